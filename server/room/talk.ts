import { type ChatGuard, defaultGuard, defaultTalk, type Mute, type TalkRules } from '#protocol/chat';
import { refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { Line } from '#protocol/lines';
import type { VoterId } from '#protocol/polls';
import type { OrderOf, Written } from './orders.ts';
import { shownRound } from './rounds.ts';
import { changed, type Moment, type Outcome, type Room, type RoomState, type Round, unchanged } from './state.ts';

export type MutedVoter = Mute & { readonly voter: VoterId; readonly line?: number; readonly question?: number };

/** What is left out stays as it is, so that two clicks do not undo each other. */
export function setChatRules(state: RoomState, { type: _, by: __, ...order }: OrderOf<'chat:rules'>): Outcome {
  const { chat, talk, guard } = state.room;
  const next = { chat: merged(chat, order), talk: merged(talk, order), guard: merged(guard, order) };
  if (JSON.stringify(next) === JSON.stringify({ chat, talk, guard })) return unchanged(state);
  return changed(state, next);
}

/** The part of the order that is about these. */
function merged<T extends object>(rules: T, order: object): T {
  const mine = Object.entries(order).filter(([name]) => name in rules);
  return { ...rules, ...Object.fromEntries(mine) };
}

/** Keeps a voter from writing; once more sets another end. Refuses with `too-many-bans`. */
export function muteVoter(state: RoomState, order: OrderOf<'voter:mute'>, { now }: Moment): Outcome {
  const { voter, name, minutes, about } = order;
  const until = minutes === null ? null : now + minutes * 60_000;
  const muted = state.room.muted.filter((mute) => isStanding(mute, now));
  // By something else under another name, or none, it is a mute of its own: else it would tell who wrote what without a name.
  const known = muted.find(
    (mute) => mute.voter === voter && (isFor(mute, about) || (name !== null && mute.name === name)),
  );
  if (known && known.until === until) return unchanged(state);
  const others = muted.filter((mute) => mute !== known);
  if (others.length >= limits.maxMutes) return refuse('too-many-bans');
  const number = known?.number ?? Math.max(0, ...state.room.muted.map((mute) => mute.number)) + 1;
  return changed(state, { muted: [...others, { number, voter, name, ...about, at: now, until }] });
}

/** Lets a voter write again. Refuses with `no-such-ban`. */
export function unmuteVoter(state: RoomState, number: number): Outcome {
  const muted = state.room.muted.filter((mute) => mute.number !== number);
  return muted.length === state.room.muted.length ? refuse('no-such-ban') : changed(state, { muted });
}

const isFor = (mute: MutedVoter, about: Written) =>
  'line' in about ? mute.line === about.line : mute.question === about.question;

const isStanding = ({ until }: Mute, now: number) => until === null || until > now;

/** The mute of this voter that stands now. */
export function muteOf({ muted }: Room, voter: VoterId, now: number): Mute | undefined {
  return muted.find((mute) => mute.voter === voter && isStanding(mute, now));
}

/** What everybody knows of the rules, where they are not the usual ones. */
export function talkView({ talk }: Room): { readonly talk?: TalkRules } {
  return isSame(talk, defaultTalk) ? {} : { talk };
}

/** What consoles know besides: no voter's id. */
export function guardView({ guard, muted }: Room, now: number): { guard?: ChatGuard; muted?: readonly Mute[] } {
  const standing = muted.flatMap((mute) => {
    const { voter: _, line: __, question: ___, ...seen } = mute;
    return isStanding(mute, now) ? [seen] : [];
  });
  return {
    ...(isSame(guard, defaultGuard) ? {} : { guard }),
    ...(standing.length === 0 ? {} : { muted: standing }),
  };
}

const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

/** Do lines wait for the reveal? While the shown round hides its results, where the room wants that. */
export function isQuiet(state: RoomState): boolean {
  return state.room.talk.quiet && shownRound(state)?.resultsShown === false;
}

/** May everybody know this line, as far as what its writer chose goes? */
export function isTold({ rounds }: RoomState, line: Line): boolean {
  if (line.kind !== 'said' || !line.voice) return true;
  const round = rounds.find(({ id }) => id === line.voice?.round);
  return round !== undefined && mayTellChoices(round);
}

/** May everybody know what somebody chose in this round? Whoever has not voted yet must be allowed to see the counts, too. */
export function mayTellChoices({ resultsShown, asked, phase }: Round): boolean {
  return resultsShown && (asked.settings.phones === 'always' || phase.phase !== 'open');
}
