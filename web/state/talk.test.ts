import { describe, expect, test } from 'vitest';
import type { ChatNews, Line, LineChange } from '#protocol/lines';
import type { RoundId } from '#protocol/polls';
import type { Send } from './session.ts';
import { createTalk } from './talk.ts';

const line = (seq: number, more: Partial<Line> = {}): Line =>
  ({ seq, change: seq, at: seq, kind: 'said', name: null, host: false, text: `line ${seq}`, ...more }) as Line;
const changesOf = (...lines: Line[]): LineChange[] => lines.map((one) => ({ change: one.change, line: one }));
const news = (more: Partial<ChatNews>, ...lines: Line[]): ChatNews => ({ changes: changesOf(...lines), ...more });
const texts = ({ lines }: ReturnType<typeof talkOf>['talk']) =>
  lines.value.map((one) => (one.kind === 'said' ? one.text : one.kind));

/** A chat whose server answers what the test says. */
function talkOf(answer: object | null = null) {
  const asked: [string, unknown][] = [];
  const send = ((event: string, payload: unknown) => {
    asked.push([event, payload]);
    return Promise.resolve(answer);
  }) as unknown as Send;
  const talk = createTalk(
    send,
    () => ({ name: 'Ana', host: false }),
    () => 1_000,
  );
  return { talk, asked };
}

describe('a page that joins', () => {
  const removed = (change: number, seq: number): ChatNews => ({ changes: [{ change, removed: seq }] });

  test('learns nothing from a pulse that was under way by then', () => {
    const { talk } = talkOf();
    talk.joins();
    talk.receive(news({ reset: true, upTo: 12 }, line(1), line(2, { change: 12 })));
    talk.receive(removed(11, 2));
    // Restored with change 10, removed with 12: the second was known to the server when it answered.
    talk.receive(news({}, line(6, { change: 10 })));
    expect(texts(talk)).toEqual(['line 1', 'line 2']);
    talk.receive(news({}, line(6, { change: 13 })));
    expect(texts(talk)).toEqual(['line 1', 'line 2', 'line 6']);
  });

  test('nor when it comes back and has missed nothing', () => {
    const { talk } = talkOf();
    talk.receive(news({ reset: true, upTo: 2 }, line(1), line(2)));
    talk.receive(removed(4, 2));
    expect(talk.joins()).toBe(4);
    talk.receive(news({}, line(2, { change: 3 })));
    expect(texts(talk)).toEqual(['line 1']);
  });

  test('takes what counts of lines comes late, once it is there', () => {
    const { talk } = talkOf();
    talk.receive(news({ reset: true, upTo: 2 }, line(1), line(2)));
    talk.receive(news({}, line(5)));
    talk.joins();
    talk.receive(news({}, line(2, { change: 4, times: 3 } as Partial<Line>)));
    expect(talk.lines.value.find(({ seq }) => seq === 2)).toMatchObject({ times: 3 });
  });
});

describe('own lines', () => {
  test('stand there at once, and give way to what the server shows', async () => {
    const { talk } = talkOf({ ok: true, seq: 7 });
    await talk.say('hello', 'id');
    expect(texts(talk)).toEqual(['hello']);
    expect(talk.ownLines.value.has(7)).toBe(true);
    talk.receive(news({}, line(7, { text: 'hello' })));
    expect(talk.lines.value).toEqual([line(7, { text: 'hello' })]);
    expect(talk.lastChange()).toBe(7);
  });

  test('that are counted on another are not there twice, and that one is not theirs', async () => {
    const { talk } = talkOf({ ok: true, seq: 7, isCounted: true });
    await talk.say('hello', 'id');
    expect([texts(talk), talk.ownLines.value.size]).toEqual([[], 0]);
  });

  test('wait apart until they are shown or turned down', async () => {
    const { talk } = talkOf({ ok: true, seq: 7, held: 'word' });
    await talk.say('hello', 'id');
    expect(talk.waiting.value).toMatchObject([{ seq: 7, text: 'hello', why: 'approval' }]);
    expect(texts(talk)).toEqual([]);
    talk.receive({ changes: [{ change: 9, removed: 7 }] });
    expect(talk.waiting.value).toMatchObject([{ seq: 7, isTurnedDown: true }]);
    talk.receive(news({}, line(7, { change: 10, place: 10 })));
    expect([talk.waiting.value, texts(talk)]).toEqual([[], ['line 7']]);
  });

  test('a reason is given once, and waits for the reveal', async () => {
    const { talk, asked } = talkOf({ ok: true, seq: 3, held: 'reveal' });
    await talk.giveVoice('r1' as RoundId, 'cheese', ['a']);
    expect(asked).toEqual([['voice', { round: 'r1', text: 'cheese' }]]);
    expect([...talk.voices.value]).toEqual(['r1']);
    expect(talk.waiting.value).toMatchObject([{ why: 'reveal', voice: { round: 'r1', keys: ['a'] } }]);
  });

  test('what waits is what the server says when joining', () => {
    const { talk } = talkOf();
    talk.knows({ lines: [2, 5], held: [{ seq: 5, at: 1, text: 'x', why: 'approval' }] });
    expect([talk.ownLines.value.size, talk.waiting.value.length]).toEqual([2, 1]);
    // A word between says nothing of it.
    talk.knows({});
    expect(talk.waiting.value).toHaveLength(1);
    talk.knows({ lines: [] });
    expect(talk.waiting.value).toEqual([]);
  });
});

describe('lines', () => {
  test('that waited stand where they were first shown', () => {
    const { talk } = talkOf();
    talk.receive(news({ reset: true }, line(2), line(3)));
    talk.receive(news({}, line(1, { change: 4, place: 4 })));
    expect(texts(talk)).toEqual(['line 2', 'line 3', 'line 1']);
  });

  test('that were only counted leave a gap, which asking fills', async () => {
    const { talk } = talkOf({ ok: true, lines: [line(1), line(2), line(3), line(4)], isAll: true });
    talk.receive(news({ reset: true }, line(1)));
    talk.receive(news({ more: 3 }, line(5), line(6)));
    expect(talk.gaps.value).toEqual([{ before: 5, lines: 3 }]);
    await talk.older(5);
    expect([talk.gaps.value, talk.lines.value.map(({ seq }) => seq)]).toEqual([[], [1, 2, 3, 4, 5, 6]]);
  });

  test('a gap that is not filled yet moves up', async () => {
    const { talk } = talkOf({ ok: true, lines: [line(8), line(9)], isAll: false });
    talk.receive(news({ reset: true }, line(1)));
    talk.receive(news({ more: 8 }, line(10)));
    await talk.older(10);
    expect(talk.gaps.value).toEqual([{ before: 8, lines: 6 }]);
  });

  test('there are earlier ones when as many came as can; the last page ends it', async () => {
    const { talk } = talkOf({ ok: true, lines: [line(1)], isAll: true });
    const all = Array.from({ length: 100 }, (_, index) => line(index + 2));
    talk.receive(news({ reset: true }, ...all));
    expect(talk.hasOlder.value).toBe(true);
    await talk.older(2);
    expect([talk.hasOlder.value, talk.lines.value.length]).toEqual([false, 101]);
  });

  test('earlier ones that do not come leave everything as it was', async () => {
    const { talk } = talkOf(null);
    talk.receive(news({ more: 3 }, line(5)));
    expect(await talk.older(5)).toBe(false);
    expect(talk.gaps.value).toHaveLength(1);
  });
});
