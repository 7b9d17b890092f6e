import type { HeldReason, VoiceTag } from '#protocol/chat';
import { type Refusal, refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { VoterId } from '#protocol/polls';
import type { Role } from '#protocol/views';
import { isQuiet, muteOf } from '../room/talk.ts';
import type { NewLine } from '../store/talk-records.ts';
import { hasLink } from '../text/links.ts';
import type { WordLists } from '../text/word-lists.ts';
import type { Clock } from './clock.ts';
import type { LiveRoom } from './live-room.ts';

/** A line as it goes to the store: shown, held, or counted on another. */
export type Draft = Pick<NewLine, 'body' | 'held' | 'countOn'>;

export interface LineRulesParts {
  readonly clock: Clock;
  readonly words: WordLists;
}

/** So many voters' last lines are remembered for slow mode. */
const maxSpoken = 20_000;

/** What becomes of a line that somebody wants to write: refused with a reason, held for one, or shown. */
export function createLineRules({ clock, words }: LineRulesParts) {
  /** May this voter write now? null: yes. */
  function refusalOf(room: LiveRoom, voter: VoterId): Refusal | null {
    const { chat, talk } = room.state.room;
    const now = clock.now();
    if (!chat.enabled) return refuse('chat-off');
    const mute = muteOf(room.state.room, voter, now);
    if (mute) return refuse('muted', mute.until === null ? undefined : mute.until - now);
    if (talk.paused) return refuse('chat-paused');
    if (talk.names === 'required' && nameOf(room, voter) === null) return refuse('name-required');
    const waitMs = (room.chat.spokeAt.get(voter) ?? Number.NEGATIVE_INFINITY) + talk.slowS * 1_000 - now;
    if (waitMs > 0) return refuse('slow-down', waitMs);
    return room.chat.held.size >= limits.maxHeldLines ? refuse('busy', limits.busyRetryMs) : null;
  }

  /** Why a line waits; null: it does not. */
  function reasonToHold(room: LiveRoom, voter: VoterId, text: string, hasBadWord: boolean): HeldReason | null {
    const { talk, guard } = room.state.room;
    if (hasBadWord) return 'word';
    if (guard.links && isNewcomer(room, voter) && hasLink(text)) return 'link';
    if (talk.hold) return 'approval';
    return isQuiet(room.state) ? 'reveal' : null;
  }

  function isNewcomer(room: LiveRoom, voter: VoterId): boolean {
    return (room.firstSeen.get(voter) ?? clock.now()) > clock.now() - limits.newTalkerMs;
  }

  function draftOf(room: LiveRoom, voter: VoterId, text: string): { readonly held?: HeldReason } | Refusal {
    const refused = refusalOf(room, voter);
    if (refused) return refused;
    const { guard, talk } = room.state.room;
    const hasBadWord = guard.words !== 'off' && words.hasBadWord(text, guard.languages, guard.ownWords);
    if (hasBadWord && guard.words === 'refuse') return refuse('bad-words');
    if (talk.slowS > 0) noteSpoken(room, voter);
    const held = reasonToHold(room, voter, text, hasBadWord);
    return held ? { held } : {};
  }

  function noteSpoken({ chat }: LiveRoom, voter: VoterId) {
    chat.spokeAt.delete(voter);
    chat.spokeAt.set(voter, clock.now());
    const [oldest] = chat.spokeAt.keys();
    if (chat.spokeAt.size > maxSpoken && oldest !== undefined) chat.spokeAt.delete(oldest);
  }

  return {
    read(room: LiveRoom, voter: VoterId, as: Role, text: string): Draft | Refusal {
      if (as !== 'phone') {
        const moderator = as === 'moderator' ? { moderator: true as const } : {};
        return { body: { kind: 'said', name: null, host: true, ...moderator, text } };
      }
      const draft = draftOf(room, voter, text);
      if ('ok' in draft) return draft;
      const name = room.state.room.talk.names === 'anonymous' ? null : nameOf(room, voter);
      const countOn = draft.held ? undefined : sameLine(room, voter, name, text, clock.now());
      return { body: { kind: 'said', name, host: false, text }, ...draft, ...(countOn ? { countOn } : {}) };
    },
    /** A reason for a vote. It has a name only where ballots have. */
    readVoice(room: LiveRoom, voter: VoterId, text: string, voice: VoiceTag, isTold: boolean): Draft | Refusal {
      const draft = draftOf(room, voter, text);
      if ('ok' in draft) return draft;
      const round = room.state.rounds.find(({ id }) => id === voice.round);
      const name = round?.named ? nameOf(room, voter) : null;
      const held = draft.held ?? (isTold ? undefined : ('reveal' as const));
      return { body: { kind: 'said', name, host: false, text, voice }, ...(held ? { held } : {}) };
    },
  };
}

export type LineRules = ReturnType<typeof createLineRules>;

const nameOf = ({ names }: LiveRoom, voter: VoterId) => names.get(voter)?.name ?? null;

/** Do two texts say the same, whatever their capitals, spaces and signs of excitement? */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s!?.\u2026]+/gu, '');

/**
 * The line that this one is counted on: the voter's own that says the same, or the newest of several that do, within a while.
 */
function sameLine(
  { chat }: LiveRoom,
  voter: VoterId,
  name: string | null,
  text: string,
  now: number,
): number | undefined {
  const same = chat.lines.filter(({ line }) => {
    if (line.kind !== 'said' || line.host || line.voice || now - line.at > limits.foldWithinMs) return false;
    return plain(line.text) === plain(text);
  });
  const said = same.reduce((sum, { line }) => sum + (line.kind === 'said' ? (line.times ?? 1) : 0), 0);
  const own = same.findLast((kept) => kept.voter === voter && kept.line.kind === 'said' && kept.line.name === name);
  return (own ?? (said >= limits.foldFrom ? same.at(-1) : undefined))?.line.seq;
}
