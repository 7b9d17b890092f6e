import { foldText } from '#protocol/kinds/answers';
import type { Poll } from '#protocol/polls';
import type { Tally } from '#protocol/views';
import { AnswerTable } from '../../chart/answer-table.tsx';
import { useBox } from '../../chart/use-box.ts';
import { commonWords } from '../../words/en/every-page.ts';
import { answerWords } from '../../words/en/kinds/answers.ts';
import { resultWords } from '../../words/en/result.ts';
import { answersOf } from '../answers.ts';
import { AnswersVeil } from '../kit/answers-veil.tsx';
import type { KindResultProps } from '../results.ts';
import { Cards } from './cards.tsx';
import './result.css';

/** Answers as cards, the newest first; where the page scrolls as many as it has room for. */
export function KindResult({ poll, round, tally, minLabelPx, maxLabelPx, heightPx }: KindResultProps) {
  const [space, box] = useBox<HTMLDivElement>();
  const answers = answersOf(tally, foldText);
  const left = tally?.rest?.keys ?? 0;
  const ballots = commonWords.ballots(tally?.ballots ?? 0);
  return (
    <figure
      class="cards"
      style={heightPx === undefined ? {} : { height: `${heightPx}px` }}
      aria-label={resultWords.figure}
    >
      <div class="cards__space" ref={space}>
        {answers.length === 0 ? (
          <AnswersVeil isHidden={tally !== null && !tally.counts} fontPx={minLabelPx} />
        ) : (
          box.heightPx > 0 && (
            <Cards key={round} answers={answers} left={left} box={box} minFontPx={minLabelPx} maxFontPx={maxLabelPx} />
          )
        )}
      </div>
      <AnswerTable
        caption={resultWords.table(poll.question, ballots)}
        heading={answerWords.answer}
        answers={answers}
        left={left}
      />
    </figure>
  );
}

export const heightPx = (_poll: Poll, tally: Tally | null) => ((tally?.keys?.length ?? 0) > 4 ? 420 : 240);
