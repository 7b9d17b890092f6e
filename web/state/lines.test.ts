import { describe, expect, test } from 'vitest';
import type { Line, LineChange } from '#protocol/lines';
import { applyNews } from './lines.ts';

const line = (seq: number, change = seq, text = `line ${seq}`): Line => ({
  seq,
  change,
  at: 1_000 * seq,
  kind: 'said',
  name: null,
  host: false,
  text,
});
const published = (seq: number, change = seq, text?: string): LineChange => ({ change, line: line(seq, change, text) });
const seqs = (lines: readonly Line[]) => lines.map(({ seq }) => seq);

describe('chat lines', () => {
  test('stand in the order they were published in, each once', () => {
    const once = applyNews([], { changes: [published(2), published(1)] });
    const twice = applyNews(once, { changes: [published(2), published(3)] });
    expect(seqs(twice)).toEqual([1, 2, 3]);
  });

  test('a removed line goes', () => {
    const held = applyNews([], { changes: [published(1), published(2)] });
    expect(seqs(applyNews(held, { changes: [{ change: 3, removed: 1 }] }))).toEqual([2]);
  });

  test('an older change does not undo a newer one', () => {
    const held = applyNews([], { changes: [published(1, 5, 'restored')] });
    expect(applyNews(held, { changes: [{ change: 4, removed: 1 }] })).toEqual(held);
    expect(applyNews(held, { changes: [published(1, 3, 'old')] })).toEqual(held);
  });

  test('a reset forgets what was held', () => {
    const held = applyNews([], { changes: [published(1), published(2)] });
    expect(seqs(applyNews(held, { reset: true, changes: [published(7)] }))).toEqual([7]);
  });

  test('only the newest are kept', () => {
    const changes = [1, 2, 3, 4, 5].map((seq) => published(seq));
    expect(seqs(applyNews([], { changes }, 3))).toEqual([3, 4, 5]);
  });
});
