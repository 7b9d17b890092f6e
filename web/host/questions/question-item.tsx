import { useState } from 'preact/hooks';
import type { Question } from '#protocol/questions';
import { Sign } from '../../ui/sign.tsx';
import { UserText } from '../../ui/user-text.tsx';
import { chatWords } from '../../words/en/chat.ts';
import { moderationWords } from '../../words/en/moderation.ts';
import { number, time } from '../../words/en/numerals.ts';
import { questionWords } from '../../words/en/questions.ts';
import { questionHostWords as words } from '../../words/en/questions-host.ts';
import type { Orders } from '../orders.ts';
import { MuteAskerForm } from './mute-asker-form.tsx';
import { AnswerForm, MergeForm } from './question-forms.tsx';
import type { QuestionsList } from './questions-card.tsx';

interface QuestionItemProps {
  readonly question: Question;
  /** Those that ask the same. */
  readonly merged: readonly Question[];
  /** It could ask the same as one of these. */
  readonly others: readonly Question[];
  readonly of: QuestionsList;
  readonly isPinned: boolean;
  readonly orders: Orders;
  readonly onRemove: () => void;
}

/** One question with all that can be done about it. */
export function QuestionItem({ question, merged, others, of, isPinned, orders, onRemove }: QuestionItemProps) {
  const { id, text, name, at, votes, answer } = question;
  const [form, open] = useState<'answer' | 'merge' | 'mute' | null>(null);
  const [isMore, setIsMore] = useState(false);
  const button = (label: string, onClick: () => void, kind = 'button--quiet') => (
    <button type="button" class={`button ${kind}`} aria-label={words.about(label, text)} onClick={onClick}>
      {label}
    </button>
  );
  const isShown = of === 'open' || of === 'answered';
  return (
    <li class="host-question" data-id={id} data-pinned={isPinned}>
      <div class="host-question__said">
        <span class="host-question__votes tabular">
          <span aria-hidden="true">{number(votes)}</span>
          <span class="unseen">{questionWords.votes(votes)}</span>
        </span>
        <div>
          <p class="host-question__text">
            <UserText text={text} />
          </p>
          <p class="host-question__by">
            {name === null ? words.anonymousAsker : <UserText text={name} />} ·{' '}
            <time dateTime={new Date(at).toISOString()}>{time(at)}</time>
            {isPinned && <b> · {words.own}</b>}
          </p>
          {answer !== undefined && form !== 'answer' && (
            <p class="host-question__answer">
              <UserText text={answer} />
            </p>
          )}
        </div>
      </div>
      {merged.length > 0 && (
        <ul class="host-question__merged" aria-label={words.merged(merged.length)}>
          {merged.map((other) => (
            <li key={other.id}>
              <UserText text={other.text} />
              <button
                type="button"
                class="button button--plain"
                aria-label={words.about(words.unmerge, other.text)}
                onClick={() => void orders.give('question:merge', { question: other.id, into: null })}
              >
                {words.unmerge}
              </button>
            </li>
          ))}
        </ul>
      )}
      {form === 'answer' && <AnswerForm question={question} orders={orders} onDone={() => open(null)} />}
      {form === 'merge' && <MergeForm question={question} others={others} orders={orders} onDone={() => open(null)} />}
      {form === 'mute' && <MuteAskerForm question={question} orders={orders} onDone={() => open(null)} />}
      {form === null && (
        <div class="host-question__ways">
          {of === 'held' && button(words.approve, () => void orders.give('question:approve', { question: id }), '')}
          {isShown &&
            button(
              isPinned ? words.unpin : words.pin,
              () => void orders.give('question:pin', { question: isPinned ? null : id }),
            )}
          {isShown &&
            button(
              of === 'answered' ? words.reopen : words.answered,
              () => void orders.give('question:answered', { question: id, answered: of !== 'answered' }),
            )}
          {of === 'removed'
            ? button(words.restore, () => void orders.give('question:restore', { question: id }))
            : button(words.remove, onRemove)}
          <button
            type="button"
            class="button button--quiet"
            aria-expanded={isMore}
            aria-label={words.about(words.more, text)}
            onClick={() => setIsMore(!isMore)}
          >
            <Sign of="more" />
          </button>
          {isMore && (
            <div class="host-question__ways host-question__more">
              {isShown && button(words.answer, () => open('answer'))}
              {(isShown || of === 'held') &&
                of !== 'answered' &&
                others.length > 0 &&
                button(words.merge, () => open('merge'))}
              {button(moderationWords.mute, () => open('mute'))}
              {button(chatWords.ban, () => void orders.give('voter:ban', { question: id }))}
            </div>
          )}
        </div>
      )}
    </li>
  );
}
