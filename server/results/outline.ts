import { verdictOf } from '#protocol/decision';
import { percentages } from '#protocol/percent';
import { type Choice, letterOf, type Phase, type Poll } from '#protocol/polls';
import type { OptionTotal, RoundResults } from '#protocol/results';
import { kindOf } from '../room/kinds/index.ts';
import type { Round } from '../room/state.ts';
import type { StoredResults } from '../store/store.ts';

/** A poll with its rounds, in the order in which every export tells them. */
export interface PollOutline {
  /** From 1; null: it is no longer in the deck. */
  readonly place: number | null;
  /** As it is now; of a removed one as it was asked last. */
  readonly poll: Poll;
  readonly rounds: readonly RoundOutline[];
}

export interface RoundOutline {
  readonly round: Round;
  readonly ballots: number;
  readonly totals: readonly OptionTotal[];
}

/** The deck's polls, asked or not, then the removed ones that were asked. */
export function outlineOf({ room, rounds, tallies }: StoredResults): PollOutline[] {
  const byRound = new Map(tallies.map((tally) => [tally.round, tally]));
  const roundsOf = ({ id }: Poll) =>
    rounds
      .filter(({ poll }) => poll === id)
      .map((round) => {
        const tally = byRound.get(round.id);
        return { round, ballots: tally?.ballots ?? 0, totals: totalsOf(round.asked, tally?.weights ?? new Map()) };
      });
  const inDeck = new Set(room.deck.map(({ id }) => id));
  const removed = new Map(rounds.filter(({ poll }) => !inDeck.has(poll)).map(({ poll, asked }) => [poll, asked]));
  return [
    ...room.deck.map((poll, index) => ({ place: index + 1, poll, rounds: roundsOf(poll) })),
    ...[...removed.values()].map((poll) => ({ place: null, poll, rounds: roundsOf(poll) })),
  ];
}

function totalsOf(poll: Poll, weights: ReadonlyMap<string, number>): OptionTotal[] {
  const votes = kindOf(poll)
    .keys(poll)
    .map((key) => weights.get(key) ?? 0);
  const percents = percentages(votes);
  return poll.options.map(({ label }, index) => ({
    option: letterOf(index),
    label,
    votes: votes[index] ?? 0,
    percent: percents[index] ?? 0,
  }));
}

/** The options that a choice stands for, by their places in what was asked. */
export function optionsOf(poll: Poll): (choice: Choice) => readonly OptionTotal[] {
  const totals = totalsOf(poll, new Map());
  const byKey = new Map(
    kindOf(poll)
      .keys(poll)
      .map((key, index) => [key as string, totals[index]]),
  );
  return (choice) =>
    kindOf(poll)
      .weigh(choice)
      .flatMap(([key]) => byKey.get(key) ?? []);
}

/** With its zone, whatever the zone of the one who reads: `2026-05-12T09:30:00.000Z`. */
export const isoTime = (ms: number) => new Date(ms).toISOString();

export const closedAtOf = (phase: Phase) => (phase.phase === 'open' ? null : isoTime(phase.closedAt));

/** What both formats say of a round besides its numbers. */
export function roundFacts({ round, ballots, totals }: RoundOutline): Omit<RoundResults, 'totals' | 'choices'> {
  const { number, phase, archived, resultsShown, named, voters, asked } = round;
  const { decision } = asked.settings;
  const counts = totals.map(({ votes }) => votes);
  return {
    number,
    phase: phase.phase,
    final: phase.phase === 'closed',
    archived,
    resultsShown,
    named,
    openedAt: isoTime(phase.openedAt),
    closedAt: closedAtOf(phase),
    question: asked.question,
    ballots,
    voters,
    decision,
    outcome: decision && verdictOf(decision, { counts, ballots, voters }).outcome,
  };
}
