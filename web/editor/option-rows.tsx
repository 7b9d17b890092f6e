import { useLayoutEffect, useRef } from 'preact/hooks';
import { limits } from '#protocol/limits';
import { letterOf } from '#protocol/polls';
import { Letter } from '../ui/letter.tsx';
import { Sign } from '../ui/sign.tsx';
import { editorWords } from '../words/en/editor.ts';
import './editor.css';
import { type OptionDraft, type PollDraft, withMoved, withOption, withoutOption } from './draft.ts';

interface OptionRowsProps {
  readonly draft: PollDraft;
  readonly onChange: (draft: PollDraft) => void;
}

/** One row per option: write, move, remove. Enter goes on to the next row and makes it where there is none. */
export function OptionRows({ draft, onChange }: OptionRowsProps) {
  const { options } = draft;
  const list = useRef<HTMLUListElement>(null);
  const focusAt = useRef<number | null>(null);
  const isFull = options.length >= limits.maxOptions;

  // Before the next key can arrive.
  useLayoutEffect(() => {
    if (focusAt.current === null) return;
    list.current?.querySelectorAll('input')[focusAt.current]?.focus();
    focusAt.current = null;
  });

  function goTo(place: number) {
    focusAt.current = place;
    onChange(place < options.length || isFull ? { ...draft } : withOption(draft));
  }

  const set = (changed: OptionDraft) =>
    onChange({ ...draft, options: options.map((option) => (option.key === changed.key ? changed : option)) });

  return (
    <fieldset class="option-rows">
      <legend class="field__label">{editorWords.options}</legend>
      <ul ref={list}>
        {options.map((option, place) => {
          const letter = letterOf(place);
          return (
            <li key={option.key} class="option-rows__row">
              <Letter index={place} isMute />
              <input
                class="input"
                dir="auto"
                aria-label={editorWords.option(letter)}
                value={option.label}
                onInput={(event) => set({ ...option, label: event.currentTarget.value })}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.isComposing) return;
                  event.preventDefault();
                  goTo(place + 1);
                }}
              />
              <button
                type="button"
                class="icon-button"
                aria-label={editorWords.moveUp(letter)}
                disabled={place === 0}
                onClick={() => onChange(withMoved(draft, place, place - 1))}
              >
                <Sign of="up" />
              </button>
              <button
                type="button"
                class="icon-button option-rows__down"
                aria-label={editorWords.moveDown(letter)}
                disabled={place === options.length - 1}
                onClick={() => onChange(withMoved(draft, place, place + 1))}
              >
                <Sign of="down" />
              </button>
              <button
                type="button"
                class="icon-button"
                aria-label={editorWords.removeOption(letter)}
                disabled={options.length <= limits.minOptions}
                onClick={() => onChange(withoutOption(draft, place))}
              >
                <Sign of="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" class="button button--quiet" disabled={isFull} onClick={() => goTo(options.length)}>
        <Sign of="plus" />
        {editorWords.addOption}
      </button>
      {isFull && <p class="field__hint">{editorWords.fullOptions(limits.maxOptions)}</p>}
    </fieldset>
  );
}
