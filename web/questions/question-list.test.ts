import { expect, it } from 'vitest';
import type { Question, QuestionNews } from '#protocol/questions';
import type { ClientEvent, Sent } from '#protocol/schemas';
import { createSession, type Send } from '../state/session.ts';
import { noQuestions, withNews } from './list-news.ts';
import { questionsOf } from './question-list.ts';

const question = (id: number, votes = 0): Question => ({
  id,
  text: `Question ${id}?`,
  name: null,
  at: 1,
  votes,
  standing: 'shown',
});
const news = (more: Partial<QuestionNews>): QuestionNews => ({ questions: [], votes: [], gone: [], ...more });

/** A page and a server that answers when the test says so. */
function page(list: readonly Question[] = [question(1, 3)]) {
  const sent: { event: ClientEvent; payload: unknown; answer: (answer: unknown) => Promise<void> }[] = [];
  const send: Send = <E extends ClientEvent>(event: E, payload: Sent<E>) => {
    let resolve: (answer: never) => void = () => {};
    const promise = new Promise<never>((settle) => {
      resolve = settle;
    });
    sent.push({
      event,
      payload,
      answer: async (answer) => {
        resolve(answer as never);
        await promise;
      },
    });
    return promise;
  };
  const questions = questionsOf(createSession(send));
  const newest = () => {
    const last = sent.at(-1);
    if (!last) throw new Error('nothing was sent');
    return last;
  };
  async function watch(own: QuestionNews['own'] = { asked: [], upvotes: [] }) {
    const watching = questions.watch();
    await newest().answer({ ok: true, news: news({ reset: true, questions: list, own, total: list.length }) });
    await watching;
  }
  return { questions, sent, newest, watch };
}

it('[QA5] news are values: the same twice change nothing', () => {
  const first = withNews(noQuestions, news({ reset: true, questions: [question(1), question(2)], total: 2 }));
  const change = news({ votes: [[1, 5]], gone: [2], questions: [question(3)], total: 2 });
  const once = withNews(first, change);
  expect([...once.byId.values()].map(({ id, votes }) => [id, votes])).toEqual([
    [1, 5],
    [3, 0],
  ]);
  expect(withNews(once, change)).toEqual(once);
  expect([...withNews(once, news({ reset: true, questions: [question(4)] })).byId.keys()]).toEqual([4]);
});

it('[QA2] a tap shows at once as sending, and counts when the server has it', async () => {
  const { questions, newest, watch } = page();
  await watch();
  questions.toggle(1);
  expect(newest()).toMatchObject({ event: 'upvote', payload: { question: 1, up: true, n: 1 } });
  expect([questions.votesOf(1), questions.isUp(1), questions.taps.value.has(1)]).toEqual([4, true, true]);
  await newest().answer({ ok: true, question: 1, up: true, n: 1, votes: 9 });
  await expect.poll(() => questions.taps.value.size).toBe(0);
  expect([questions.votesOf(1), questions.isUp(1)]).toEqual([9, true]);
});

it('[QA2] a vote without an answer goes again under the same n; a newer tap has a greater one', async () => {
  const { questions, sent, newest, watch } = page();
  await watch({ asked: [], upvotes: [{ question: 1, up: true, n: 4 }] });
  questions.toggle(1);
  await newest().answer(null);
  expect(questions.isUp(1)).toBe(false);
  await watch({ asked: [], upvotes: [{ question: 1, up: true, n: 4 }] });
  const taken = sent.filter(({ event }) => event === 'upvote').map(({ payload }) => payload);
  expect(taken).toEqual([
    { question: 1, up: false, n: 5 },
    { question: 1, up: false, n: 5 },
  ]);
  questions.toggle(1);
  expect(newest().payload).toEqual({ question: 1, up: true, n: 6 });
});

it('[QA2] a refused vote is not shown as one', async () => {
  const { questions, newest, watch } = page();
  await watch();
  questions.toggle(1);
  await newest().answer({ ok: false, code: 'no-such-question' });
  await expect.poll(() => questions.refused.value).toBe('no-such-question');
  expect([questions.votesOf(1), questions.isUp(1)]).toEqual([3, false]);
});

it('[QA4] who asked sees the own question at once, also while it is held', async () => {
  const { questions, newest, watch } = page([]);
  await watch();
  const asking = questions.ask(' Why? ', 'id', true);
  await newest().answer({ ok: true, question: 7, standing: 'held' });
  await asking;
  expect(questions.known.value.byId.get(7)).toMatchObject({ text: 'Why?', standing: 'held', votes: 0 });
  expect(questions.known.value.asked.has(7)).toBe(true);
});
