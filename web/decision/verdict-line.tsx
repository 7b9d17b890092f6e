import type { Verdict } from '#protocol/decision';
import { letterOf } from '#protocol/polls';
import { Letter } from '../ui/letter.tsx';
import { UserText } from '../ui/user-text.tsx';
import { decisionWords } from '../words/en/decision.ts';
import './decision.css';
import { isFinal, type Shown, verdictNow } from './judgement.ts';

/** What the result decides, with its base; before there is a result, the rule. Its place is there from the beginning. */
export function VerdictLine({ shown }: { shown: Shown }) {
  const { poll } = shown;
  const { decision } = poll.settings;
  if (!decision) return null;
  const verdict = verdictNow(shown);
  if (!verdict) {
    return (
      <p class="verdict" data-outcome="none">
        <Mark outcome="none" />
        <span class="verdict__text">{decisionWords.rule(decision)}</span>
      </p>
    );
  }
  const final = isFinal(shown);
  const winner = verdict.outcome === 'carried' && decision.motion === null ? verdict.option : null;
  const label = winner === null ? undefined : poll.options[winner]?.label;
  return (
    <p class="verdict" data-outcome={verdict.outcome} data-final={final}>
      <Mark outcome={verdict.outcome} />
      <span class="verdict__text">
        <strong class="verdict__word">
          {decisionWords.said(decisionWords.outcome[final ? 'final' : 'now'][verdict.outcome])}
        </strong>{' '}
        {winner !== null && label !== undefined && (
          <>
            <span class="unseen">{letterOf(winner)}</span>
            <Letter index={winner} />{' '}
            <span class="verdict__label">
              <UserText text={label} isCut />
            </span>{' '}
          </>
        )}
        <span class="tabular">{decisionWords.reason(decision, verdict)}</span>
      </span>
    </p>
  );
}

/** A tick, a cross, a question mark, a dot: told apart without colour. */
function Mark({ outcome }: { outcome: Verdict['outcome'] | 'none' }) {
  const path = {
    carried: 'M6.5 12.5l4 4 7-8.5',
    'not-carried': 'M7.5 7.5l9 9M16.5 7.5l-9 9',
    unknown: 'M9 9.2a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1.1-1.4 2.1M12 17.3v.1',
    none: 'M12 12h.01',
  }[outcome];
  return (
    <svg class="verdict__mark" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="11" />
      <path d={path} />
    </svg>
  );
}
