import { useRef } from 'preact/hooks';
import { wordOf, wordsChoice, wordsIn } from '#protocol/kinds/words';
import { limits } from '#protocol/limits';
import type { PollOf } from '#protocol/polls';
import { answerWords } from '../../words/en/kinds/answers.ts';
import { sendWords } from '../../words/en/kinds/send.ts';
import { wordsWords } from '../../words/en/kinds/words.ts';
import type { InputProps } from '../input.tsx';
import { AnswerList } from '../kit/answer-list.tsx';
import { SendRow } from '../kit/send-row.tsx';
import { useDraft } from '../kit/use-draft.ts';
import './input.css';

export const { receipt } = sendWords;

const isDraft = (stored: unknown): stored is readonly string[] =>
  Array.isArray(stored) && stored.every((word) => typeof word === 'string');

/** One field for each word; the next comes when the last is used. */
export function Input(props: InputProps) {
  const { poll: asked, tally, isUsable } = props;
  const poll = asked as PollOf<'words'>;
  const { max } = poll.ask;
  const { value, set, state, row } = useDraft<readonly string[]>(props, {
    empty: [],
    of: wordsIn,
    choiceOf: (texts) => wordsChoice(texts, poll.ask),
    isDraft,
  });
  const list = useRef<HTMLOListElement>(null);
  const isOpen = isUsable && state === 'editing';
  const written = value.filter((text) => text.trim() !== '');
  const fields = Math.max(1, isOpen ? Math.max(value.length, Math.min(max, written.length + 1)) : written.length);
  const isTooLong = value.some((text) => text.split(',').some((word) => word.trim() !== '' && wordOf(word) === null));
  const isTooMany = !isTooLong && row.isReady === false && written.length > 0;

  function write(place: number, text: string) {
    const next = Array.from({ length: Math.max(value.length, place + 1) }, (_, index) => value[index] ?? '');
    next[place] = text;
    while (next.at(-1) === '') next.pop();
    set(next);
  }

  /** Enter goes on to the next word, and sends from the last. */
  function enter(event: KeyboardEvent, place: number) {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    const next = list.current?.querySelectorAll('input')[place + 1];
    if (next && value[place]) next.focus();
    else if (row.isReady) row.onSend();
  }

  return (
    <>
      <p class="word-ask">{wordsWords.ask(max)}</p>
      <ol class="word-fields" ref={list}>
        {Array.from({ length: fields }, (_, place) => (
          <li key={place}>
            <input
              class="input"
              type="text"
              dir="auto"
              autocomplete="off"
              enterkeyhint={place + 1 < max ? 'next' : 'send'}
              aria-label={wordsWords.field(place + 1)}
              placeholder={wordsWords.field(place + 1)}
              maxLength={limits.maxWordBytes}
              readOnly={!isOpen}
              value={value[place] ?? ''}
              onInput={(event) => write(place, event.currentTarget.value)}
              onKeyDown={(event) => enter(event, place)}
            />
          </li>
        ))}
      </ol>
      <p class="word-trouble" data-say="now">
        {isTooLong ? wordsWords.tooLong(limits.maxWordChars) : isTooMany ? wordsWords.tooMany(max) : ''}
      </p>
      {poll.ask.hold && <p class="word-ask">{answerWords.held}</p>}
      <SendRow {...row} />
      <AnswerList title={wordsWords.top} tally={tally} isUsable={isUsable} />
    </>
  );
}
