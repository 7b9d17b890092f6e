import { answerWords } from '../../web/words/en/kinds/answers.ts';
import { judgeWords } from '../../web/words/en/kinds/judge.ts';
import { sendWords } from '../../web/words/en/kinds/send.ts';
import { wordsWords } from '../../web/words/en/kinds/words.ts';
import { tick } from '../pages/tick.ts';
import { expect, test } from '../story.ts';

test('words of several people grow together on the screen; the host removes one, brings it back, and holds them all', async ({
  people,
  server,
}) => {
  const settings = { changeable: true, results: 'live' as const };
  const poll = { kind: 'words' as const, question: 'What makes a good meeting?', options: [], settings };
  const room = await server.createRoom({ title: 'Spring meeting', poll });
  const [host, screen, phone, other] = await Promise.all([
    people.host(room),
    people.screen(room, 'projector'),
    people.phone(room),
    people.phone(room),
  ]);
  const cloud = screen.page.getByRole('img', { name: answerWords.cloud(poll.question, '2 ballots') });
  const expectWords = (...words: (readonly [string, number])[]) =>
    expect
      .poll(async () => (JSON.parse((await cloud.getAttribute('data-words')) ?? '[]') as unknown[]).map(String).sort())
      .toEqual(words.map(String).sort());

  async function say(who: typeof phone, ...words: string[]) {
    for (const [place, word] of words.entries()) {
      const field = who.page.getByRole('textbox', { name: wordsWords.field(place + 1) });
      await field.fill(word);
    }
    await who.page.getByRole('button', { name: sendWords.send }).tap();
    await expect(who.page.getByText(sendWords.sent, { exact: true })).toBeVisible();
  }

  await say(phone, 'Coffee', ' an  agenda ', '<b>rude</b>');
  await say(other, 'coffee!', 'short');
  await expectWords(['Coffee', 2], ['an agenda', 1], ['<b>rude</b>', 1], ['short', 1]);
  await expect(phone.page.getByRole('region', { name: wordsWords.top })).toContainText('short');

  const answers = host.page.getByRole('region', { name: judgeWords.title });
  await answers.getByRole('button', { name: judgeWords.about(judgeWords.remove, '<b>rude</b>') }).click();
  await expectWords(['Coffee', 2], ['an agenda', 1], ['short', 1]);
  await expect(other.page.getByRole('region', { name: wordsWords.top })).not.toContainText('rude');
  await answers.getByRole('radio', { name: judgeWords.standing.removed }).check({ force: true });
  await expect(answers.getByRole('listitem')).toHaveText([/<b>rude<\/b>/]);
  await answers.getByRole('button', { name: judgeWords.about(judgeWords.restore, '<b>rude</b>') }).click();
  await expectWords(['Coffee', 2], ['an agenda', 1], ['<b>rude</b>', 1], ['short', 1]);

  // Trouble in the hall: from now on nothing is seen that nobody has approved.
  await tick(answers.getByRole('checkbox', { name: judgeWords.hold }));
  await expectWords();
  await expect(other.page.getByText('rude')).toHaveCount(0);
  await answers.getByRole('radio', { name: judgeWords.standing.held }).check({ force: true });
  await answers.getByRole('button', { name: judgeWords.about(judgeWords.approve, 'short') }).click();
  await expectWords(['short', 1]);
});
