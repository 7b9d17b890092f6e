import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { limits } from './limits.ts';
import { oneLine, severalLines } from './text.ts';

const line = oneLine(10);
const chat = severalLines(limits.maxChatChars, limits.maxChatBytes);
const read = (schema: v.GenericSchema<string, string>, text: unknown) => {
  const parsed = v.safeParse(schema, text);
  return parsed.success ? parsed.output : null;
};

const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}';
const marks = (count: number) => '\u0301'.repeat(count);

describe('[C5] text is text', () => {
  it.each([
    ['  white \t\n space ', 'white space', 'folds white space'],
    ['a\u202egnp.exe', 'agnp.exe', 'drops overrides of direction'],
    ['a\u0000b\u001bc\u009fd', 'abcd', 'drops control characters'],
    ['a\u2028b', 'a b', 'takes a line separator as white space'],
    ['\ud800x\udc00', 'x', 'drops halves of surrogate pairs'],
    ['e\u0301', '\u00e9', 'composes (NFC)'],
    ['<b>&amp;', '<b>&amp;', 'leaves markup as the letters it is made of'],
    ['\u05e9\u05dc\u05d5\u05dd', '\u05e9\u05dc\u05d5\u05dd', 'leaves scripts from right to left alone'],
    ['\u0e01\u0e33\u0e49', '\u0e01\u0e33\u0e49', 'leaves the marks that real scripts need'],
    ['__proto__', '__proto__', 'knows no magic names'],
  ])('%j becomes %j: %3$s', (given, wanted) => {
    expect(read(oneLine(20), given)).toBe(wanted);
  });

  it.each(['a \0 b', 'e\u202a\u0301', ' \u0000 x \u001b\u001b y', 'a\u202e \u202e b', '\ufeff x'])(
    '%j cleaned once is clean',
    (given) => {
      const once = read(oneLine(20), given);
      expect(once).not.toBeNull();
      expect(read(oneLine(20), once)).toBe(once);
    },
  );

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['a zero width space', '\u200b'],
    ['joiners', '\u200d\u200c\u2060'],
    ['a variation selector', '\ufe0f'],
    ['a grapheme joiner', '\u034f\u034f'],
    ['Hangul fillers', '\u115f\u3164\uffa0'],
    ['blank Braille', '\u2800'],
    ['a soft hyphen', '\u00ad'],
    ['overrides of direction', '\u202e\u202c'],
    ['tags', '\u{e0041}\u{e0042}'],
    ['only control characters', '\u0007\u0008'],
  ])('refuses what draws no ink: %s', (_, text) => {
    expect(read(line, text)).toBeNull();
    expect(read(chat, text)).toBeNull();
  });

  it.each([[null], [undefined], [7], [{}], [['a']], [true]])('refuses what is no text: %j', (value) => {
    expect(read(line, value)).toBeNull();
    expect(read(chat, value)).toBeNull();
  });

  it('counts as a person does: a family of four is one character', () => {
    expect(read(line, family.repeat(10))).toBe(family.repeat(10));
    expect(read(line, family.repeat(11))).toBeNull();
    expect(read(line, '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}')).not.toBeNull();
  });

  it('takes a text of exactly the greatest length, and none longer', () => {
    expect(read(line, 'x'.repeat(10))).toBe('x'.repeat(10));
    expect(read(line, 'x'.repeat(11))).toBeNull();
    expect(read(chat, 'x'.repeat(limits.maxChatChars))).not.toBeNull();
    expect(read(chat, 'x'.repeat(limits.maxChatChars + 1))).toBeNull();
  });

  it('cuts stacked marks off after the third', () => {
    expect(read(line, `a${marks(50)}`)?.normalize('NFD')).toBe(`a${marks(1 + 3)}`);
    expect(read(line, `x${marks(50)}`)).toBe(`x${marks(limits.maxMarksPerChar)}`);
  });

  it('cuts them off where joiners lie between them', () => {
    const text = read(line, `x${`${marks(4)}\u200d`.repeat(10)}`) ?? '';
    expect(text.match(/\p{M}/gu)).toHaveLength(limits.maxMarksPerChar);
    const other = read(line, `x${'\u0301\u200c\u200d'.repeat(10)}`) ?? '';
    expect(other.match(/\p{M}/gu)).toHaveLength(limits.maxMarksPerChar);
  });

  it.each([['\u0301'], ['\u200d'], ['\u0301\u200d'], ['\u200c\u200d\u0301'], ['a\n'], [' \t']])(
    'reads 2 kB of %j in no time',
    (piece) => {
      const text = piece.repeat(2_048 / piece.length);
      // Of the processor, and not by the clock: other work beside it does not count.
      const began = process.cpuUsage();
      for (let time = 0; time < 10; time++) read(chat, text);
      expect(process.cpuUsage(began).user / 1_000).toBeLessThan(200);
    },
  );

  it('reads a quarter of a megabyte of marks about as fast as letters', () => {
    const any = severalLines(1_000_000, 1_000_000);
    const msOf = (text: string) => {
      const times = Array.from({ length: 3 }, () => {
        const startedAt = performance.now();
        read(any, text);
        return performance.now() - startedAt;
      });
      return Math.min(...times);
    };
    const letters = msOf('\u0436\u0434'.repeat(60_000));
    expect(msOf('\u0301\u0316'.repeat(60_000))).toBeLessThan(20 * letters);
    expect(msOf(`a${'\u0316\u0301'.repeat(60_000)} b`)).toBeLessThan(20 * letters);
  });

  it.each([
    ['a\u2066b\u2069', 'ab', 'isolates of direction'],
    ['a\u200bb\u2060c\u00add', 'abcd', 'spaces and hyphens without width'],
    ['a\u200db\u200cc', 'abc', 'joiners where no script needs them'],
    ['a\u{e0068}\u{e0069}b', 'ab', 'words hidden in tag letters'],
    ['\u200e\u200f\u200e\u05d0', '\u200e\u05d0', 'more than one direction mark'],
    ['\u0e01\u0e47\u0e47\u0e47\u0e47', '\u0e01\u0e47', 'the same mark of a script again and again'],
  ])('%j becomes %j: drops %s', (given, wanted) => {
    expect(read(oneLine(20), given)).toBe(wanted);
    expect(read(chat, given)).toBe(wanted);
  });

  it.each([
    ['\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645', 'Persian'],
    ['\u0915\u094d\u200d\u0937', 'Hindi'],
    ['\u0dc1\u0dca\u200d\u0dbb\u0dd3', 'Sinhala'],
    ['\u1019\u103c\u103d\u103e\u1031\u1037', 'Burmese'],
    ['\u05e9\u05c1\u05bc\u05b8\u0591', 'Hebrew'],
    ['\u{1f9d1}\u{1f3fd}\u200d\u{1f4bb}', 'an emoji of two with a colour of skin'],
    ['\u2764\ufe0f\u200d\u{1f525}', 'a heart on fire'],
    ['\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', 'the flag of Scotland'],
  ])('leaves %j as it is written: %s', (given) => {
    expect(read(oneLine(20), given)).toBe(given.normalize('NFC'));
  });

  it('keeps at most so many lines, and every word', () => {
    const lines = Array.from({ length: 30 }, (_, line) => `${line}`);
    const kept = read(chat, lines.join('\n'))?.split('\n') ?? [];
    expect(kept).toHaveLength(limits.maxTextLines);
    expect(kept.at(-1)).toBe(lines.slice(limits.maxTextLines - 1).join(' '));
  });

  it('refuses a long text before it works on it', () => {
    expect(read(line, `x${marks(1_000)}`)).toBeNull();
  });

  it('keeps the lines of a chat message, at most two breaks in a row', () => {
    expect(read(chat, 'one\r\ntwo\rthree\n\n\n\n\nfour  \n')).toBe('one\ntwo\nthree\n\nfour');
  });

  it('keeps words apart that a tab separates', () => {
    expect(read(chat, 'one\ttwo')).toBe('one two');
  });

  it('refuses a chat message of more than 2 kB, whatever its characters', () => {
    expect(new TextEncoder().encode(family.repeat(81)).length).toBe(2_025);
    expect(read(chat, family.repeat(81))).not.toBeNull();
    expect(read(chat, family.repeat(82))).toBeNull();
  });
});
