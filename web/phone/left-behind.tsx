import { useEffect, useState } from 'preact/hooks';
import { isBegun } from '../kinds/kit/kept-draft.ts';
import { phoneRestWords } from '../words/en/phone-rest.ts';
import './left-behind.css';

interface LeftBehindProps {
  readonly poll: string;
  readonly round: string | null;
  /** This one has been answered. */
  readonly hasVoted: boolean;
}

/** Says that another question came while somebody was answering, and what became of the answer. */
export function LeftBehind({ poll, round, hasVoted }: LeftBehindProps) {
  const [at, go] = useState({ poll, round, isLeft: false });
  useEffect(() => {
    go((before) => {
      if (before.poll === poll) return { ...before, round };
      return { poll, round, isLeft: before.round !== null && isBegun(before.round) };
    });
  }, [poll, round]);
  return (
    <div data-say="soon">{at.isLeft && !hasVoted && <p class="note left-behind">{phoneRestWords.leftBehind}</p>}</div>
  );
}
