import type { Link } from '../state/session.ts';
import { PasscodeForm } from '../ui/passcode-form.tsx';
import { entryWords } from '../words/en/entry.ts';
import { commonWords } from '../words/en/every-page.ts';
import { refusalWords } from '../words/en/refusals.ts';
import './away.css';
import { Message } from './message.tsx';

export interface AwayProps {
  readonly link: Link & { readonly state: 'outside' | 'gone' };
  readonly base: string;
  readonly onPasscode: (passcode: string) => void;
}

/** Not in the room: at a closed door, before the passcode, or gone for good. */
export function Away({ link, base, onPasscode }: AwayProps) {
  const otherRoom = (
    <a class="button button--plain away__other" href={`${base}/`}>
      {commonWords.otherRoom}
    </a>
  );
  if (link.state === 'gone') {
    return (
      <Message title={entryWords.goneTitle} text={refusalWords[link.code]}>
        <button type="button" class="button" onClick={() => location.reload()}>
          {commonWords.tryAgain}
        </button>
        {otherRoom}
      </Message>
    );
  }
  if (link.code === 'room-locked') {
    return (
      <Message title={entryWords.lockedTitle} text={entryWords.lockedText}>
        <p class="away__waiting">{entryWords.waiting}</p>
        {otherRoom}
      </Message>
    );
  }
  return (
    <section class="message">
      <h2>{entryWords.passcodeTitle}</h2>
      <p>{entryWords.passcodeText}</p>
      <PasscodeForm link={link} onEnter={onPasscode} />
      <div class="message__actions">{otherRoom}</div>
    </section>
  );
}
