import { letterOf } from '#protocol/polls';
import { optionStyle } from './option-style.ts';

interface LetterProps {
  readonly index: number;
  /** Not read aloud: what stands beside it has the letter in its own name. */
  readonly isMute?: true;
}

/** The option's letter on its colour, for those who do not tell the colours apart, and for those who hear "vote for B". */
export function Letter({ index, isMute }: LetterProps) {
  return (
    <span class="letter" style={optionStyle(index)} aria-hidden={isMute}>
      {letterOf(index)}
    </span>
  );
}
