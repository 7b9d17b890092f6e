import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deckWords } from '../web/words/en/deck.ts';
import { entryWords } from '../web/words/en/entry.ts';
import { commonWords } from '../web/words/en/every-page.ts';
import { hostWords } from '../web/words/en/host.ts';
import { phoneWords } from '../web/words/en/phone.ts';
import type { PhonePage } from './pages/phone.ts';
import { expect, test } from './story.ts';

const deck = readFileSync(join(import.meta.dirname, '../examples/deck.md'), 'utf8');
const questions = [...deck.matchAll(/^## (.*)$/gm)].map(([, question = '']) => question);
const { undo } = hostWords;

test('a whole talk: six questions from Markdown, two hosts, two rounds of one', { tag: '@lan' }, async ({
  people,
  server,
}) => {
  test.setTimeout(120_000);
  const room = await server.createRoom({ title: 'Friday' });
  const host = await people.host(room);
  await host.deck.paste(deck);
  await host.deck.expectLoaded(6);
  await host.deck.expectQuestions(questions);
  const [which = '', friday = '', queue = '', helped = '', monday = '', worth = ''] = questions;

  // The hall comes in.
  await host.turnTo('room');
  await host.doors.setPasscode('green graphs');
  const screen = await host.openScreen();
  const phones = await Promise.all([people.phoneTab(), people.phoneTab(), people.phoneTab()]);
  const [ana, ben, cleo] = phones as [PhonePage, PhonePage, PhonePage];
  const everybodyVotes = (choices: readonly [string, string, string]) =>
    Promise.all(phones.map((phone, place) => phone.vote(choices[place] ?? choices[0])));
  await Promise.all(
    phones.map(async (phone) => {
      await phone.page.goto(`${server.site}/${room.code}`);
      await phone.page.getByRole('textbox', { name: entryWords.passcode }).fill('Green Graphs');
      await phone.page.getByRole('button', { name: entryWords.enter }).tap();
      await phone.expectOnline();
    }),
  );
  await screen.expectPhones(3);

  // With the clicker, on the screen.
  const click = async (key = 'PageDown') => {
    await screen.page.bringToFront();
    await screen.page.keyboard.press(key);
  };
  await expect(screen.question).toHaveText(which);
  await click();
  await everybodyVotes(['The data underneath', 'The data underneath', 'The one behind it']);
  await screen.expectBallots(3);
  await expect.poll(() => screen.bars()).toEqual([0, 1, 2, 0, 0]);
  await click();
  await screen.expectState('final');
  await click();

  // Hidden, with a minute to vote; closed too early, and taken back.
  await expect(screen.question).toHaveText(friday);
  await click();
  await expect(screen.timer).toBeVisible();
  await ana.vote('The database');
  await ben.vote('The clock: it is Friday');
  await expect(ana.timer).toBeVisible();
  expect(await screen.bars()).not.toEqual([0, 1, 0, 0, 1]);
  await host.page.bringToFront();
  await host.close();
  await expect(cleo.option('The database')).toBeDisabled();
  await host.undo(undo.done.close(friday));
  await cleo.vote('The database');
  await host.expectBallots(3);
  await host.close();
  await host.reveal();
  await expect.poll(() => screen.bars()).toEqual([0, 2, 0, 0, 1]);
  await expect(ben.option('The database')).toContainText(commonWords.share(67));

  // A second host takes over, with the phone.
  const link = await host.keys.make('Dora', 'host');
  const dora = await people.host({ code: room.code, key: link.split('#k=')[1] ?? '' }, 'phone');
  await dora.next();
  await expect(ana.question).toHaveText(queue);
  await dora.openVoting();
  await ana.voteForGood('40,000 orders');
  await expect(ana.option('400 orders')).toBeDisabled();
  await dora.announce('The recording is online tonight');
  await expect(ben.announcement).toContainText('The recording is online tonight');
  await dora.close();
  await dora.reveal();
  await expect.poll(() => screen.bars()).toEqual([0, 0, 1, 0]);
  await dora.next();

  // Shown on a phone once its owner has voted.
  await expect(screen.question).toHaveText(helped);
  await dora.openVoting();
  await ana.vote('A smaller cache that tells the truth');
  await expect(ana.option('A smaller')).toContainText(commonWords.share(100));
  await expect(ben.page.getByText(phoneWords.afterVoting)).toBeVisible();
  await expect(ben.option('A smaller')).not.toContainText('%');
  await dora.close();
  await expect(ben.option('A smaller')).toContainText(commonWords.share(100));
  await dora.next();

  // Asked twice, before and after the discussion.
  await host.expectState('draft');
  await host.openVoting();
  await everybodyVotes(['A load test with a Friday in it', 'A load test with a Friday in it', 'Back-pressure']);
  await host.expectBallots(3);
  await host.close();
  await host.reveal();
  await host.announce('Two minutes: convince your neighbour');
  await expect(cleo.announcement).toContainText('convince your neighbour');
  await host.rerun();
  await expect(screen.question).toHaveText(monday);
  await everybodyVotes(['Back-pressure', 'Back-pressure', 'Back-pressure']);
  await host.expectBallots(3);
  await host.close();
  await host.reveal();
  await expect(await host.compare('Back-pressure')).toContainText('+67');
  await expect(await host.compare('A load test')).toContainText('−67');
  await host.takeDown();
  await expect(cleo.announcement).toHaveCount(0);

  // The last one, and the end of the deck.
  await host.turnTo('room');
  await host.keys.revoke('Dora');
  await expect(dora.page.getByRole('heading', { name: hostWords.revokedTitle })).toBeVisible();
  await click();
  await expect(screen.question).toHaveText(worth);
  await click();
  await Promise.all(phones.map((phone) => phone.voteForGood('Yes, for the stories')));
  await expect.poll(() => screen.bars()).toEqual([0, 3, 0, 0]);
  await click();
  await screen.expectState('final');
  await host.deck.show(monday);
  await expect.poll(() => screen.bars()).toEqual([3, 0, 0, 0, 0]);
  await expect(await host.compare('Back-pressure')).toContainText('+67');
  await host.deck.button(deckWords.showOf(worth)).click();
  await expect.poll(() => screen.bars()).toEqual([0, 3, 0, 0]);
});
