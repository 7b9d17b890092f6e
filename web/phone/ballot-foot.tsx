import type { PhoneView } from '#protocol/views';
import type { Session } from '../state/session.ts';
import { phoneWords } from '../words/en/phone.ts';
import type { NamedVote } from './named-vote.ts';
import { rest } from './parts.ts';
import { Receipt } from './receipt.tsx';

/** How the own vote stands, or the name that it needs: what is typed there stays, also when nothing is asked any more. */
export function BallotFoot({ session, named }: { session: Session<PhoneView>; named: NamedVote }) {
  const view = session.view.value;
  const poll = view?.poll;
  const parts = rest();
  if (named.isAsking && parts) {
    const { NameForm, phoneRestWords: words } = parts;
    const isKept = view?.round ? view.round.named : view?.names === 'required';
    return (
      <div class="receipt">
        <NameForm
          session={session}
          label={words.nameLabel}
          hint={words[named.held === null ? 'nameKept' : isKept ? 'nameHintKept' : 'nameHint']}
          save={words[named.held === null ? 'nameSave' : 'nameSend']}
          cancel={words.nameLater}
          onSaved={named.cast}
          onCancel={named.drop}
        />
      </div>
    );
  }
  if (!poll) return null;
  const tapWords = poll.kind === 'choice' ? phoneWords.tapped : parts?.receiptOf(poll.kind);
  return <Receipt session={session} poll={poll} words={tapWords} />;
}
