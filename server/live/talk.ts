import { refuse } from '#protocol/errors';
import type { Ack, Answers } from '#protocol/events';
import { limits } from '#protocol/limits';
import type { ChatNews } from '#protocol/lines';
import type { RoundId, VoterId } from '#protocol/polls';
import type { Payload } from '#protocol/schemas';
import type { Role } from '#protocol/views';
import { isQuiet, isTold } from '../room/talk.ts';
import { refusalOf, type Store } from '../store/store.ts';
import type { KeptLine, LineBody, NewLine, PublishedLine } from '../store/talk-records.ts';
import { changeOf } from './chat-changes.ts';
import type { Clock } from './clock.ts';
import { createGroups } from './groups.ts';
import type { Draft, LineRules } from './line-rules.ts';
import type { LiveRoom } from './live-room.ts';
import type { ChatChange } from './news.ts';

export interface TalkParts {
  readonly store: Pick<Store, 'publishLines' | 'lineWith' | 'changesAfter' | 'linesBefore'>;
  readonly clock: Clock;
  readonly lineRules: LineRules;
  readonly onLines: (room: LiveRoom, changes: readonly ChatChange[]) => void;
  /** The room was changed while a line was under way: it may have to wait now (if it is a reason for a vote in these rounds), or no more. */
  readonly onLate: (room: LiveRoom, rounds: readonly RoundId[]) => void;
  readonly onFailure: (error: unknown) => void;
}

type Said = Ack<Answers['chat']>;

/** `isNew` false: it was there before, or was refused. */
interface Publishing {
  readonly answer: Said;
  readonly isNew: boolean;
}

const isConsole = (as: Role) => as === 'host' || as === 'moderator';

/** The chat of open rooms: lines are on disk before they are acknowledged or shown. */
export function createTalk({ store, clock, lineRules, onLines, onLate, onFailure }: TalkParts) {
  const groups = createGroups<NewLine, PublishedLine>({
    commit: store.publishLines,
    maxGroup: limits.maxGroup,
    maxQueue: limits.maxQueue,
    onFailure,
  });

  function publish(room: LiveRoom, voter: VoterId | null, id: string | null, draft: Draft): Promise<Publishing> {
    const { promise, resolve } = Promise.withResolvers<Publishing>();
    const isTaken = groups.add({ room: room.code, id, voter, at: clock.now(), ...draft }, (published, error) => {
      if (!published) {
        forgetSpoken(room, voter);
        return resolve({ answer: refusalOf(error), isNew: false });
      }
      const { line, isNew, isCounted } = published;
      if (isNew) tell(room, { line, voter }, isCounted === true);
      else forgetSpoken(room, voter);
      resolve({ answer: answerOf(published), isNew });
    });
    if (!isTaken) {
      forgetSpoken(room, voter);
      resolve({ answer: refuse('busy', limits.busyRetryMs), isNew: false });
    }
    return promise;
  }

  function tell(room: LiveRoom, kept: KeptLine, isCounted: boolean) {
    const { line } = kept;
    const held = line.kind === 'said' ? line.held : undefined;
    const isKnown = isTold(room.state, line);
    // The round was hidden while this was under way: nobody sees it, not for a moment.
    if (line.kind === 'said' && line.voice && held === undefined && !isKnown) return onLate(room, [line.voice.round]);
    if (isCounted) replace(room, line);
    else take(room, kept);
    onLines(room, [changeOf(line, false)]);
    if (held === 'reveal' && isKnown && !isQuiet(room.state)) onLate(room, []);
  }

  return {
    /**
     * Refuses with `busy`, `not-saved`, and as the room's rules say (line-rules.ts). The same `id` again is answered with the line
     * it made.
     */
    async say(room: LiveRoom, voter: VoterId, as: Role, { id, text }: Payload<'chat'>): Promise<Said> {
      const draft = lineRules.read(room, voter, as, text);
      if (!('ok' in draft)) return (await publish(room, voter, id, draft)).answer;
      // What is there already is not refused: its answer may have been lost on the way.
      const known = await store.lineWith(room.code, voter, id);
      return known ? answerOf(known) : draft;
    },
    /** A line that has passed the rules already. */
    publish,
    announce(room: LiveRoom, kind: 'joined' | 'left', names: readonly string[]): void {
      const most = names.length <= limits.maxNamesPerLine ? names : names.slice(0, 1);
      const spelled = room.state.room.talk.names === 'anonymous' ? [] : most;
      const body: LineBody = { kind, names: spelled, others: names.length - spelled.length };
      void publish(room, null, null, { body });
    },
    /** A poll was opened or closed. A chat that nobody has used stays empty. */
    announcePoll(room: LiveRoom, kind: 'opened' | 'closed', question: string): void {
      const isUsed = room.chat.lines.some(({ line }) => line.kind === 'said');
      if (isUsed) void publish(room, null, null, { body: { kind, question } });
    },
    /** What a joining client has not seen: the changes after `after`, or the newest lines from scratch. */
    async since(room: LiveRoom, as: Role, after: number | undefined): Promise<ChatNews> {
      const { last, lines, held } = room.chat;
      if (after !== undefined && after > 0 && after <= last) {
        if (after === last) return { changes: [] };
        const changes = await store.changesAfter(room.code, after, limits.maxChatCatchUp, isConsole(as));
        if (changes) return { changes };
      }
      const all = isConsole(as) ? [...lines, ...held.values()] : lines;
      return { changes: all.map(({ line }) => ({ change: line.change, line })), reset: true };
    },
    /** The shown lines before this place, whoever asks. */
    async older(room: LiveRoom, before: number): Promise<Ack<Answers['chat:older']>> {
      const lines = await store.linesBefore(room.code, before, limits.maxOlderLines);
      return { ok: true, lines, isAll: lines.length < limits.maxOlderLines };
    },
    drained: groups.drained,
  };
}

export type Talk = ReturnType<typeof createTalk>;

/** Notes what a change has made of a line: among those that are shown, those that wait, or neither. */
export function take(room: LiveRoom, kept: KeptLine): void {
  const { chat } = room;
  const { line } = kept;
  if (line.change > chat.last) chat.last = line.change;
  const others = chat.lines.filter((other) => other.line.seq !== line.seq);
  if (line.kind === 'said' && line.held !== undefined) {
    chat.held.set(line.seq, kept);
    chat.lines = others;
    return;
  }
  chat.held.delete(line.seq);
  const placed = [...others, kept];
  // Nearly always it is the newest.
  if (placeOf(line) < placeOf(others.at(-1)?.line ?? line)) placed.sort((a, b) => placeOf(a.line) - placeOf(b.line));
  chat.lines = placed.slice(-limits.chatHistory);
}

/** Nothing was said: slow mode does not count it. */
function forgetSpoken({ chat }: LiveRoom, voter: VoterId | null) {
  if (voter !== null) chat.spokeAt.delete(voter);
}

/** Why it waits is not told beyond what everybody knows: who knows the words writes around them. */
function answerOf({ line, isCounted }: PublishedLine): Said {
  const held = line.kind === 'said' ? line.held : undefined;
  const why = held === undefined || held === 'reveal' ? held : 'approval';
  return { ok: true, seq: line.seq, ...(isCounted ? { isCounted } : why ? { held: why } : {}) };
}

const placeOf = ({ place, seq }: KeptLine['line']) => place ?? seq;

function replace(room: LiveRoom, line: KeptLine['line']) {
  if (line.change > room.chat.last) room.chat.last = line.change;
  room.chat.lines = room.chat.lines.map((kept) => (kept.line.seq === line.seq ? { ...kept, line } : kept));
}
