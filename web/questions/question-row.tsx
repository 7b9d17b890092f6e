import type { Question } from '#protocol/questions';
import { Sign } from '../ui/sign.tsx';
import { UserText } from '../ui/user-text.tsx';
import { number } from '../words/en/numerals.ts';
import { questionWords as words } from '../words/en/questions.ts';
import type { QuestionList } from './question-list.ts';

interface QuestionRowProps {
  readonly question: Question;
  readonly list: QuestionList;
  /** It is on the screens, being answered. */
  readonly isPinned: boolean;
}

/** A question with its votes, which are a button: once to want to know it, once more to take that back. */
export function QuestionRow({ question, list, isPinned }: QuestionRowProps) {
  const { id, text, name, standing, answeredAt, answer } = question;
  const isOwn = list.known.value.asked.has(id);
  const votes = list.votesOf(id);
  const mark = isPinned ? words.answering : answeredAt !== undefined ? words.answered : null;
  return (
    <li class="question" data-id={id} data-answered={answeredAt !== undefined}>
      <div class="question__said">
        <p class="question__text">
          <UserText text={text} />
        </p>
        <p class="question__by">
          {name !== null && <UserText text={name} />}
          {isOwn && <span class="question__mark question__mark--own">{words.own}</span>}
          {standing === 'held' && <span class="question__mark">{words.held}</span>}
          {mark && <span class="question__mark">{mark}</span>}
        </p>
        {answer !== undefined && (
          <p class="question__answer">
            <b>{words.answer}</b> <UserText text={answer} />
          </p>
        )}
      </div>
      {standing === 'shown' && (
        <button
          type="button"
          class="question__votes"
          aria-pressed={list.isUp(id)}
          aria-label={words.want(votes)}
          data-sending={list.taps.value.has(id)}
          onClick={() => list.toggle(id)}
        >
          <Sign of="up" />
          <span class="tabular">{number(votes)}</span>
        </button>
      )}
    </li>
  );
}
