import { describe, expect, test } from 'vitest';
import { samplePoll, samplePolls } from '../gallery/samples/polls.ts';
import { inWords } from './kept-vote.ts';

const poll = samplePoll('What is for lunch?', ['Pizza', 'Sushi', 'Salad']);

describe('an answer in words', () => {
  test.each([
    ['one option', 'o1', ['Sushi']],
    ['several, or an order', 'o2,o0', ['Salad', 'Pizza']],
    ['points', 'o0:60,o2:40', ['Pizza: 60', 'Salad: 40']],
    ['an option that was removed meanwhile', 'o9,o0', ['Pizza']],
  ])('%s', (_, choice, said) => {
    expect(inWords(poll, choice)).toEqual(said);
  });

  test('what was written stands as it was written, a place on a picture says nothing', () => {
    const open = { ...samplePolls.usual, options: [] };
    expect(inWords({ ...open, kind: 'text', ask: {} } as never, 'Tea, please: 2')).toEqual(['Tea, please: 2']);
    expect(inWords({ ...open, kind: 'pin', ask: {} } as never, '12,40')).toEqual([]);
  });
});
