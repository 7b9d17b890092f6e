import { sendWords } from '../../words/en/kinds/send.ts';
import './send-row.css';

export interface SendRowProps {
  /** `sent`: counted, on the server's disk. */
  readonly state: 'editing' | 'sending' | 'sent';
  /** May votes be cast now? */
  readonly isUsable: boolean;
  /** Is the choice complete? */
  readonly isReady: boolean;
  /** It was begun before the question was asked anew. */
  readonly isMoved: boolean;
  readonly onSend: () => void;
  readonly onChange: () => void;
  /** Goes back to the vote that counts; absent: there is none. */
  readonly onKeep?: () => void;
}

/** Send, sent, change: the same below every question that takes more than one tap. Its height never changes. */
export function SendRow({ state, isUsable, isReady, isMoved, onSend, onChange, onKeep }: SendRowProps) {
  return (
    <>
      <div class="send-row" data-state={state}>
        {state === 'sent' ? (
          <span class="send-row__sent">{sendWords.sent}</span>
        ) : (
          <button
            type="button"
            class="button send-row__send"
            aria-disabled={state === 'sending' || !isReady || !isUsable}
            onClick={() => state === 'editing' && onSend()}
          >
            {state === 'sending' ? sendWords.sending : onKeep ? sendWords.sendChange : sendWords.send}
          </button>
        )}
        {state === 'sent' && isUsable && (
          <button type="button" class="button button--quiet" onClick={onChange}>
            {sendWords.change}
          </button>
        )}
        {state === 'editing' && isUsable && onKeep && (
          <button type="button" class="button button--quiet" onClick={onKeep}>
            {sendWords.keep}
          </button>
        )}
      </div>
      {/* Behind the buttons, so that it moves nothing under the thumb. */}
      <div data-say="soon">{isMoved && <p class="note send-row__moved">{sendWords.moved}</p>}</div>
    </>
  );
}
