import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { Line } from '#protocol/lines';
import { changeOf, readable, removalOf } from './chat-changes.ts';

const lineOf = (seq: number, change = seq, times?: number): Line => ({
  seq,
  change,
  at: 1_000,
  kind: 'said',
  name: null,
  host: false,
  text: `line ${seq}`,
  ...(times === undefined ? {} : { times }),
});
const said = (seq: number) => changeOf(lineOf(seq), false);
const again = (seq: number, change: number, times = 2) => changeOf(lineOf(seq, change, times), false);
const seqs = (changes: readonly { readonly toAll: unknown }[]) =>
  changes.map(({ toAll }) => (toAll as { readonly line: Line }).line.seq);
const places = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

describe('[C14] what a person can read', () => {
  it('is the newest lines, whether they were said once or again; the others are a number', () => {
    const many = limits.linesPerPulse * 2;
    const changes = [...places(1, many).map(said), ...places(1, many).map((seq) => again(seq, many + seq))];
    const { news, newLines, later } = readable(changes);
    expect(seqs(news.lines)).toEqual(places(many - limits.linesPerPulse + 1, limits.linesPerPulse));
    expect([news.more, newLines, later.length]).toEqual([many - limits.linesPerPulse, limits.linesPerPulse, 0]);
  });

  it('lines that are said again come a few at a time, none is forgotten', () => {
    const counted = places(1, limits.linesPerPulse + 3).map((seq) => again(seq, 100 + seq));
    const first = readable(counted);
    expect(seqs(first.news.lines)).toEqual(places(1, limits.linesPerPulse));
    const second = readable([...first.later, again(2, 200, 5)]);
    expect(seqs(second.news.lines)).toEqual([...places(limits.linesPerPulse + 1, 3), 2]);
    expect(second.later).toEqual([]);
  });

  it('a line that waits to be told again is not told once it is removed', () => {
    const counted = places(1, limits.linesPerPulse + 1).map((seq) => again(seq, 100 + seq));
    const [last] = readable(counted).later;
    if (!last) throw new Error('nothing waits');
    const removal = removalOf(300, limits.linesPerPulse + 1, true);
    expect(readable([last, removal]).news.lines).toEqual([removal]);
  });
});
