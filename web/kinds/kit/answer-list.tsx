import type { Tally } from '#protocol/views';
import { UserText } from '../../ui/user-text.tsx';
import { answerWords } from '../../words/en/kinds/answers.ts';
import './answer-list.css';

/** Beneath one's own answer, which comes first while it is written: more are on the screen. */
const atMost = { writing: 5, reading: 20 };

interface AnswerListProps {
  readonly title: string;
  readonly tally: Tally | null;
  /** May votes be cast now? */
  readonly isUsable: boolean;
}

/** What others have answered, as far as phones see it. */
export function AnswerList({ title, tally, isUsable }: AnswerListProps) {
  const most = isUsable ? atMost.writing : atMost.reading;
  const { keys = [], counts = [], rest } = tally ?? {};
  if (keys.length === 0) return null;
  const left = keys.length - Math.min(most, keys.length) + (rest?.keys ?? 0);
  return (
    <section class="answer-list" aria-label={title}>
      <p class="answer-list__title">{title}</p>
      <ol>
        {keys.slice(0, most).map((text, place) => (
          <li key={text}>
            <span class="answer-list__text">
              <UserText text={text} />
            </span>
            <span class="answer-list__count tabular">{answerWords.times(counts[place] ?? 0)}</span>
          </li>
        ))}
      </ol>
      {left > 0 && <p class="answer-list__more">{answerWords.more(left)}</p>}
    </section>
  );
}
