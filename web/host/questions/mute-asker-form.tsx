import type { Question } from '#protocol/questions';
import { moderationWords } from '../../words/en/moderation.ts';
import { questionHostWords as words } from '../../words/en/questions-host.ts';
import type { Orders } from '../orders.ts';
import { MuteFor } from '../talk/mute-for.tsx';

interface MuteAskerFormProps {
  readonly question: Question;
  readonly orders: Orders;
  readonly onDone: () => void;
}

/** Keeps who has asked from writing and asking. The way back is with the chat, where everybody who is muted is listed. */
export function MuteAskerForm({ question: { id, text }, orders, onDone }: MuteAskerFormProps) {
  return (
    <fieldset class="host-question__ways host-question__mute">
      <legend class="unseen">{words.about(moderationWords.mute, text)}</legend>
      <MuteFor
        className="button button--quiet"
        onPick={(minutes) => {
          onDone();
          void orders.give('voter:mute', { question: id, minutes });
        }}
        onCancel={onDone}
      />
    </fieldset>
  );
}
