import { factsOf } from '#protocol/kinds/index';
import { leadText, type Shown } from './judgement.ts';
import { useSteady } from './steady.ts';

/** Who leads while votes come in. Never read aloud by itself: it would not stop. */
export function LeadLine({ shown, round }: { shown: Shown; round: string }) {
  const text = useSteady(factsOf(shown.poll.kind).leads ? leadText(shown) : null, round);
  return text === null ? null : <p class="lead tabular">{text}</p>;
}
