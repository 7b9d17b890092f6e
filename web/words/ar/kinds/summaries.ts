import { type KindSummaries, summariesOf } from '../../kinds/summaries-of.ts';
import { resultWords } from '../result.ts';
import { pointsWords } from './points.ts';
import { rankingWords } from './ranking.ts';
import { scaleWords } from './scale.ts';

const words: KindSummaries = {
  scale: { whole: ({ mean }) => (mean === null ? undefined : scaleWords.averageIs(mean)) },
  ranking: {
    counted: rankingWords.counted,
    noted: { name: rankingWords.average, of: ({ places }, at) => rankingWords.noted(places[at] ?? null) },
    explain: rankingWords.explain,
  },
  points: {
    counted: pointsWords.counted,
    noted: { name: pointsWords.average, of: ({ means }, at) => pointsWords.noted(means[at] ?? null) },
    explain: pointsWords.explain,
  },
};

export const { headsOf, noteOf, wholeOf, explanationOf } = summariesOf(words, resultWords.votes);
