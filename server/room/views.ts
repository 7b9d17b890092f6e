import { colorOf } from '#protocol/colors';
import { limits } from '#protocol/limits';
import type { Poll } from '#protocol/polls';
import type {
  BareUpdate,
  HostView,
  Join,
  PhoneView,
  RoundSummary,
  RoundView,
  ScreenView,
  Tally,
} from '#protocol/views';
import { kindOf } from './kinds/index.ts';
import { shownRound } from './rounds.ts';
import type { RoomState, Round } from './state.ts';

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

function roundView({ id, number, phase, resultsShown }: Round): RoundView {
  return { id, number, phase, resultsShown };
}

/** What every role sees, with the counts only if this role may. */
function shared(state: RoomState, tallies: Tallies, seesCounts: (round: Round) => boolean) {
  const { room } = state;
  const round = shownRound(state);
  const poll = round?.asked ?? room.deck.find(({ id }) => id === room.shown) ?? null;
  return {
    version: room.version,
    room: { code: room.code, title: room.title },
    poll,
    round: round ? roundView(round) : null,
    keys: poll ? kindOf(poll).keys(poll) : [],
    tally: round ? tallyOf(round.asked, tallies.get(round.id) ?? emptyTally, seesCounts(round)) : null,
    chat: room.chat,
  };
}

export function phoneView(state: RoomState, tallies: Tallies): PhoneView {
  return { as: 'phone', ...shared(state, tallies, (round) => round.resultsShown) };
}

export function screenView(state: RoomState, tallies: Tallies, join: Join): ScreenView {
  return { as: 'screen', join, ...shared(state, tallies, (round) => round.resultsShown) };
}

export function hostView(state: RoomState, tallies: Tallies, join: Join): HostView {
  const current = shownRound(state);
  const earlier = state.rounds
    .filter(({ id, poll }) => poll === state.room.shown && id !== current?.id)
    .slice(-limits.maxEarlierRounds)
    .reverse();
  return {
    as: 'host',
    join,
    ...shared(state, tallies, () => true),
    deck: state.room.deck,
    shown: state.room.shown,
    earlier: earlier.map((round) => summary(round, tallies.get(round.id) ?? emptyTally)),
  };
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
  };
}

/** What a bare client gets: the tutorial's candidates, keyed by option index. Nothing while no poll is shown. */
export function bareUpdate(state: RoomState, tallies: Tallies): BareUpdate {
  const { poll, tally } = phoneView(state, tallies);
  if (!poll) return {};
  return Object.fromEntries(
    poll.options.map(({ label }, index) => {
      const votes = tally ? tally.counts?.[index] : 0;
      return [String(index), { label, ...(votes === undefined ? {} : { votes }), color: colorOf(index) }];
    }),
  );
}
