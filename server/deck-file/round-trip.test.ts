import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { defaultSettings, pollBytes } from '#protocol/polls';
import { randomOf } from '../testing/random.ts';
import { anyDeck, anyRawText } from './any-deck.ts';
import { readDeckBytes } from './bytes.ts';
import { type DeckFile, readDeckFile } from './read.ts';
import { writeDeckFile } from './write.ts';

const seeds = Array.from({ length: 400 }, (_, seed) => seed);

function load(text: string): DeckFile {
  const read = readDeckFile(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { title: read.title, polls: read.polls };
}

const deckOf = (...texts: string[]): DeckFile => ({
  title: texts[0] ?? null,
  polls: texts.map((text) => ({ question: text, options: [text, 'other'], settings: defaultSettings })),
});

describe('a deck that is written and read again', () => {
  it('is the same deck, whatever its texts and settings', () => {
    for (const seed of seeds) {
      const deck = anyDeck(seed);
      expect(load(writeDeckFile(deck)), `seed ${seed}`).toEqual(deck);
    }
  });

  it.each([
    ['#'],
    ['# a title'],
    ['## not a question ##'],
    ['#hash'],
    ['C or C #'],
    ['C#'],
    ['\\'],
    ['\\\\ two'],
    ['ends in \\'],
    ['\\ #'],
    ['\\# #'],
    ['- a dash'],
    ['---'],
    ['- - -'],
    ['* * *'],
    ['[x] ticked'],
    ['[ ] not ticked'],
    ['[x]'],
    ['\\[x] escaped'],
    ['results: hidden'],
    ['<!-- no comment -->'],
    ['\\<!-- backslash'],
    ['a <!--> b --> c'],
    ['1. first'],
    ['**bold** _and_ `code`'],
    ['\u05de\u05d4? #'],
    ['\u0645\u0627 \u0647\u0648 C#\u061f'],
    ['\u200f\u05d0 behind a mark of direction'],
    ['\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
  ])('keeps %j as title, question and option', (text) => {
    expect(load(writeDeckFile(deckOf(text)))).toEqual(deckOf(text));
  });

  it('is the same file', () => {
    for (const seed of seeds) {
      const file = writeDeckFile(anyDeck(seed));
      expect(writeDeckFile(load(file)), `seed ${seed}`).toBe(file);
    }
  });

  it('survives the line ends of every system', () => {
    const deck = anyDeck(7);
    for (const end of ['\r\n', '\r']) expect(load(writeDeckFile(deck).replaceAll('\n', end))).toEqual(deck);
  });

  it('may be as large as a room allows', () => {
    const longest = 'x'.repeat(limits.maxOptionChars);
    const poll = {
      question: 'Which?',
      options: Array<string>(limits.maxOptions).fill(longest),
      settings: defaultSettings,
    };
    const deck = { title: 'Many', polls: Array(limits.maxPolls).fill({ ...poll, options: poll.options.slice(0, 40) }) };
    const file = writeDeckFile(deck);
    expect(Buffer.byteLength(file)).toBeLessThan(limits.maxDeckBytes);
    expect(load(file)).toEqual(deck);
  });

  it.each(['x', '\u6f22', '\\', '"', '<!--', '# #'])('of %j alone fits into a file, too', (piece) => {
    const text = (chars: number) => piece.repeat(chars / piece.length);
    const fits = (count: number) => pollBytes(text(500), Array(count).fill(text(200))) <= limits.maxPollBytes;
    const count = Array.from({ length: limits.maxOptions }, (_, index) => limits.maxOptions - index).find(fits) ?? 0;
    const decision = { rule: '62.75%', motion: 1, abstention: 0, base: 'ballots', quorum: 1_000_000 } as const;
    const settings = {
      ...{ results: 'hidden', changeable: false, phones: 'after-voting', timeLimitS: 3_599 },
      decision,
      quiz: null,
    } as const;
    const poll = { question: text(500), options: Array<string>(count).fill(text(200)), settings };
    const deck = { title: text(120), polls: Array(limits.maxPolls).fill(poll) };
    const file = Buffer.from(writeDeckFile(deck));
    expect(file.length).toBeGreaterThan(limits.maxRestBytes);
    expect(readDeckBytes(file)).toEqual({ ok: true, ...deck });
  });
});

describe('a file of any characters', () => {
  it('gives a deck that is the same after saving, or problems with their lines', () => {
    let decks = 0;
    for (let seed = 0; seed < 2_000; seed += 1) {
      const below = randomOf(seed);
      const starts = ['# ', '## ', '- ', '- ', '- ', '', '  - ', 'results: '];
      const file = Array.from(
        { length: 3 + below(5) },
        (_, line) => `${starts[line === 0 ? 1 : below(starts.length - (below(3) ? 4 : 0))]}${anyRawText(below, 3)}`,
      ).join('\n');
      const read = readDeckFile(file);
      if (read.ok) {
        decks += 1;
        expect(load(writeDeckFile(read)), `seed ${seed}`).toEqual({ title: read.title, polls: read.polls });
      } else {
        const lineCount = file.split(/\r\n?|\n/).length;
        expect(read.problems.length).toBeGreaterThan(0);
        for (const { line } of read.problems) expect(line >= 1 && line <= lineCount, `seed ${seed}`).toBe(true);
      }
    }
    expect(decks).toBeGreaterThan(20);
  });
});
