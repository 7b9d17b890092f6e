import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { readDeckBytes } from './bytes.ts';

const problemsOf = (bytes: Uint8Array) => {
  const read = readDeckBytes(bytes);
  return read.ok ? [] : read.problems.map(({ line, code }) => `${line} ${code}`);
};
const deck = '# Caf\u00e9 \ufffd \u{1f9d1}\n## A\n- a\n- b\n';

describe('the bytes of a deck file', () => {
  it('are UTF-8, with or without a mark at the start', () => {
    for (const text of [deck, `\ufeff${deck}`])
      expect(readDeckBytes(Buffer.from(text))).toMatchObject({ ok: true, title: 'Caf\u00e9 \ufffd \u{1f9d1}' });
  });

  it.each([
    ['Latin-1', Buffer.from('## A\n- a\n- caf\u00e9\n- b', 'latin1'), '3 not-utf8'],
    ['UTF-16', Buffer.from(`\ufeff${deck}`, 'utf16le'), '1 not-utf8'],
    ['a letter cut off', Buffer.from('## A\r- a\r- \u{1f9d1}').subarray(0, -1), '3 not-utf8'],
    ['half a pair', Buffer.from([0x23, 0x20, 0xed, 0xa0, 0x80]), '1 not-utf8'],
  ])('are refused with the line: %s', (_, bytes, wanted) => {
    expect(problemsOf(bytes)).toEqual([wanted]);
  });

  it('are at most four megabytes', () => {
    const text = (bytes: number) => Buffer.from(`${deck}<!--${'x'.repeat(bytes - Buffer.byteLength(deck) - 7)}-->`);
    expect(problemsOf(text(limits.maxDeckBytes))).toEqual([]);
    expect(problemsOf(text(limits.maxDeckBytes + 1))).toEqual(['1 too-long-file']);
  });
});
