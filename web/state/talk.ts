import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { OwnHeldLine } from '#protocol/chat';
import type { Ack, Answers } from '#protocol/events';
import { limits } from '#protocol/limits';
import type { ChatNews, Line, LineChange, SaidLine } from '#protocol/lines';
import type { RoundId } from '#protocol/polls';
import type { Me } from '#protocol/views';
import { applyNews, placeOf } from './lines.ts';
import type { Send } from './session.ts';

/** So many lines were not sent to this page, before the line in this place. */
export interface Gap {
  readonly before: number;
  readonly lines: number;
}

/** An own line that nobody else sees yet. `isTurnedDown`: nobody will. */
export type WaitingLine = OwnHeldLine & { readonly isTurnedDown?: true };

/** The chat as this page knows it. `written`: what a line of this page is like, beside its text. */
export function createTalk(send: Send, written: () => Omit<SaidLine, 'kind' | 'text'>, now: () => number) {
  const lines = signal<readonly Line[]>([]);
  const historyEnd = signal<number | null>(null);
  const ownLines = signal<ReadonlySet<number>>(new Set());
  const waiting = signal<readonly WaitingLine[]>([]);
  const voices = signal<ReadonlySet<RoundId>>(new Set());
  const gaps = signal<readonly Gap[]>([]);
  const hasOlder = signal(false);
  let lastChange = 0;
  /** What had changed when this page joined, which it knows since then. */
  let joinedAt = 0;

  function took(answer: Ack<Answers['chat']>, text: string, more: Pick<OwnHeldLine, 'voice'> = {}) {
    if (!answer.ok || answer.isCounted) return;
    const { seq, held } = answer;
    batch(() => {
      ownLines.value = new Set([...ownLines.value, seq]);
      if (held) {
        const why = held === 'reveal' ? 'reveal' : 'approval';
        const others = waiting.value.filter((line) => line.seq !== seq);
        waiting.value = [...others, { seq, at: now(), text, why, ...more }];
        return;
      }
      // Shown at once: when a hall writes, it may be among those that are only counted.
      const line: Line = { seq, change: 0, at: now(), kind: 'said', ...written(), text, ...more };
      lines.value = applyNews(lines.value, { changes: [{ change: 0, line }] });
    });
  }

  /** What waited is there now, or will never be. */
  function settle({ changes }: ChatNews) {
    if (waiting.value.length === 0) return;
    const shown = new Set(changes.flatMap((change) => ('line' in change ? [change.line.seq] : [])));
    const removed = new Set(changes.flatMap((change) => ('removed' in change ? [change.removed] : [])));
    waiting.value = waiting.value
      .filter(({ seq }) => !shown.has(seq))
      .map((line) => (removed.has(line.seq) ? { ...line, isTurnedDown: true } : line));
  }

  return {
    lines: lines as ReadonlySignal<readonly Line[]>,
    /** Place of the last line that was there before this page came; null until that is known. */
    historyEnd: historyEnd as ReadonlySignal<number | null>,
    ownLines: ownLines as ReadonlySignal<ReadonlySet<number>>,
    waiting: waiting as ReadonlySignal<readonly WaitingLine[]>,
    /** Rounds for which a reason was given. */
    voices: voices as ReadonlySignal<ReadonlySet<RoundId>>,
    gaps: gaps as ReadonlySignal<readonly Gap[]>,
    /** There are lines before those that this page holds. */
    hasOlder: hasOlder as ReadonlySignal<boolean>,
    lastChange: () => lastChange,
    /** A join begins. Returns the last change that is known, for the handshake's `after`. */
    joins(): number {
      joinedAt = lastChange;
      return lastChange;
    },

    knows({ lines: own, held, voices: given }: Partial<Pick<Me, 'lines' | 'held' | 'voices'>>) {
      // Without lines it is a word between: what waits is told when joining.
      if (!own) return;
      ownLines.value = new Set([...ownLines.value, ...own]);
      waiting.value = held ?? [];
      if (given) voices.value = new Set([...voices.value, ...given]);
    },
    receive(said: ChatNews) {
      const isJoin = said.reset || said.upTo !== undefined;
      // A pulse that was under way meanwhile would bring back what was removed before. What it says of lines that are here is
      // taken, if it is newer than they: how often they were said may come late.
      const held = new Set(lines.value.map(({ seq }) => seq));
      const isNews = (one: LineChange) => one.change > joinedAt || !('line' in one) || held.has(one.line.seq);
      const news = isJoin ? said : { ...said, changes: said.changes.filter(isNews) };
      joinedAt = said.upTo ?? joinedAt;
      batch(() => {
        lines.value = applyNews(lines.value, news);
        if (news.reset) {
          historyEnd.value ??= lines.value.map(placeOf).at(-1) ?? 0;
          gaps.value = [];
          hasOlder.value = news.changes.length >= limits.chatHistory;
        }
        const first = news.changes.flatMap((change) => ('line' in change ? [placeOf(change.line)] : []));
        if (news.more && first.length > 0)
          gaps.value = [...gaps.value, { before: Math.min(...first), lines: news.more }];
        settle(news);
        for (const { change } of news.changes) if (change > lastChange) lastChange = change;
      });
    },
    /** Publishes one line; `id` makes a repetition harmless. Resolves with the refusal, or null while offline. */
    async say(text: string, id: string): Promise<Ack<Answers['chat']> | null> {
      const answer = await send('chat', { text, id });
      if (answer) took(answer, text);
      return answer;
    },
    /** Why one has voted so. */
    async giveVoice(round: RoundId, text: string, keys: readonly string[]): Promise<Ack<Answers['voice']> | null> {
      const answer = await send('voice', { round, text });
      if (answer?.ok) {
        voices.value = new Set([...voices.value, round]);
        took(answer, text, { voice: { round, keys } });
      }
      return answer;
    },
    /** Asks for the lines before this place, which fill a gap there. */
    async older(before: number): Promise<boolean> {
      const answer = await send('chat:older', { before });
      if (!answer?.ok) return false;
      batch(() => {
        const held = new Set(lines.value.map(({ seq }) => seq));
        const isBeginning = lines.value.every((line) => placeOf(line) >= before);
        const changes = answer.lines.map((line) => ({ change: line.change, line }));
        lines.value = applyNews(lines.value, { changes }, Number.POSITIVE_INFINITY);
        const found = answer.lines.filter(({ seq }) => !held.has(seq)).length;
        const next = answer.lines.map(placeOf)[0] ?? before;
        gaps.value = gaps.value.flatMap((gap) => {
          if (gap.before !== before) return [gap];
          const left = gap.lines - found;
          return left > 0 && !answer.isAll && found > 0 ? [{ before: next, lines: left }] : [];
        });
        if (isBeginning || answer.isAll) hasOlder.value = !answer.isAll;
      });
      return true;
    },
  };
}

export type Talk = ReturnType<typeof createTalk>;
