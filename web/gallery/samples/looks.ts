import { defaultLook, type Look } from '#protocol/look';
import type { ChoicePoll, RoundId } from '#protocol/polls';
import type { RoundSummary, ScreenView } from '#protocol/views';
import { type LogoSample, logoSamples } from './logos.ts';
import { sampleCounts, samplePolls } from './polls.ts';
import type { Sample } from './sample.ts';
import { type Shape, screenView } from './views.ts';

const looking = (look: Partial<Look>, shape: Shape = {}): Sample<ScreenView> => ({
  view: screenView(shape, { look: { ...defaultLook, ...look } }),
});

const withLogo = ({ logo }: LogoSample, shape: Shape = {}, look: Partial<Look> = {}): Sample<ScreenView> => ({
  view: screenView(shape, { look: { ...defaultLook, ...look }, logo }),
});

function run(poll: ChoicePoll, number: number, counts: readonly number[], change: Partial<RoundSummary> = {}) {
  const summary: RoundSummary = {
    id: `round${number}` as RoundId,
    number,
    phase: 'closed',
    question: poll.question,
    kind: poll.kind,
    ask: poll.ask,
    keys: poll.options.map(({ id }) => id),
    labels: poll.options.map(({ label }) => label),
    counts,
    ballots: counts.reduce((sum, count) => sum + count, 0),
    archived: false,
    ...change,
  };
  return summary;
}

function comparing(poll: ChoicePoll, edited: Partial<RoundSummary> = {}, look: Partial<Look> = {}): Sample<ScreenView> {
  const counts = sampleCounts(poll.options.length);
  const before = run(poll, 1, counts.toReversed(), edited);
  const after = run(poll, 2, counts);
  return {
    view: screenView({ poll, phase: 'closed' }, { compare: [before, after], look: { ...defaultLook, ...look } }),
  };
}

/** How a room's screens look when its host has chosen. */
export const lookSamples = {
  'theme-dark': looking({ theme: 'dark' }, { phase: 'closed' }),
  'theme-contrast': looking({ theme: 'contrast' }, { poll: samplePolls.eight }),
  'theme-contrast-twenty-options': looking({ theme: 'contrast' }, { poll: samplePolls.twenty }),
  accent: looking({ accent: '#f2c200' }),
  'accent-waiting': looking({ accent: '#b0004e' }, { poll: null }),
  logo: withLogo(logoSamples.dark),
  'logo-long-texts': withLogo(logoSamples.square, {
    poll: samplePolls.long,
    title: 'The twenty-third annual meeting of everyone who has a long title',
  }),
  'logo-waiting': withLogo(logoSamples.dark, { poll: null }),
  patterned: looking({ fill: 'patterned' }, { poll: samplePolls.eight }),
  vertical: looking({ bars: 'vertical' }),
  'vertical-two-options': looking({ bars: 'vertical', theme: 'dark' }, { poll: samplePolls.two, phase: 'closed' }),
  'vertical-eight-options': looking({ bars: 'vertical' }, { poll: samplePolls.eight }),
  'vertical-contrast': looking({ bars: 'vertical', theme: 'contrast' }),
  sorted: looking({ order: 'sorted' }),
  'sorted-fifty-options': looking({ order: 'sorted' }, { poll: samplePolls.fifty, counts: sampleCounts(50, 3) }),
  'sorted-hidden': looking({ order: 'sorted' }, { isHidden: true }),
  compare: comparing(samplePolls.usual),
  'compare-twenty-options': comparing(samplePolls.twenty),
  'compare-edited': comparing(samplePolls.eight, {
    question: 'Which talk was the best?',
    labels: ['Ten years of one codebase', 'Maps without servers', 'A talk that is not on the list any more'],
    counts: [12, 7, 3],
    ballots: 22,
  }),
  'compare-contrast': comparing(samplePolls.usual, {}, { theme: 'contrast' }),
};
