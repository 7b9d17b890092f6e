import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { createWordLists } from './word-lists.ts';

const { hasBadWord } = createWordLists();
const english = (text: string) => hasBadWord(text, ['en'], []);
const own = (text: string, ...words: string[]) => hasBadWord(text, [], words);

describe('[C10] word lists', () => {
  it.each([
    'As soon as possible, but not now',
    'The pros and cons of class',
    'Bob passed the assembly in Scunthorpe',
    'Bravo ! me + you | 1 + 1 = 2',
    'Good, too: book a room',
    'Niger and Nigeria',
  ])('leave %j alone', (text) => {
    expect(english(text)).toBe(false);
  });

  it.each([
    'You ass',
    'ASSS',
    'what the fuuuck',
    'fuuck',
    'f u c k',
    'Sh1t!',
    'sshhiitt',
    'kick butt',
    'buttt',
    '\u{1f595}',
  ])('find %j', (text) => {
    expect(english(text)).toBe(true);
  });

  it('of a room hold signs and emoji, and no more than these', () => {
    expect(own('I like \u{1f346}s', '\u{1f346}')).toBe(true);
    expect(own('Great !', '\u{1f346}', '!!!', '+')).toBe(false);
    expect(own('No way!!!', '!!!')).toBe(true);
    expect(own('Anything at all', '.*', '(a+)+$', '[', '\\')).toBe(false);
    expect(own('A [ bracket', '[')).toBe(true);
    expect(own('pine-apple pizza', 'Pineapple pizza')).toBe(false);
    expect(own('P\u00efneapple  PIZZA', 'pineapple pizza')).toBe(true);
  });

  it('of two rooms do not get in each other\u2019s way', () => {
    const [one, other] = [['kiwi'], ['plum']];
    for (const text of ['kiwi', 'kiwi']) {
      expect(hasBadWord(text, [], one)).toBe(true);
      expect(hasBadWord(text, [], other)).toBe(false);
    }
  });

  it('take a bounded number of words', () => {
    const many = Array.from({ length: limits.maxOwnWords }, (_, place) => `word ${place} of many`);
    expect(own('this is word 7 of many, really', ...many)).toBe(true);
  });
});
