import { verdictOf } from '#protocol/decision';
import type { Judged } from '#protocol/kinds/answers';
import { factsOf, labelOf, sharesOf } from '#protocol/kinds/index';
import { type Choice, letterOf, type Phase, type Poll } from '#protocol/polls';
import type { ChoiceEntry, OptionTotal, RoundResults } from '#protocol/results';
import { withheldAnswers } from '../room/kinds/answers.ts';
import { type AnyKind, kindOf } from '../room/kinds/index.ts';
import { shownKeys, shownTally } from '../room/kinds/shown.ts';
import type { Round } from '../room/state.ts';
import type { StoredResults } from '../store/room-records.ts';

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
  /** What the kind says of them beyond; null: nothing. */
  readonly summary: object | null;
  /** By the totals' place; empty where the kind has none. */
  readonly averages: readonly (number | null)[];
}

/** The deck's polls, asked or not, then the removed ones that were asked. */
export function outlineOf({ room, rounds, tallies }: StoredResults): PollOutline[] {
  const byRound = new Map(tallies.map((tally) => [tally.round, tally]));
  const roundsOf = ({ id }: Poll) =>
    rounds
      .filter(({ poll }) => poll === id)
      .map((round) => {
        const tally = byRound.get(round.id);
        const ballots = tally?.ballots ?? 0;
        return { round, ballots, ...numbersOf(round, tally?.weights ?? new Map(), ballots) };
      });
  const inDeck = new Set(room.deck.map(({ id }) => id));
  const removed = new Map(rounds.filter(({ poll }) => !inDeck.has(poll)).map(({ poll, asked }) => [poll, asked]));
  return [
    ...room.deck.map((poll, index) => ({ place: index + 1, poll, rounds: roundsOf(poll) })),
    ...[...removed.values()].map((poll) => ({ place: null, poll, rounds: roundsOf(poll) })),
  ];
}

/** What everybody may see, then the answers that only hosts are shown, marked. */
function numbersOf(round: Round, weights: ReadonlyMap<string, number>, ballots: number) {
  const poll = round.asked;
  const { counts, keys, summary = null } = shownTally(poll, weights, ballots, 'file', round.judged);
  const totals = totalsOf(poll, keys ?? shownKeys(poll, {}), counts, ballots);
  const withheld = withheldAnswers(round, weights).map(({ key, count, standing }): OptionTotal => {
    const [percent = 0] = sharesOf(poll.kind, [count], ballots);
    return { option: '', label: labelOf(poll, key), votes: count, percent, standing };
  });
  const averages = summary && kindOf(poll).averages?.(summary as never, totals.length);
  return { totals: [...totals, ...withheld], summary, averages: averages ?? [] };
}

function totalsOf(poll: Poll, keys: readonly string[], counts: readonly number[], ballots: number): OptionTotal[] {
  const percents = sharesOf(poll.kind, counts, ballots);
  const letters = lettersOf(poll);
  return keys.map((key, index) => ({
    option: letters.get(key) ?? '',
    label: labelOf(poll, key),
    votes: counts[index] ?? 0,
    percent: percents[index] ?? 0,
    ...rightOf(poll, key),
  }));
}

/** Is this option right? Nothing is said where options are put in order, or none is marked. */
function rightOf({ kind, options, settings: { quiz } }: Poll, key: string): Pick<OptionTotal, 'right'> {
  const rule = factsOf(kind).right;
  if (!quiz || (rule !== 'any' && rule !== 'all')) return {};
  return { right: quiz.right.includes(options.findIndex(({ id }) => id === key)) };
}

/** How right a choice is, for exports; absent: it is no question of a quiz. */
export function rightnessIn(poll: Poll): (choice: Choice) => Pick<ChoiceEntry, 'right'> {
  const { quiz } = poll.settings;
  const kind = kindOf(poll);
  return (choice) => (quiz && kind.isRight ? { right: kind.isRight(poll, choice, quiz) } : {});
}

const lettersOf = ({ options }: Poll): ReadonlyMap<string, string> =>
  new Map(options.map(({ id }, index) => [id, letterOf(index)]));

/** What a poll that was never asked would count: its options, or nothing that is known beforehand. */
export const draftLabels = (poll: Poll): readonly string[] => shownKeys(poll, {}).map((key) => labelOf(poll, key));

/** What a choice stands for: the letters of its options, and in words. */
export interface Said {
  readonly letters: readonly string[];
  readonly words: readonly string[];
  /** Of answers: those that only hosts are shown. */
  readonly withheld: readonly string[];
}

export function saidIn({ asked: poll, judged }: Pick<Round, 'asked' | 'judged'>): (choice: Choice) => Said {
  const letters = lettersOf(poll);
  const kind = kindOf(poll);
  const isWithheld = withheldIn(kind, poll, judged);
  return (choice) => {
    const keys = kind.weigh(poll, choice).map(([key]) => key);
    return {
      letters: keys.flatMap((key) => letters.get(key) ?? []),
      words: kind.say?.(poll, choice) ?? keys.map((key) => labelOf(poll, key)),
      withheld: keys.filter(isWithheld),
    };
  };
}

function withheldIn({ answers }: AnyKind, { ask }: Poll, judged: Judged): (key: string) => boolean {
  if (!answers) return () => false;
  const standings = new Map(judged);
  const usual = answers.isHeld(ask) ? 'held' : 'shown';
  return (key) => (standings.get(answers.fold(key)) ?? usual) !== 'shown';
}

/** With its zone, whatever the zone of the one who reads: `2026-05-12T09:30:00.000Z`. */
export const isoTime = (ms: number) => new Date(ms).toISOString();

export const closedAtOf = (phase: Phase) => (phase.phase === 'open' ? null : isoTime(phase.closedAt));

/** What both formats say of a round besides its numbers. */
export function roundFacts({
  round,
  ballots,
  totals,
  summary,
}: RoundOutline): Omit<RoundResults, 'totals' | 'choices'> {
  const { number, phase, archived, resultsShown, named, voters, asked } = round;
  const { decision, quiz } = asked.settings;
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
    kind: asked.kind,
    ask: asked.ask,
    question: asked.question,
    ballots,
    voters,
    decision,
    outcome: decision && verdictOf(decision, { counts, ballots, voters }).outcome,
    ...(quiz ? { quiz } : {}),
    summary,
  };
}
