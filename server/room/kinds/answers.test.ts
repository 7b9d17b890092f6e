import { describe, expect, it } from 'vitest';
import { foldText, type Judged } from '#protocol/kinds/answers';
import { limits } from '#protocol/limits';
import type { Poll } from '#protocol/polls';
import { growingTally, textPoll, wordsPoll } from '../../testing/answers.ts';
import { randomOf } from '../../testing/random.ts';
import { createAnswerBook } from './answer-book.ts';
import { bookOf, grownTally, withheldAnswers } from './answers.ts';
import type { Reader } from './kind.ts';
import { shownTally } from './shown.ts';

const cloud = wordsPoll('cloud');
const held = wordsPoll('held', { hold: true });
const cards = textPoll('cards');

const shown = (poll: Poll, weights: ReadonlyMap<string, number>, judged: Judged = [], reader: Reader = 'screen') =>
  shownTally(poll, weights, 9, reader, judged);
const pairs = ({ keys = [], counts }: ReturnType<typeof shown>) => keys.map((key, place) => [key, counts[place]]);

describe('[Q22] answers that say the same', () => {
  it('count together, and read as most wrote them, else as it was written first', () => {
    const { weights, add } = growingTally();
    add({ 'ice cream': 1, tea: 2 });
    add({ 'Ice Cream': 1 });
    expect(pairs(shown(cloud, weights))).toEqual([
      ['tea', 2],
      ['ice cream', 2],
    ]);
    add({ 'Ice Cream': 1, 'ＩＣＥ cream': 1 });
    expect(pairs(shown(cloud, weights))[0]).toEqual(['Ice Cream', 4]);
    add({ 'Ice Cream': -2 });
    expect(pairs(shown(cloud, weights))).toEqual([
      ['tea', 2],
      ['ice cream', 2],
    ]);
    add({ 'ice cream': -1, 'ＩＣＥ cream': -1, tea: -1 });
    expect(pairs(shown(cloud, weights))).toEqual([['tea', 1]]);
  });

  it('open text has the newest first, and an answer that comes again stays where it is', () => {
    const { weights, add } = growingTally();
    add({ 'More time': 1 });
    add({ 'A quiet room': 1 });
    add({ 'more  TIME': 1 });
    expect(pairs(shown(cards, weights))).toEqual([
      ['A quiet room', 1],
      ['More time', 2],
    ]);
  });
});

describe('[Q23] which answers are shown', () => {
  const weights = new Map([
    ['cake', 3],
    ['Rude', 2],
    ['tea', 1],
  ]);
  const readers = ['phone', 'screen', 'host', 'file'] as const;

  it.each(readers)('removed ones are in no tally, nor in what is left out: %s', (reader) => {
    const seen = shown(cloud, weights, [['rude', 'removed']], reader);
    expect(pairs(seen)).toEqual([
      ['cake', 3],
      ['tea', 1],
    ]);
    expect(JSON.stringify(seen).toLowerCase()).not.toContain('rude');
    expect(seen.rest).toBeUndefined();
  });

  it.each(readers)('held ones are shown once they are approved: %s', (reader) => {
    expect(pairs(shown(held, weights, [], reader))).toEqual([]);
    expect(pairs(shown(held, weights, [['tea', 'shown']], reader))).toEqual([['tea', 1]]);
  });

  it('only consoles are told how many wait and how many were removed', () => {
    const judged: Judged = [
      ['tea', 'shown'],
      ['rude', 'removed'],
    ];
    expect(shown(held, weights, judged, 'host').summary).toEqual({ held: 1, removed: 1 });
    for (const reader of ['phone', 'screen', 'file'] as const)
      expect(shown(held, weights, judged, reader)).not.toHaveProperty('summary');
  });

  it('whoever does not say what was judged shows nothing', () => {
    expect(shownTally(cloud, weights, 9, 'screen')).toEqual({ keys: [], counts: [] });
  });

  it('files of hosts list those that nobody else is shown', () => {
    const judged: Judged = [
      ['tea', 'shown'],
      ['rude', 'removed'],
    ];
    expect(withheldAnswers({ asked: held, judged }, weights)).toEqual([
      { key: 'cake', count: 3, standing: 'held' },
      { key: 'Rude', count: 2, standing: 'removed' },
    ]);
  });

  it('names of the prototype are words like others', () => {
    const odd = new Map([
      ['constructor', 1],
      ['__proto__', 2],
    ]);
    expect(pairs(shown(cloud, odd, [['__proto__', 'removed']]))).toEqual([['constructor', 1]]);
  });
});

