import { percentages } from '#protocol/percent';
import type { PollOf } from '#protocol/polls';
import { pictureSource } from '../../pictures/source.ts';
import { Letter } from '../../ui/letter.tsx';
import { optionStyle } from '../../ui/option-style.ts';
import { UserText } from '../../ui/user-text.tsx';
import { commonWords } from '../../words/en/every-page.ts';
import { phoneWords } from '../../words/en/phone.ts';
import type { InputProps } from '../input.tsx';
import './input.css';

/** Two pictures in a row; one tap votes. The label says what is to be seen, so the picture itself needs no words. */
export function Input({ poll: asked, keys, tally, choice, mark, isUsable, onChoose }: InputProps) {
  const poll = asked as PollOf<'images'>;
  const counts = tally?.counts;
  const shares = counts && percentages(counts);
  return (
    <ul class="image-cards" aria-label={phoneWords.optionsLabel}>
      {poll.options.map(({ id, label }, index) => {
        const isChosen = choice === id;
        const at = keys.indexOf(id);
        const share = shares?.[at];
        const picture = poll.ask.pictures[index];
        return (
          <li key={id}>
            <button
              type="button"
              class="option image-card"
              style={optionStyle(index)}
              aria-pressed={isChosen}
              aria-disabled={!isUsable}
              data-mark={isChosen ? mark : undefined}
              onClick={() => isUsable && onChoose(id)}
            >
              <span class="image-card__frame">
                {picture && (
                  <img
                    class="image-card__picture"
                    src={pictureSource(picture, 'small')}
                    alt=""
                    loading="lazy"
                    decoding="async"
                  />
                )}
                <span class="option__mark" aria-hidden="true" />
              </span>
              <span class="image-card__label">
                <Letter index={index} />
                <span class="option__label">
                  <UserText text={label} />
                </span>
              </span>
              {share !== undefined && (
                <span class="image-card__numbers tabular">
                  <span class="image-card__lane">
                    <span class="image-card__bar" style={{ transform: `scaleX(${share / 100})` }} />
                  </span>
                  <b>{commonWords.share(share)}</b> <span>{phoneWords.votes(counts?.[at] ?? 0)}</span>
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
