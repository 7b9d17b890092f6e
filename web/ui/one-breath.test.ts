import { expect, it } from 'vitest';
import { inOneBreath } from './one-breath.ts';

it('puts a pause between two lines, and no second one where a sentence has ended', () => {
  expect(inOneBreath(['Right!', '+897', 'You are 1st of 2', '897 points'])).toBe(
    'Right! +897. You are 1st of 2. 897 points',
  );
  expect(inOneBreath(['B: 38 %', 'Closed.', '質問。', 'はい'])).toBe('B: 38 %. Closed. 質問。 はい');
  expect(inOneBreath(['Paused'])).toBe('Paused');
});
