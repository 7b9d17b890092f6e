import { colorOf } from '#protocol/colors';
import { limits } from '#protocol/limits';
import type { Poll } from '#protocol/polls';
import type {
  BareUpdate,
  HostView,
  Join,
  ModeratorView,
  PhoneView,
  RoundSummary,
  RoundView,
  ScreenView,
  Tally,
} from '#protocol/views';
import { banList } from './bans.ts';
import { comparedRounds } from './compare.ts';
import { keyList } from './keys.ts';
import { kindOf } from './kinds/index.ts';
import { shownRound } from './rounds.ts';
import type { RoomState, Round } from './state.ts';
import { undoList } from './undo-list.ts';

/** A round's tally as memory holds it: weights by key, versions as the store gave them. */
export interface RoundTally {
  readonly tallyVersion: number;
  readonly ballots: number;
  readonly weights: ReadonlyMap<string, number>;
}

export const emptyTally: RoundTally = { tallyVersion: 0, ballots: 0, weights: new Map() };

/** Tallies by round id; rounds without one have no ballots. */
export type Tallies = ReadonlyMap<string, RoundTally>;

/** `withCounts` false: hidden results. The counts are left out, not blanked (law 6). */
export function tallyOf(poll: Poll, tally: RoundTally, withCounts: boolean): Tally {
  const { tallyVersion, ballots, weights } = tally;
  if (!withCounts) return { tallyVersion, ballots };
  return {
    tallyVersion,
    ballots,
    counts: kindOf(poll)
      .keys(poll)
      .map((key) => weights.get(key) ?? 0),
  };
}

function roundView({ id, number, phase, resultsShown, named, voters }: Round): RoundView {
  return {
    id,
    number,
    phase,
    resultsShown,
    ...(named ? { named } : {}),
    ...(voters === null ? {} : { voters }),
  };
}

/** May voters see the counts? Those with a ballot in the round, or (`hasVoted` false) those without. */
export function seesCounts(round: Round, hasVoted: boolean): boolean {
  if (!round.resultsShown) return false;
  return hasVoted || round.asked.settings.phones === 'always' || round.phase.phase !== 'open';
}

/** Do phones see different things, depending on whether they have voted? */
export function isSplit(round: Round | undefined): round is Round {
  return round !== undefined && seesCounts(round, true) && !seesCounts(round, false);
}

/** What every role sees, with the counts only if this role may. */
function shared(state: RoomState, tallies: Tallies, now: number, withCounts: (round: Round) => boolean) {
  const { room } = state;
  const { title, chat, announcement, names, lock, blank } = room;
  const round = shownRound(state);
  const poll = round?.asked ?? room.deck.find(({ id }) => id === room.shown) ?? null;
  return {
    version: room.version,
    now,
    room: { code: room.code, title },
    poll,
    round: round ? roundView(round) : null,
    keys: poll ? kindOf(poll).keys(poll) : [],
    tally: round ? tallyOf(round.asked, tallies.get(round.id) ?? emptyTally, withCounts(round)) : null,
    chat,
    announcement,
    names,
    lock,
    blank,
  };
}

/** `now`: server time, for countdowns and for what can still be taken back. `hasVoted`: in the shown round. */
export function phoneView(state: RoomState, tallies: Tallies, now: number, hasVoted: boolean): PhoneView {
  return { as: 'phone', ...shared(state, tallies, now, (round) => seesCounts(round, hasVoted)) };
}

export function screenView(state: RoomState, tallies: Tallies, now: number, join: Join): ScreenView {
  const rounds = comparedRounds(state)?.map((round) => summary(round, tallies.get(round.id) ?? emptyTally));
  return {
    as: 'screen',
    join,
    look: state.room.look,
    logo: state.room.logo,
    compare: pair(rounds),
    replay: state.room.replay,
    ...shared(state, tallies, now, (round) => round.resultsShown),
  };
}

function consoleView(state: RoomState, tallies: Tallies, now: number, join: Join) {
  const current = shownRound(state);
  const earlier = state.rounds
    .filter(({ id, poll }) => poll === state.room.shown && id !== current?.id)
    .slice(-limits.maxEarlierRounds)
    .reverse();
  return {
    join,
    ...shared(state, tallies, now, () => true),
    deck: state.room.deck,
    shown: state.room.shown,
    replay: state.room.replay,
    earlier: earlier.map((round) => summary(round, tallies.get(round.id) ?? emptyTally)),
    banned: banList(state.room),
    look: state.room.look,
    logo: state.room.logo,
    compare: pair(comparedRounds(state)?.map(({ id }) => id)),
  };
}

export function hostView(state: RoomState, tallies: Tallies, now: number, join: Join): HostView {
  return {
    as: 'host',
    ...consoleView(state, tallies, now, join),
    deckVersion: state.room.deckVersion,
    passcode: state.room.passcode?.text ?? null,
    hostKeys: keyList(state),
    undo: undoList(state, now),
  };
}

export function moderatorView(state: RoomState, tallies: Tallies, now: number, join: Join): ModeratorView {
  return { as: 'moderator', ...consoleView(state, tallies, now, join) };
}

function pair<T>([before, after]: readonly T[] = []): readonly [T, T] | null {
  return before === undefined || after === undefined ? null : [before, after];
}

function summary(round: Round, tally: RoundTally): RoundSummary {
  const { asked } = round;
  return {
    id: round.id,
    number: round.number,
    phase: round.phase.phase,
    question: asked.question,
    labels: asked.options.map(({ label }) => label),
    counts: tallyOf(asked, tally, true).counts ?? [],
    ballots: tally.ballots,
    archived: round.archived,
    ...(asked.settings.decision === null ? {} : { decision: asked.settings.decision }),
    ...(round.voters === null ? {} : { voters: round.voters }),
  };
}

/** What a bare client gets: the tutorial's candidates, keyed by option index. Nothing while no poll is shown. */
export function bareUpdate(state: RoomState, tallies: Tallies, hasVoted: boolean): BareUpdate {
  const { poll, tally } = phoneView(state, tallies, 0, hasVoted);
  if (!poll) return {};
  return Object.fromEntries(
    poll.options.map(({ label }, index) => {
      const votes = tally ? tally.counts?.[index] : 0;
      return [String(index), { label, ...(votes === undefined ? {} : { votes }), color: colorOf(index) }];
    }),
  );
}
