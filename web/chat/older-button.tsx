import { useState } from 'preact/hooks';
import type { Session } from '../state/session.ts';
import { chatPartsWords as words } from '../words/en/chat-parts.ts';

interface OlderButtonProps {
  readonly session: Session;
  /** Lines before this place are asked for. */
  readonly before: number;
  readonly label: string;
}

/** Brings lines that this page does not hold: the earlier ones, or those that were only counted. */
export function OlderButton({ session, before, label }: OlderButtonProps) {
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  return (
    <li class="log__more">
      <button
        type="button"
        class="log__older"
        disabled={state === 'asking'}
        onClick={async () => {
          setState('asking');
          setState((await session.talk.older(before)) ? 'idle' : 'failed');
        }}
      >
        {label}
      </button>
      {state === 'failed' && <span data-say="now">{words.loadFailed}</span>}
    </li>
  );
}
