import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { byteOrderMark, cell, row } from './csv.ts';

describe('[X6] what a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\0=1',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '=HYPERLINK("http://x","y")',
    "-2+3+cmd|' /C calc'!A0",
  ])('%j is a text that begins with an apostrophe', (text) => {
    expect(parse(row([text, 'next']))).toEqual([[`'${text}`, 'next']]);
  });

  it.each(['a=1', '1+1', 'half-time', 'ana@example.org', '(=1)', '"=1"', 'Pizza'])('%j stays as it is', (text) => {
    expect(parse(row([text]))).toEqual([[text]]);
  });
});

test('quotes, commas, line breaks and blanks survive', () => {
  const cells = ['say "yes", please', 'two\r\nlines', ' padded ', 'semi;colon', "it's", '', 'שלום 🍕'];
  expect(parse(row(cells))).toEqual([cells]);
});

test('numbers, yes and no, and nothing', () => {
  expect(row([12, 0, true, false, null])).toBe('12,0,yes,no,\r\n');
  expect(cell('yes')).toBe('yes');
});

test('the mark at the beginning is the one of UTF-8', () => {
  expect([...Buffer.from(byteOrderMark)]).toEqual([0xef, 0xbb, 0xbf]);
});
