import { deckWords } from '../web/words/en/deck.ts';
import { hostWords } from '../web/words/en/host.ts';
import { refusalWords } from '../web/words/en/refusals.ts';
import { deafening } from './deaf.ts';
import { HostPage } from './pages/host.ts';
import { expect, lunch, test } from './story.ts';

const revokedMs = 2_000;

test('a second host steers beside the first, nobody overwrites the other, and a revoked link ends at once', async ({
  people,
  server,
}) => {
  const room = await server.createRoom(lunch);
  const [phone, tab, guest] = await Promise.all([people.phone(room), people.visitor(), people.visitor()]);
  const ear = await deafening(tab);
  const host = new HostPage(tab, server.site);
  await host.open(room);
  await host.turnTo('room');
  await guest.goto(await host.keys.make('Ana', 'host'));
  const ana = new HostPage(guest, server.site);
  await ana.expectOnline();
  await phone.vote('Pizza');
  await ana.close();
  await expect(host.step('close')).toHaveCount(0);

  // Both write on the same question; the first host has not heard yet of what Ana saved.
  const { question } = lunch.poll;
  for (const one of [host, ana]) {
    await one.turnTo('deck');
    await one.deck.edit(question);
  }
  ear.isDeaf = true;
  await ana.deck.write(ana.deck.editor, 'What is for dinner?');
  await ana.deck.done();
  await host.deck.write(host.deck.editor, 'What shall we eat?');
  await host.deck.button(deckWords.done).click();
  await expect(host.deck.editor).toContainText(deckWords.conflictTitle);
  await expect(host.deck.editor).toContainText('What is for dinner?');
  await ana.deck.expectQuestions(['What is for dinner?']);
  ear.isDeaf = false;
  await host.deck.button(deckWords.keepMine).click();
  await ana.deck.expectQuestions(['What shall we eat?']);
  await host.deck.done();

  await host.turnTo('room');
  await host.keys.revoke('Ana');
  await expect(guest.getByRole('heading', { name: hostWords.revokedTitle })).toBeVisible({ timeout: revokedMs });
  await guest.reload();
  await expect(guest.getByText(refusalWords['wrong-key'])).toBeVisible();

  // A moderator talks and steers nothing.
  await guest.goto(await host.keys.make('Chat team', 'moderator'));
  const moderator = new HostPage(guest, server.site);
  await expect(guest.getByText(hostWords.moderator, { exact: true })).toBeVisible();
  await moderator.announce('The lift works again');
  await expect(phone.announcement).toContainText('The lift works again');
  await expect(moderator.deck.region).toHaveCount(0);
  await guest.keyboard.press('PageDown');
  for (const step of ['resume', 'rerun', 'close'] as const) await expect(moderator.step(step)).toHaveCount(0);
  await expect(host.step('rerun')).toBeVisible();
});
