import { defaultDecision } from '#protocol/decision';
import { labelOfKey } from '#protocol/kinds/index';
import { percentages } from '#protocol/percent';
import { letterOf } from '#protocol/polls';
import type { PollResults, ResultsFile, RoundResults } from '#protocol/results';
import type { Read } from '../../results/results-rest.ts';
import type { StateOf } from '../states.ts';
import { samplePictures } from './pictures.ts';
import { sampleCounts, samplePolls } from './polls.ts';
import { sampleNow } from './views.ts';

const { usual } = samplePolls;

type SamplePoll = (typeof samplePolls)[keyof typeof samplePolls];

const at = (minutes: number) => new Date(sampleNow - minutes * 60_000).toISOString();

function round(poll: SamplePoll, counts: readonly number[], more: Partial<RoundResults> = {}): RoundResults {
  const percents = percentages(counts);
  return {
    number: 1,
    phase: 'closed',
    final: true,
    archived: false,
    resultsShown: true,
    named: false,
    openedAt: at(40),
    closedAt: at(36),
    kind: poll.kind,
    ask: poll.ask,
    summary: null,
    question: poll.question,
    ballots: counts.reduce((sum, count) => sum + count, 0),
    voters: null,
    decision: null,
    outcome: null,
    totals: poll.options.map(({ label }, index) => ({
      option: letterOf(index),
      label,
      votes: counts[index] ?? 0,
      percent: percents[index] ?? 0,
    })),
    ...more,
  };
}

function poll(place: number | null, of: SamplePoll, rounds: readonly RoundResults[]): PollResults {
  const { kind, question, options } = of;
  return { id: `p${place ?? 'gone'}`, place, kind, question, options: options.map(({ label }) => label), rounds };
}

const usualRounds = (of: SamplePoll, scale = 1) => [round(of, sampleCounts(of.options.length, scale))];

function file(polls: readonly PollResults[], title = 'Spring meeting'): Read {
  const format = 'showhands-results/1' as const;
  return {
    ok: true,
    results: { format, exportedAt: at(0), room: { code: '482913', title }, polls } satisfies ResultsFile,
  };
}

/** A scale has no options, a ranking counts points: what stands in the table is called otherwise. */
const scale = round(usual, [], {
  kind: 'scale',
  ask: { from: 1, to: 5, low: 'Not at all', high: null },
  question: 'How sure are you?',
  ballots: 88,
  summary: { mean: 3.6 },
  totals: [4, 9, 21, 38, 16].map((votes, index) => ({
    option: '',
    label: index === 0 ? '1 · Not at all' : String(index + 1),
    votes,
    percent: [5, 10, 24, 43, 18][index] ?? 0,
  })),
});
const ranking = round(usual, [152, 241, 98, 187, 222], {
  kind: 'ranking',
  ask: { top: null },
  ballots: 60,
  summary: { places: [3.47, 1.98, 4.37, 2.88, null] },
});

const { two, eight, twenty, fifty, long, hostile } = samplePolls;

export const reportSamples = {
  loading: null,
  'no-key': null,
  usual: file([
    poll(1, usual, [
      round(usual, sampleCounts(5, 0.5), {
        openedAt: at(50),
        closedAt: at(45),
        question: 'Which language do you use?',
      }),
      round(usual, sampleCounts(5), { number: 2, archived: true }),
      round(usual, sampleCounts(5, 2), {
        number: 3,
        named: true,
        resultsShown: false,
        voters: 250,
        decision: { ...defaultDecision, rule: 'absolute', quorum: '1/2' },
        outcome: 'not-carried',
      }),
    ]),
    poll(2, two, [round(two, [61_204, 12], { phase: 'open', final: false, closedAt: null })]),
    poll(4, two, [round(two, [])]),
    poll(3, eight, []),
    poll(null, twenty, usualRounds(twenty)),
  ]),
  'other-kinds': file([
    { ...poll(1, usual, [scale]), kind: 'scale', question: scale.question, options: [] },
    { ...poll(2, usual, [ranking]), kind: 'ranking' },
  ]),
  'no-polls': file([]),
  'fifty-options': file([poll(1, fifty, usualRounds(fifty))]),
  'long-texts': file(
    [poll(1, long, usualRounds(long, 40))],
    'The twenty-third annual meeting of everyone who has a long title and is proud of it',
  ),
  'hostile-texts': file([poll(1, hostile, usualRounds(hostile))], '<i>\u202emoor</i>'),
  estimate: file([
    {
      ...poll(2, usual, []),
      kind: 'pin',
      question: 'Where shall the coffee be?',
      options: [],
      rounds: [
        {
          ...round(usual, []),
          kind: 'pin',
          question: 'Where shall the coffee be?',
          ask: { picture: samplePictures.plan, alt: 'Plan of the house' },
          ballots: 25,
          totals: [
            ['11.15', 9],
            ['12.16', 12],
            ['17.6', 4],
          ].map(([key, votes]) => ({
            option: '',
            label: labelOfKey('pin', {}, String(key)),
            votes: Number(votes),
            percent: Number(votes) * 4,
          })),
        },
      ],
    },
    {
      ...poll(1, usual, []),
      kind: 'number',
      question: 'How high is the Eiffel Tower?',
      options: [],
      rounds: [
        {
          ...round(usual, []),
          kind: 'number',
          ask: { unit: 'm', min: null, max: null, decimals: 0, right: { value: 330, tolerance: 10 } },
          summary: { spread: { least: 150, low: 300, median: 318, high: 331, most: 500, mean: 317.4 }, within: 11 },
          ballots: 27,
          totals: [150, 300, 318, 331, 500].map((value, place) => {
            const votes = [1, 7, 6, 11, 2][place] ?? 0;
            return { option: '', label: String(value), votes, percent: [4, 26, 22, 41, 7][place] ?? 0 };
          }),
        },
      ],
    },
  ]),
  'wrong-key': { ok: false, code: 'wrong-key' },
} as const satisfies Record<StateOf<'report'>, Read | null>;
