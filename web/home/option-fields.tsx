import { useLayoutEffect, useRef } from 'preact/hooks';
import { limits } from '#protocol/limits';
import { letterOf } from '#protocol/polls';
import { Letter } from '../ui/letter.tsx';
import { Sign } from '../ui/sign.tsx';
import { homeWords } from '../words/en.ts';

interface OptionFieldsProps {
  readonly labels: readonly string[];
  readonly onChange: (labels: readonly string[]) => void;
}

/** One field per option; Enter goes on to the next and makes it where there is none. */
export function OptionFields({ labels, onChange }: OptionFieldsProps) {
  const list = useRef<HTMLUListElement>(null);
  const focusAt = useRef<number | null>(null);
  const isFull = labels.length >= limits.maxOptions;

  useLayoutEffect(() => {
    if (focusAt.current === null) return;
    list.current?.querySelectorAll('input')[focusAt.current]?.focus();
    focusAt.current = null;
  });

  function goTo(index: number) {
    focusAt.current = index;
    onChange(index < labels.length || isFull ? [...labels] : [...labels, '']);
  }

  return (
    <fieldset class="option-fields">
      <legend class="field__label">{homeWords.options}</legend>
      <ul ref={list}>
        {labels.map((label, index) => (
          <li key={index} class="option-fields__row">
            <Letter index={index} />
            <input
              class="input"
              dir="auto"
              maxLength={limits.maxOptionChars}
              aria-label={homeWords.option(letterOf(index))}
              value={label}
              onInput={(event) => onChange(labels.map((old, at) => (at === index ? event.currentTarget.value : old)))}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.isComposing) return;
                event.preventDefault();
                goTo(index + 1);
              }}
            />
            <button
              type="button"
              class="option-fields__remove"
              aria-label={homeWords.removeOption(letterOf(index))}
              disabled={labels.length <= limits.minOptions}
              onClick={() => onChange(labels.filter((_, at) => at !== index))}
            >
              <Sign of="close" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button button--quiet" disabled={isFull} onClick={() => goTo(labels.length)}>
        <Sign of="plus" />
        {homeWords.addOption}
      </button>
    </fieldset>
  );
}
