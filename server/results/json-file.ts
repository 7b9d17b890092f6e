import type { ChoiceEntry, PlayerResult, ResultsFile } from '#protocol/results';
import type { CountedBallots } from '../store/ballot-records.ts';
import type { StoredResults } from '../store/room-records.ts';
import { isoTime, type PollOutline, type RoundOutline, rightnessIn, roundFacts, saidIn } from './outline.ts';
import { questionResults, reactionResults } from './talk-files.ts';

export interface JsonOrder {
  readonly withChoices: boolean;
  readonly exportedAt: number;
  readonly standing: readonly PlayerResult[];
}

/**
 * A `ResultsFile`, written piece by piece: the whole never stands in memory. `withChoices`: with the ballots of every round,
 * each entry on a line of its own.
 */
export async function* resultsJson(
  results: StoredResults,
  outline: readonly PollOutline[],
  { withChoices, exportedAt, standing }: JsonOrder,
): AsyncGenerator<string> {
  const { code, title } = results.room;
  const format: ResultsFile['format'] = 'showhands-results/1';
  const head = { format, exportedAt: isoTime(exportedAt), room: { code, title } };
  yield `${JSON.stringify(head).slice(0, -1)},"polls":[`;
  let isFirst = true;
  for (const { place, poll, rounds } of outline) {
    const { id, kind, question, options } = poll;
    const facts = { id, place, kind, question, options: options.map(({ label }) => label) };
    yield `${isFirst ? '' : ','}\n${JSON.stringify(facts).slice(0, -1)},"rounds":[`;
    isFirst = false;
    for (const [index, round] of rounds.entries()) {
      yield `${index === 0 ? '' : ','}\n${JSON.stringify({ ...roundFacts(round), totals: round.totals }).slice(0, -1)}`;
      if (withChoices) yield* choicesOf(results, round);
      yield '}';
    }
    yield ']}';
  }
  yield ']';
  if (standing.length > 0) yield* standingJson(standing);
  const questions = questionResults(results);
  if (questions.length > 0) yield `,"questions":${JSON.stringify(questions)}`;
  const reactions = reactionResults(results);
  if (reactions.length > 0) yield `,"reactions":${JSON.stringify(reactions)}`;
  yield '}\n';
}

/** Players per piece of text. */
const playersAtOnce = 1_000;

function* standingJson(standing: readonly PlayerResult[]): Generator<string> {
  yield ',"standing":[';
  for (let from = 0; from < standing.length; from += playersAtOnce) {
    const part = standing.slice(from, from + playersAtOnce).map((player) => JSON.stringify(player));
    yield `${from === 0 ? '' : ','}\n${part.join(',\n')}`;
  }
  yield ']';
}

async function* choicesOf(results: StoredResults, { round }: RoundOutline): AsyncGenerator<string> {
  const said = saidIn(round);
  const rightness = rightnessIn(round.asked);
  const entry = ({ choice, ballots, voter }: CountedBallots): ChoiceEntry => {
    const { letters, words, withheld } = said(choice);
    const who = voter ? { name: voter.name, castAt: isoTime(voter.castAt) } : {};
    const hidden = withheld.length > 0 ? { withheld } : {};
    return { options: letters, said: words, ...hidden, ballots, ...rightness(choice), ...who };
  };
  yield ',"choices":[';
  let isFirst = true;
  for await (const page of results.ballots(round.id)) {
    yield `${isFirst ? '' : ','}\n${page.map((ballots) => JSON.stringify(entry(ballots))).join(',\n')}`;
    isFirst = false;
  }
  yield ']';
}
