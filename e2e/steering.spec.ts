import { commonWords } from '../web/words/en/every-page.ts';
import { hostWords } from '../web/words/en/host.ts';
import { lightWords } from '../web/words/en/light.ts';
import { phoneWords } from '../web/words/en/phone.ts';
import { phoneRestWords } from '../web/words/en/phone-rest.ts';
import type { HostPage } from './pages/host.ts';
import { expect, test } from './story.ts';

const deck = `# Canteen

## What is for lunch?
results: hidden

- Pizza
- Sushi

## And to drink?

- Water
- Juice
`;

const thumbPx = 56;

/** Where the remote's buttons are: under the thumb, and always in the same place. */
async function buttonsOf({ page }: HostPage) {
  const buttons = await page.getByRole('navigation', { name: hostWords.remote.label }).getByRole('button').all();
  return Promise.all(buttons.map((button) => button.boundingBox()));
}

for (const device of ['laptop', 'phone'] as const) {
  const title = device === 'laptop' ? 'a host steers from a laptop' : 'a host steers with the phone as a remote';
  test(title, async ({ people, server, sizes }) => {
    const room = await server.createRoomOf(deck);
    const [screen, phone, host] = await Promise.all([
      people.screen(room),
      people.phone(room),
      people.host(room, device),
    ]);
    const places = await buttonsOf(host);
    await screen.expectState('draft');

    await host.openVoting();
    await phone.vote('Pizza');
    await screen.expectBallots(1);
    await expect(host.page.getByText(hostWords.onlyYou)).toBeVisible();
    await expect(host.page.getByRole('table').getByRole('row', { name: /Pizza/ })).toContainText('100 %');
    expect(await screen.bars()).not.toEqual([1, 0]);
    await expect(host.page.getByText(lightWords.good)).toBeVisible();

    await host.countDown(60);
    await expect(screen.timer).toBeVisible();
    await expect(phone.timer).toBeVisible();
    await host.stopCountdown();
    await expect(screen.timer).toHaveCount(0);
    await expect(phone.timer).toHaveCount(0);

    await host.blank();
    await screen.expectBlank(true);
    await phone.vote('Sushi');
    await host.unblank();
    await screen.expectBlank(false);

    await host.close();
    await screen.expectState('closing');
    await expect(phone.receipt).toHaveText(phoneWords.closedVoted);
    await host.undo(hostWords.undo.done.close('What is for lunch?'));
    await phone.vote('Pizza');
    await host.close();
    await host.reveal();
    await screen.expectVotes({ Pizza: 1, Sushi: 0 });
    await expect(phone.option('Pizza')).toContainText(commonWords.share(100));
    await host.hide();
    await expect(phone.option('Pizza')).not.toContainText(commonWords.share(100));
    await host.reveal();

    await host.next();
    await expect(phone.question).toHaveText('And to drink?');
    await screen.expectState('draft');
    await host.previous();
    await screen.expectVotes({ Pizza: 1, Sushi: 0 });
    await host.next();
    await host.openVoting();
    await phone.vote('Juice');
    await screen.expectVotes({ Water: 0, Juice: 1 });

    await host.announce('The coffee is ready');
    await expect(phone.announcement).toContainText('The coffee is ready');
    await phone.vote('Water');
    await phone.announcement.getByRole('button', { name: phoneRestWords.dismiss }).tap();
    await expect(phone.announcement).toHaveCount(0);
    await host.announce('The coffee is cold');
    await expect(phone.announcement).toContainText('The coffee is cold');
    await host.takeDown();
    await expect(phone.announcement).toHaveCount(0);

    // They make room while something is written, and come back a moment later.
    await expect.poll(() => buttonsOf(host), 'the buttons stay where they are').toEqual(places);
    expect(places).toHaveLength(device === 'phone' ? 5 : 0);
    for (const place of places) {
      expect(place?.height).toBeGreaterThanOrEqual(thumbPx);
      expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(sizes.phone[1]);
    }
  });
}
