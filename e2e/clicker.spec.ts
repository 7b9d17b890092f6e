import type { Page } from '@playwright/test';
import { deckWords } from '../web/words/en/deck.ts';
import { editorWords } from '../web/words/en/editor.ts';
import { keyWords } from '../web/words/en/keys.ts';
import { refusalWords } from '../web/words/en/refusals.ts';
import { screenWords } from '../web/words/en/screen.ts';
import { expect, test } from './story.ts';

const deck = `## What is for lunch?
results: hidden

- Pizza
- Sushi

## And to drink?

- Water
- Juice
`;

/** What a page says over its WebSockets from now on. */
function said(page: Page): readonly string[] {
  const frames: string[] = [];
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => frames.push(String(payload))));
  return frames;
}

test('keys steer on the console and on the screen it opened, not on a screen elsewhere; F5 loses nothing', async ({
  people,
  server,
}) => {
  const room = await server.createRoomOf(deck);
  const [host, elsewhere, phone] = await Promise.all([people.host(room), people.visitor(), people.phone(room)]);
  const screen = await host.openScreen();
  const { keyboard } = screen.page;

  // The console: Forward goes all the way, Back destroys nothing.
  for (const [key, state] of [
    ['PageDown', 'open'],
    ['PageDown', 'closing'],
    ['ArrowRight', 'final'],
    ['h', 'closed'],
    ['H', 'final'],
  ] as const) {
    await host.page.keyboard.press(key);
    await host.expectState(state);
  }
  await host.page.keyboard.press('Space');
  await expect(phone.question).toHaveText('And to drink?');
  await expect(screen.question).toHaveText('And to drink?');
  await host.expectState('draft');
  await host.page.keyboard.press('ArrowLeft');
  await expect(screen.question).toHaveText('What is for lunch?');
  await screen.expectState('final');
  await host.page.keyboard.press('?');
  await expect(host.page.getByRole('dialog', { name: keyWords.title })).toBeVisible();
  await host.page.keyboard.press('Escape');

  // Its screen: the same.
  await screen.page.bringToFront();
  await keyboard.press('PageDown');
  await expect(screen.question).toHaveText('And to drink?');
  await screen.expectState('draft');
  await keyboard.press('Space');
  await screen.expectState('open');
  await phone.vote('Juice');
  await screen.expectVotes({ Water: 0, Juice: 1 });
  await keyboard.press('h');
  await expect.poll(() => screen.bars()).not.toEqual([0, 1]);
  await keyboard.press('h');
  await screen.expectVotes({ Water: 0, Juice: 1 });
  await keyboard.press('.');
  await screen.expectBlank(true);
  await keyboard.press('b');
  await screen.expectBlank(false);
  await keyboard.press('?');
  const sheet = screen.page.getByRole('dialog', { name: screenWords.help.title });
  await expect(sheet).toContainText(screenWords.help.steering[0].does);
  await keyboard.press('?');
  await expect(sheet).toHaveCount(0);

  // In a field a key is a letter.
  await host.page.bringToFront();
  const { newPoll } = host.deck;
  await host.announcementField.click();
  await host.page.keyboard.type('Be back. Hurry?');
  await host.turnTo('deck');
  await host.deck.button(deckWords.add).click();
  await host.deck.write(newPoll, 'Dessert?', { A: 'Cake' });
  await host.page.reload();
  await expect(newPoll.getByLabel(editorWords.question, { exact: true })).toHaveValue('Dessert?');
  await expect(newPoll.getByLabel(editorWords.option('A'), { exact: true })).toHaveValue('Cake');
  await host.turnTo('talk');
  await expect(host.announcementField).toHaveValue('Be back. Hurry?');
  await host.expectState('open');

  // A screen that was opened elsewhere shows, and its keys are nobody's.
  const frames = said(elsewhere);
  await elsewhere.goto(`${server.site}/${room.code}/screen`);
  const other = elsewhere.getByRole('heading', { level: 1 });
  await expect(other).toHaveText('And to drink?');
  // The question comes with the page; only what a connected screen says could steer.
  await expect.poll(() => frames.join('\n'), 'what it says is heard').toContain('"as":"screen"');
  for (const key of ['PageDown', 'ArrowRight', 'Space', 'PageUp', 'h', 'b', '.']) await elsewhere.keyboard.press(key);
  await elsewhere.keyboard.press('?');
  await expect(elsewhere.getByRole('dialog')).toContainText(screenWords.help.noKey);
  expect(frames.join('\n')).not.toMatch(/step:|poll:|screen:blank/);

  await screen.page.bringToFront();
  await screen.page.reload();
  await screen.expectVotes({ Water: 0, Juice: 1 });
  await screen.expectBlank(false);
  await keyboard.press('PageDown');
  await screen.expectState('final');
  await keyboard.press('PageDown');
  await expect(screen.page.getByText(refusalWords['end-of-deck'])).toBeVisible();
  await expect(other).toHaveText('And to drink?');
});
