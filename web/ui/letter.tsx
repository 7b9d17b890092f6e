import { letterOf } from '#protocol/polls';
import { optionStyle } from './option-style.ts';

/** The option's letter on its colour, for those who do not tell the colours apart. */
export function Letter({ index }: { index: number }) {
  return (
    <span class="letter" style={optionStyle(index)} aria-hidden="true">
      {letterOf(index)}
    </span>
  );
}
