import { expect, it } from 'vitest';
import { inOneBreath, saidAnew } from './one-breath.ts';

it('puts a pause between two lines, and no second one where a sentence has ended', () => {
  expect(inOneBreath(['Right!', '+897', 'You are 1st of 2', '897 points'])).toBe(
    'Right! +897. You are 1st of 2. 897 points',
  );
  expect(inOneBreath(['B: 38 %', 'Closed.', '質問。', 'はい'])).toBe('B: 38 %. Closed. 質問。 はい');
  expect(inOneBreath(['Paused'])).toBe('Paused');
});

it('makes of the same words another text each time, which sounds the same', () => {
  const said: string[] = [];
  for (const text of ['Sent', 'Sent', 'Sent', 'Copied', 'Sent']) said.push(saidAnew(text, said.at(-1) ?? ''));
  expect(said.map((text) => text.trim())).toEqual(['Sent', 'Sent', 'Sent', 'Copied', 'Sent']);
  for (const [at, text] of said.slice(1).entries()) expect(text).not.toBe(said[at]);
});
