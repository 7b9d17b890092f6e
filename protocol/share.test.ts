import { describe, expect, it } from 'vitest';
import { fractionOf, leastOf, type Share, shareOf } from './share.ts';

describe('a share', () => {
  it.each([
    ['2/3', '2/3'],
    [' 02 / 3 ', '2/3'],
    ['5/9', '5/9'],
    ['1/1', '1/1'],
    ['999/1000', '999/1000'],
    ['60%', '60%'],
    ['060.00 %', '60%'],
    ['62.5%', '62.5%'],
    ['62,5 %', '62.5%'],
    ['%60', '60%'],
    ['% 62,5', '62.5%'],
    ['66.67%', '66.67%'],
    ['0.01%', '0.01%'],
    ['100%', '100%'],
  ])('written %j is %j', (text, share) => {
    expect(shareOf(text)).toBe(share);
  });

  it.each([
    '',
    '0/3',
    '4/3',
    '2/0',
    '1/1001',
    '0%',
    '100.01%',
    '66.667%',
    '-1%',
    '%60%',
    '%',
    '1e1%',
    '2/3/4',
    '2:3',
    'half',
    '60',
    '\u0662/\u0663',
  ])('is not written %j', (text) => {
    expect(shareOf(text)).toBeNull();
  });

  it('of every percentage with two decimals is as many ten-thousandths', () => {
    for (let hundredths = 1; hundredths <= 10_000; hundredths += 1) {
      const share = shareOf(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}%`);
      expect(share && fractionOf(share)).toEqual({ parts: hundredths, of: 10_000 });
    }
  });
});

describe('the least number that is a share', () => {
  it.each<[Share, total: number, least: number]>([
    ['2/3', 9, 6],
    ['2/3', 10, 7],
    ['2/3', 1, 1],
    ['1/3', 3, 1],
    ['3/4', 100, 75],
    ['4/5', 5, 4],
    ['4/5', 6, 5],
    ['66.67%', 9, 7],
    ['66.66%', 30, 20],
    ['0.01%', 1, 1],
    ['0.01%', 10_000, 1],
    ['0.01%', 10_001, 2],
    ['100%', 7, 7],
    ['50%', 7, 4],
    ['50%', 8, 4],
  ])('%s of %d is %d', (share, total, least) => {
    expect(leastOf(share, total)).toBe(least);
  });

  it('is exact for every hall there is: one less would be too few', () => {
    for (const share of ['2/3', '3/4', '4/5', '5/9', '33.33%', '66.67%', '999/1000'] as const) {
      const { parts, of } = fractionOf(share);
      for (let total = 1; total <= 30_000; total += 7) {
        const least = leastOf(share, total);
        expect(least * of >= total * parts && (least - 1) * of < total * parts, `${share} of ${total}`).toBe(true);
      }
    }
  });
});
