import { quizWords } from '../web/words/en/quiz.ts';
import { quizHostWords } from '../web/words/en/quiz-host.ts';
import { quizPhoneWords } from '../web/words/en/quiz-phone.ts';
import type { PhonePage } from './pages/phone.ts';
import { expect, test } from './story.ts';

const question = (city: string, right: string, wrong: string) => `## ${city}?
timing: free

- [x] ${right}
- ${wrong}

> Everybody in ${right} knows.
`;
const deck = `# Capitals\n${question('Australia', 'Canberra', 'Sydney')}${question('Canada', 'Ottawa', 'Toronto')}${question('Brazil', 'Brasília', 'Rio')}`;

const told = (phone: PhonePage, text: string) => expect(phone.page.getByText(text, { exact: true })).toBeVisible();

test('a quiz of three questions, with the server killed in the middle: everybody learns how they stand, and the podium is right', async ({
  people,
  server,
}) => {
  const room = await server.createRoomOf(deck);
  const [host, screen, ...phones] = await Promise.all([
    people.host(room),
    people.screen(room),
    people.phone(room),
    people.phone(room),
    people.phone(room),
  ]);
  const [ana, ben, cleo] = phones;
  await ana.chat.rename('Ana');
  await ana.chat.close();
  const button = (name: string) => host.page.getByRole('button', { name, exact: true });
  const places = screen.page.getByRole('row').getByRole('rowheader');

  await host.openVoting();
  await expect(ana.page.getByText('Everybody in Canberra knows.')).toHaveCount(0);
  // One after the other: players without a name are numbered as their answers come in.
  for (const phone of [ana, ben]) await phone.vote('Canberra');
  await cleo.vote('Sydney');
  await host.close();
  await host.reveal();
  await told(ana, quizPhoneWords.right);
  await told(ana, quizPhoneWords.gained(1_000));
  await told(ben, quizPhoneWords.youAre(2));
  await told(cleo, quizPhoneWords.wrong);
  await told(cleo, 'Everybody in Canberra knows.');
  await told(cleo, quizPhoneWords.standing(3, 3));
  await expect(screen.page.getByText('✓ Canberra').first()).toBeAttached();
  await button(quizHostWords.showLeaderboard).click();
  await expect(screen.question).toHaveText(quizWords.leaderboard);
  await expect(places).toHaveText(['Ana', quizWords.player(2), quizWords.player(3)]);

  // The next question takes the board away; in its middle the server dies.
  await host.step('next').click();
  await host.openVoting();
  await expect(screen.question).toHaveText('Canada?');
  await ana.vote('Ottawa');
  await server.end('SIGKILL');
  await ben.tap('Ottawa');
  await server.start();
  await Promise.all([host.expectOnline(), ben.expectCounted('Ottawa'), cleo.expectOnline()]);
  await cleo.vote('Toronto');
  await host.close();
  await host.reveal();
  await told(ben, quizPhoneWords.points(2_000));

  await host.step('next').click();
  await host.openVoting();
  await ana.vote('Brasília');
  await ben.vote('Rio');
  await cleo.vote('Brasília');
  await host.close();
  await host.reveal();
  await button(quizHostWords.showPodium).click();
  await expect(screen.question).toHaveText(quizWords.podium);
  await expect(screen.page.locator('.podium__winner')).toHaveText([
    `Ana${quizWords.points(3_000)}`,
    `${quizWords.player(2)}${quizWords.points(2_000)}`,
    `${quizWords.player(3)}${quizWords.points(1_000)}`,
  ]);
  expect(await screen.table()).toEqual([
    [quizWords.place(1), 'Ana', quizWords.bare(3_000)],
    [quizWords.place(2), quizWords.player(2), quizWords.bare(2_000)],
    [quizWords.place(3), quizWords.player(3), quizWords.bare(1_000)],
  ]);
  await told(ana, quizPhoneWords.streak(3));
  await told(ana, quizPhoneWords.standing(1, 3));
});
