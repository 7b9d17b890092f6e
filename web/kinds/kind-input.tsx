import { commonWords } from '../words/en/every-page.ts';
import { phoneWords } from '../words/en/phone.ts';
import { phoneRestWords } from '../words/en/phone-rest.ts';
import { type InputProps, type ReceiptWords, waitingHeight } from './input.tsx';
import { inputOf, loadAgain } from './inputs.ts';

/** Any kind but single choice: loaded when it is asked. Its place is kept until then. */
export function KindInput(props: InputProps) {
  const { poll } = props;
  const part = inputOf(poll.kind);
  // A new round of the same question leaves the field, and what is in it, where it is.
  if (part) return <part.Input key={poll.id} {...props} />;
  return (
    <div style={waitingHeight(poll)} aria-busy={part === undefined}>
      {part === null && (
        <>
          <p class="note note--warn" data-say="now">
            {phoneRestWords.notLoaded}
          </p>
          <p class="message__actions">
            <button type="button" class="button" onClick={() => loadAgain(poll.kind)}>
              {commonWords.tryAgain}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

/** Nothing is said of how to vote until there is something to vote with. */
export function receiptOf(kind: string): ReceiptWords | undefined {
  const part = inputOf(kind);
  return part ? (part.receipt ?? phoneWords.tapped) : undefined;
}
