import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { VoterId } from '#protocol/polls';
import { randomOf } from '../../testing/random.ts';
import { type Book, type HeldQuestion, type Judgement, judge, rootOf } from './book.ts';
import { bareList, listFor, newsFor, screenList } from './lists.ts';

const now = 5_000;
const question = (id: number, change: Partial<HeldQuestion> = {}): HeldQuestion => ({
  id,
  voter: `voter-${id}` as VoterId,
  name: null,
  text: `Question ${id}?`,
  at: 1_000,
  standing: 'shown',
  answeredAt: null,
  answer: null,
  merged: null,
  votes: 0,
  ...change,
});
const bookOf = (...questions: HeldQuestion[]): Book => new Map(questions.map((one) => [one.id, one]));
const own = { voter: 'voter-2' as VoterId, upvotes: [] };
const ids = ({ questions }: { questions: readonly { id: number }[] }) => questions.map(({ id }) => id);

describe('what hosts say of questions', () => {
  const book = bookOf(question(1), question(2, { standing: 'held' }), question(3, { standing: 'removed' }));

  it.each<[string, Judgement, Partial<HeldQuestion> | 'nothing' | 'refused']>([
    ['approves a held one', { type: 'question:approve', question: 2 }, { standing: 'shown' }],
    ['approves one that is shown', { type: 'question:approve', question: 1 }, 'nothing'],
    ['removes one', { type: 'question:remove', question: 1 }, { standing: 'removed' }],
    ['removes a removed one', { type: 'question:remove', question: 3 }, 'nothing'],
    ['brings one back', { type: 'question:restore', question: 3 }, { standing: 'shown' }],
    ['brings a held one back', { type: 'question:restore', question: 2 }, 'nothing'],
    ['answers', { type: 'question:answered', question: 1, answered: true }, { answeredAt: now }],
    ['takes that back', { type: 'question:answered', question: 1, answered: false }, 'nothing'],
    ['writes an answer', { type: 'question:answer', question: 1, text: 'Yes.' }, { answer: 'Yes.' }],
    ['takes away no answer', { type: 'question:answer', question: 1, text: null }, 'nothing'],
    ['speaks of one that is not there', { type: 'question:remove', question: 9 }, 'refused'],
    ['merges into one that is not shown', { type: 'question:merge', question: 1, into: 2 }, 'refused'],
    ['merges into one that is not there', { type: 'question:merge', question: 1, into: 9 }, 'refused'],
    ['merges a held one', { type: 'question:merge', question: 2, into: 1 }, { merged: 1 }],
    ['parts one that stands alone', { type: 'question:merge', question: 1, into: null }, 'nothing'],
  ])('[QA4] %s', (_, order, wanted) => {
    const outcome = judge(book, order, now);
    if (wanted === 'refused') expect(outcome).toEqual({ ok: false, code: 'no-such-question' });
    else if (wanted === 'nothing') expect(outcome).toEqual([]);
    else expect(outcome).toMatchObject([wanted, ...(order.type === 'question:merge' ? [{ id: 1 }] : [])]);
  });

  it('[QA3] [QA4] never makes a circle, and loses no question, in any order', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const below = randomOf(seed);
      const held = new Map(Array.from({ length: 6 }, (_, index) => [index + 1, question(index + 1)]));
      for (let step = 0; step < 200; step++) {
        const [id, into] = [1 + below(7), below(4) ? 1 + below(6) : null];
        const orders: readonly Judgement[] = [
          { type: 'question:merge', question: id, into: into === id ? null : into },
          { type: 'question:merge', question: id, into: into === id ? null : into },
          { type: 'question:remove', question: id },
          { type: 'question:restore', question: id },
          { type: 'question:answered', question: id, answered: below(2) === 0 },
        ];
        const changed = judge(held, orders[below(orders.length)] ?? { type: 'question:approve', question: id }, step);
        if ('ok' in changed) continue;
        for (const one of changed) held.set(one.id, one);
        expect(held.size).toBe(6);
        for (const one of held.values()) expect(rootOf(held, one.id)?.merged).toBeNull();
        for (const seen of newsFor(held, 'voter', { asked: new Set(held.keys()), upvoted: new Set() })?.questions ?? [])
          expect(held.get(seen.id)).toMatchObject({ standing: 'shown', merged: null });
      }
    }
  });
});

describe('what is told of questions', () => {
  const book = bookOf(
    question(1, { votes: 1 }),
    question(2, { standing: 'held' }),
    question(3, { standing: 'removed' }),
    question(4, { votes: 5, answeredAt: 9 }),
    question(5, { votes: 3 }),
    question(6, { merged: 5 }),
    question(7, { standing: 'held' }),
  );

  it('[QA5] voters get what is shown, by votes, what is answered last, and their own held ones', () => {
    expect(ids(listFor(book, 'voter', own))).toEqual([2, 5, 1, 4]);
    expect(ids(listFor(book, 'voter', { ...own, voter: 'nobody' as VoterId }))).toEqual([5, 1, 4]);
    expect(listFor(book, 'voter', own)).toMatchObject({ total: 3, own: { asked: [2] } });
  });

  it('[QA5] consoles get all of them', () => {
    expect(ids(listFor(book, 'console', own)).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('[Law 6] no list and no news of voters says anything of the others, nor who asked', () => {
    const asked = new Set(book.keys());
    const told = [
      listFor(book, 'voter', { ...own, voter: 'nobody' as VoterId }),
      newsFor(book, 'voter', { asked, upvoted: new Set() }),
      newsFor(book, 'voter', { asked: new Set(), upvoted: asked }),
      screenList(book, { list: true, pinned: 3 }),
    ];
    for (const news of told) {
      const text = JSON.stringify(news);
      for (const id of [2, 3, 6, 7]) expect(text).not.toContain(`Question ${id}?`);
      expect(text).not.toContain('voter-');
    }
    expect(newsFor(book, 'voter', { asked: new Set(), upvoted: asked })?.votes.map(([id]) => id)).toEqual([1, 4, 5]);
  });

  it('[QA8] bare clients get no more of it than fits into a phone\u2019s pulse', () => {
    const long = Array.from({ length: 30 }, (_, place) => question(place + 1, { text: '\u6f22'.repeat(500) }));
    const list = bareList(new Map(long.map((one) => [one.id, one])));
    expect(Buffer.byteLength(JSON.stringify(list))).toBeLessThanOrEqual(limits.maxQuestionNewsBytes);
    expect(Object.keys(list).length).toBeGreaterThan(2);
  });

  it('[QA5] a held one is no news to voters, so that it stays with who asked it; a removed one goes', () => {
    expect(newsFor(book, 'voter', { asked: new Set([2, 7]), upvoted: new Set() })).toBeNull();
    expect(newsFor(book, 'voter', { asked: new Set([2, 3]), upvoted: new Set() })?.gone).toEqual([3]);
    expect(newsFor(book, 'console', { asked: new Set([2]), upvoted: new Set() })?.questions).toHaveLength(1);
  });

  it('[QA6] screens get the list without what is answered, and the pinned one also when it is', () => {
    expect(ids(screenList(book, { list: true, pinned: null }))).toEqual([5, 1]);
    expect(ids(screenList(book, { list: true, pinned: 4 }))).toEqual([4, 5, 1]);
    expect(ids(screenList(book, { list: false, pinned: 5 }))).toEqual([5]);
  });
});
