import { describe, expect, it } from 'vitest';
import { binKey, binOf, fitsNumbers, number, readNumber } from './number.ts';

describe('[Q30] a number as people write it', () => {
  it.each([
    ['42', 0, '42'],
    [' 42 ', 0, '42'],
    ['+7', 0, '7'],
    ['-3', 0, '-3'],
    ['\u22123', 0, '-3'],
    ['-0', 0, '0'],
    ['007', 0, '7'],
    ['3,5', 1, '3.5'],
    ['3.5', 1, '3.5'],
    ['3.50', 1, '3.5'],
    ['3.', 0, '3'],
    ['.5', 1, '0.5'],
    ['3.0', 0, '3'],
    ['0,500', 1, '0.5'],
    ['1.234', 3, '1.234'],
    ['1,234', 3, '1.234'],
    ['1,234', 2, '1234'],
    ['1.234', 0, '1234'],
    ['1 234', 0, '1234'],
    ["1'234'567", 0, '1234567'],
    ['1,234,567', 3, '1234567'],
    ['1.234.567,25', 2, '1234567.25'],
    ['1,234.5', 1, '1234.5'],
    ['1\u202f234,5', 1, '1234.5'],
    ['\u0661\u0662\u066b\u0665', 1, '12.5'],
    ['1000000000000', 0, '1000000000000'],
    ['999999999999.999', 3, '999999999999.999'],
  ])('%j with %i places is %s', (text, decimals, value) => {
    expect(readNumber(text, decimals)).toBe(value);
    expect(readNumber(value, decimals)).toBe(value);
  });

  it.each([
    ['', 0],
    [' ', 0],
    ['.', 3],
    ['-', 0],
    ['+', 0],
    ['3.5', 0],
    ['3.55', 1],
    ['1e3', 0],
    ['0x10', 0],
    ['1,2,3', 0],
    ['1,23', 1],
    ['1,234.567.890', 0],
    ['1,234,56', 2],
    ['1 2', 0],
    ['--3', 0],
    ['3-', 0],
    ['NaN', 0],
    ['Infinity', 0],
    ['1000000000001', 0],
    ['9'.repeat(400), 0],
    ['__proto__', 0],
    ['3 km', 0],
  ])('%j with %i places is none', (text, decimals) => {
    expect(readNumber(text, decimals)).toBeNull();
  });
});

it('a bin comes back from its key, and says what it holds', () => {
  const label = (key: string) => number.labelOf?.({ options: [], ask: number.usualAsk }, key);
  for (const [from, to, key, words] of [
    ['10', '14', '10..14', '10\u201314'],
    ['7', '7', '7', '7'],
    ['-10', '-5', '-10..-5', '-10\u2013-5'],
    ['0.5', '0.9', '0.5..0.9', '0.5\u20130.9'],
    [null, '9', '..9', '\u2264 9'],
    ['20', null, '20..', '\u2265 20'],
  ] as const) {
    expect(binKey({ from, to })).toBe(key);
    expect(binOf(key)).toEqual({ from, to });
    expect(label(key)).toBe(words);
  }
});

it.each([
  [{ min: 5, max: 5 }],
  [{ min: 6, max: 5 }],
  [{ min: 0.5 }],
  [{ right: { value: 1.5, tolerance: 0 } }],
  [{ right: { value: 5, tolerance: -1 } }],
  [{ max: 4, right: { value: 5, tolerance: 0 } }],
  [{ min: 1e13 }],
])('nothing that cannot be answered is asked: %j', (ask) => {
  expect(fitsNumbers({ ...number.usualAsk, ...ask })).toBe(false);
});