it.each(Array.from({ length: 20 }, (_, seed) => [seed]))(
  'the book says the same as one that is made anew, whatever came, went and was judged (seed %i)',
  (seed) => {
    const below = randomOf(seed);
    const asked = [cloud, held, cards][seed % 3] ?? cloud;
    const { weights, add } = growingTally();
    let judged: Judged = [];
    for (let step = 0; step < 200; step++) {
      const writing = `${['word', 'Word', 'WORD'][below(3)]} ${below(12)}`;
      const weight = weights.get(writing) ?? 0;
      if (below(4) === 0) {
        const key = foldText(writing);
        const others = judged.filter(([fold]) => fold !== key);
        judged = below(3) === 0 ? others : [...others, [key, below(2) ? 'removed' : 'shown']];
      } else add({ [writing]: below(3) === 0 ? -Math.min(weight, 1 + below(2)) : 1 + below(3) });
      const book = bookOf({ asked, judged }, weights);
      const anew = bookOf({ asked, judged }, new Map(weights));
      for (const standing of ['held', 'shown', 'removed'] as const) {
        const listed = (from: typeof book) =>
          [...(from?.answers(standing) ?? [])].map(({ key, count }) => `${foldText(key)} ${count}`).sort();
        expect(listed(book), `step ${step}`).toEqual(listed(anew));
        expect(book?.totals[standing]).toEqual(anew?.totals[standing]);
      }
      const counts = [...(bookOf({ asked: cloud, judged }, new Map(weights))?.answers('shown') ?? [])];
      expect(counts).toEqual(counts.toSorted((a, b) => b.count - a.count));
    }
  },
);

describe('[Q24] a hundred thousand different words', () => {
  const all = 100_000;
  const bytes = (seen: object) => Buffer.byteLength(JSON.stringify(seen));
  const added = new Map(Array.from({ length: all }, (_, index) => [`\u{1f642} Wort ${index}`, 1 + (index % 7)]));
  const weights = new Map(added);

  it.each([
    ['phone', 2_000],
    ['screen', 16_000],
    ['host', 16_000],
  ] as const)('stay within a frame of a %s, at most 1,000 of them, and the rest is counted', (reader, most) => {
    const seen = shown(cloud, weights, [], reader);
    expect(bytes(seen)).toBeLessThan(most);
    expect(seen.counts.length).toBeLessThanOrEqual(limits.maxShownAnswers);
    expect(seen.counts[0]).toBe(7);
    expect(seen.counts.length + (seen.rest?.keys ?? 0)).toBe(all);
    const sum = [...added.values()].reduce((total, weight) => total + weight, 0);
    expect(seen.counts.reduce((total, count) => total + count, 0) + (seen.rest?.weight ?? 0)).toBe(sum);
  });

  it('cost a commit what it brought, and a pulse what it shows', () => {
    let folded = 0;
    const fold = (text: string) => {
      folded += 1;
      return text;
    };
    const book = createAnswerBook({ fold, isHeld: false, order: 'weight' }, weights, []);
    expect(folded).toBe(all);
    book.add(new Map([['new', 9]]));
    expect(folded).toBe(all + 1);
    expect(book.answers('shown').next().value).toEqual({ key: 'new', count: 9 });

    const before = shown(cloud, weights);
    expect(shown(cloud, weights)).toBe(before);
    grownTally(weights, new Map([['\u{1f642} Wort 0', 10]]));
    expect(shown(cloud, weights).keys?.[0]).toBe('\u{1f642} Wort 0');
    grownTally(weights, new Map([['\u{1f642} Wort 0', -10]]));
  });

  it('are found by what they say, a page at a time', () => {
    const book = bookOf({ asked: cloud, judged: [] }, weights);
    const found = book?.find('shown', 'WORT 9999', 5);
    expect(found?.answers).toHaveLength(5);
    expect(found?.total).toBe(11);
    expect(book?.find('shown', '', 5)).toMatchObject({ total: all });
  });
});
