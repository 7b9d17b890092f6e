import { commonWords } from '../words/en/common.ts';
import { phoneRestWords } from '../words/en/phone-rest.ts';
import { type InputProps, type ReceiptWords, waitingHeight } from './input.tsx';
import { inputOf, loadAgain } from './inputs.ts';

/** Any kind but single choice: loaded when it is asked. Its place is kept until then. */
export function KindInput(props: InputProps) {
  const { poll, round } = props;
  const part = inputOf(poll.kind);
  if (part) return <part.Input key={round ?? poll.id} {...props} />;
  return (
    <div style={waitingHeight(poll)} aria-busy={part === undefined}>
      {part === null && (
        <>
          <p class="note note--warn" role="alert">
            {phoneRestWords.notLoaded}
          </p>
          <button type="button" class="button" onClick={() => loadAgain(poll.kind)}>
            {commonWords.tryAgain}
          </button>
        </>
      )}
    </div>
  );
}

/** undefined: this kind is not there yet, or one tap votes. */
export const receiptOf = (kind: string): ReceiptWords | undefined => inputOf(kind)?.receipt;
