import { foldText } from '#protocol/kinds/answers';
import type { Poll } from '#protocol/polls';
import type { Tally } from '#protocol/views';
import { WordCloud } from '../../chart/word-cloud.tsx';
import { answersOf } from '../answers.ts';
import { AnswersVeil } from '../kit/answers-veil.tsx';
import type { KindResultProps } from '../results.ts';
import './result.css';
import { span } from './span.ts';

export function KindResult({ poll, round, tally, minLabelPx, heightPx }: KindResultProps) {
  const isHidden = tally !== null && !tally.counts;
  return (
    <div class="words">
      <WordCloud
        round={round}
        question={poll.question}
        words={answersOf(tally, foldText)}
        left={tally?.rest?.keys ?? 0}
        ballots={tally?.ballots ?? 0}
        minFontPx={minLabelPx}
        maxFontPx={minLabelPx * span}
        {...(heightPx === undefined ? {} : { heightPx })}
      />
      {(isHidden || (tally?.keys?.length ?? 0) === 0) && <AnswersVeil isHidden={isHidden} fontPx={minLabelPx} />}
    </div>
  );
}

export const heightPx = (_poll: Poll, tally: Tally | null) => ((tally?.keys?.length ?? 0) > 8 ? 360 : 240);
