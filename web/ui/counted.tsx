import { number } from '../words/en/numerals.ts';

interface CountedProps {
  readonly n: number;
  /** A sentence in which `#` is where the number stands. */
  readonly text: string;
  readonly class?: string;
}

/** A number that is told apart from its noun, where the language has it. */
export function Counted({ n, text, class: name = '' }: CountedProps) {
  const [before = '', after = ''] = text.split('#');
  return (
    <>
      {before}
      <strong class={`tabular ${name}`}>{number(n)}</strong>
      {after}
    </>
  );
}
