import { describe, expect, test } from 'vitest';
import { chatWords } from './chat.ts';

/** Without the isolates, which a reader does not see. */
const seen = (text: string) => text.replace(/[\u2068\u2069]/g, '');

describe('who joined', () => {
  test.each([
    [['Ana'], 0, 'Ana joined'],
    [['Ana', 'Ben'], 0, 'Ana and Ben joined'],
    [['Ana'], 12, 'Ana and 12 others joined'],
    [['Ana'], 1, 'Ana and 1 other joined'],
    [['Ana', 'Ben', 'Eva'], 2_000, 'Ana, Ben, Eva and 2,000 others joined'],
    [[], 3, '3 people joined'],
  ])('%j and %i others', (names, others, sentence) => {
    expect(seen(chatWords.joined(names, others))).toBe(sentence);
  });

  test('a name cannot end its own isolate and turn the sentence around', () => {
    expect(chatWords.joined(['A\u2069\u2067B'], 0)).toBe('\u2068AB\u2069 joined');
  });
});
