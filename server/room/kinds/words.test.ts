import { describe, expect, it } from 'vitest';
import type { WordsAsk } from '#protocol/kinds/words';
import { limits } from '#protocol/limits';
import type { PollOf } from '#protocol/polls';
import { wordsPoll } from '../../testing/answers.ts';
import { randomOf } from '../../testing/random.ts';
import { tallyByVotes } from '../../testing/tally-by-votes.ts';
import { words } from './words.ts';

const pollOf = (ask: Partial<WordsAsk> = {}): PollOf<'words'> => wordsPoll('lunch', ask);
const poll = pollOf();
const many = pollOf({ max: limits.maxWords });
const grapheme = '👩‍👩‍👧‍👦';

describe('[Q20] words', () => {
  it.each([
    ['a word', 'cake', 'cake'],
    ['several with commas', 'cake, tea ,coffee', 'cake,tea,coffee'],
    ['a list', ['cake', 'tea'], 'cake,tea'],
    ['a list with commas in it', ['cake, tea'], 'cake,tea'],
    ['other commas', 'cake，tea、milk', 'cake,tea,milk'],
    ['lines', 'cake\ntea', 'cake,tea'],
    ['an inner space', '  ice   cream ', 'ice cream'],
    ['spaces of all kinds', 'ice\u00a0\u3000\u2009cream\u200b', 'ice cream'],
    ['invisible letters', 'ca\u200b\u00adke\u2060', 'cake'],
    ['punctuation at the ends', '«cake!», "tea"..., (milk)', 'cake,tea,milk'],
    ['names that end in a mark', 'C#,C++,.NET,F#,-5', 'C#,C++,.NET,F#,-5'],
    ['brackets within', '<b>bold</b>,f(x),(a) and (b)', '<b>bold</b>,f(x),(a) and (b)'],
    ['nothing but punctuation', '?!', '?!'],
    ['the same word twice', 'Cake,cake,CAKE!', 'Cake'],
    ['the same word in two forms', 'cafe\u0301,caf\u00e9', 'café'],
    ['capitals of other scripts', 'STRASSE,straße,Σίσυφος,ΣΊΣΥΦΟΣ', 'STRASSE,Σίσυφος'],
    ['empty places', ',cake,,', 'cake'],
    ['emoji', `${grapheme},❤,❤️`, `${grapheme},❤`],
    ['stacked marks', `a${'\u0301'.repeat(40)}`, `á${'\u0301'.repeat(3)}`],
    ['directions turned around', 'ca\u202eke', 'cake'],
    ['names of the prototype', ['__proto__', 'constructor'], 'proto,constructor'],
  ])('are stored as they will be shown: %s', (_, raw, stored) => {
    expect(words.parse(many, raw)).toBe(stored);
  });

  it('count one each', () => {
    expect(words.weigh(poll, 'cake,ice cream')).toEqual([
      ['cake', 1],
      ['ice cream', 1],
    ]);
    expect(words.keys(poll)).toBeNull();
  });

  it('are as many as the poll takes', () => {
    expect(words.parse(pollOf({ max: 2 }), 'cake,tea')).toBe('cake,tea');
    expect(words.parse(pollOf({ max: 2 }), 'cake,tea,milk')).toBeNull();
    expect(words.parse(pollOf({ max: 1 }), ['Cake', 'cake'])).toBe('Cake');
    const full = Array.from({ length: limits.maxWords }, (_, index) => `word ${index}`);
    expect(words.parse(many, full)).toBe(full.join(','));
    expect(words.parse(many, [...full, 'more'])).toBeNull();
  });

  it('have at most 30 characters, as people count them', () => {
    expect(words.parse(poll, 'x'.repeat(30))).toBe('x'.repeat(30));
    expect(words.parse(poll, 'x'.repeat(31))).toBeNull();
    expect(words.parse(poll, 'é'.normalize('NFD').repeat(30))).toBe('é'.repeat(30));
    expect(words.parse(poll, grapheme.repeat(30))).toBeNull();
  });

  it.each([
    [''],
    [' '],
    [',,,'],
    ['\u200b'],
    ['\u3164'],
    ['x'.repeat(14_000)],
    [`cake,${'x'.repeat(31)}`],
    [[]],
    [['']],
    [[null]],
    [['cake', null]],
    [['cake', {}]],
    [[['cake']]],
    [{ length: 1, 0: 'cake' }],
    [true],
    [null],
    [{}],
    [Number.NaN],
    [Array.from({ length: 10_000 }, () => 'cake')],
  ])('are nothing else: %j', (raw) => {
    expect(words.parse(poll, raw)).toBeNull();
    expect(words.parseBare(poll, raw)).toBeNull();
  });

  it('[B2] of bare clients are a word, a list, a text with commas, a number', () => {
    const read = ['cake', ['cake', 'tea'], 'cake,tea', 2026, ['cake', 7]].map((raw) => words.parseBare(poll, raw));
    expect(read).toEqual(['cake', 'cake,tea', 'cake,tea', '2026', 'cake,7']);
  });

  it('stay as they are when they are read again', () => {
    for (const raw of ['«Cake!», "tea"...', ' C#, (milk) ', `${grapheme} 🎉`, '...', 'ca\u202eke\u0301']) {
      const once = words.parse(poll, raw);
      expect(words.parse(poll, once)).toBe(once);
    }
  });
});

describe('the settings of a word cloud', () => {
  it('are the usual ones unless somebody says', () => {
    expect(words.readAsk({}, 0)).toEqual({ max: 3, hold: false });
    expect(words.readAsk({ max: 25, hold: true, more: 1 }, 0)).toEqual({ max: 25, hold: true });
  });

  it.each([
    [{ max: 0 }],
    [{ max: 26 }],
    [{ max: 1.5 }],
    [{ max: '3' }],
    [{ hold: 'yes' }],
    [{ max: null }],
    [null],
    [7],
  ])('are not %j', (raw) => {
    expect(words.readAsk(raw, 0)).toBeNull();
  });

  it.each([
    ['words', '5', { max: 5, hold: false }],
    ['hold', 'yes', { max: 3, hold: true }],
    ['hold', 'no', { max: 3, hold: false }],
  ])('are written in a file: %s: %s', (name, value, asked) => {
    const word = words.words?.find((one) => one.name === name);
    expect(word?.read(value, { max: 3, hold: false })).toEqual(asked);
    expect(word?.write(asked)).toBe(value);
  });

  it.each([
    ['words', '0'],
    ['words', '26'],
    ['words', 'many'],
    ['words', '1e1'],
    ['hold', 'maybe'],
  ])('are not: %s: %s', (name, value) => {
    expect(words.words?.find((one) => one.name === name)?.read(value, { max: 3, hold: false })).toBeUndefined();
  });
});

it.each(Array.from({ length: 20 }, (_, seed) => [seed]))(
  'the tally is a recount of the ballots, whatever was voted, changed and withdrawn (seed %i)',
  (seed) => {
    const below = randomOf(seed);
    const said = ['cake', 'Cake', 'CAKE!', 'ice cream', 'Ice  Cream', 'tea', 'té', 'te\u0301', '🍪'];
    const votes = Array.from({ length: 300 }, () => {
      const raw = Array.from({ length: 1 + below(4) }, () => said[below(said.length)] ?? 'cake');
      return { voter: `voter-${below(12)}`, choice: below(8) === 0 ? null : words.parse(many, raw) };
    });
    const { kept, recounted } = tallyByVotes((choice) => words.weigh(many, choice), votes);
    expect(kept).toEqual(recounted);
  },
);
