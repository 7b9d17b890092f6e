import { useState } from 'preact/hooks';
import type { Session } from '../state/session.ts';
import { UserText } from '../ui/user-text.tsx';
import { chatWords } from '../words/en/chat.ts';
import { chatPartsWords as parts } from '../words/en/chat-parts.ts';
import { refusedInChat } from '../words/en/chat-refusals.ts';
import { friendlyName } from './friendly-name.ts';
import { NameForm } from './name-form.tsx';
import './name.css';

/** Under which name this voter writes: none at first, changed at any time. */
export function NameField({ session, isNeeded = false }: { session: Session; isNeeded?: boolean }) {
  const [isEditing, setIsEditing] = useState(false);
  const [offered, offer] = useState(() => friendlyName());
  const [trouble, setTrouble] = useState<string | null>(null);
  const name = session.me.value?.name ?? null;
  const end = () => setIsEditing(false);

  if (isEditing) {
    return (
      <NameForm
        session={session}
        label={chatWords.name}
        hint={chatWords.nameHint}
        save={chatWords.saveName}
        cancel={chatWords.keepName}
        isOptional={!isNeeded}
        offered={offered}
        onSaved={end}
        onCancel={end}
      />
    );
  }
  if (name === null && isNeeded) {
    return (
      <div class="name name--offer">
        <p>{parts.nameNeeded}</p>
        {trouble && (
          <p class="note note--warn" data-say="now">
            {trouble}
          </p>
        )}
        <div class="name__actions">
          <button
            type="button"
            class="button"
            onClick={async () => {
              const answer = await session.rename(offered);
              if (!answer?.ok) setTrouble(answer ? refusedInChat(answer.code) : chatWords.nameNotSaved);
            }}
          >
            {parts.offered(offered)}
          </button>
          <button type="button" class="button button--quiet" onClick={() => offer(friendlyName())}>
            {parts.another}
          </button>
          <button type="button" class="button button--quiet" onClick={() => setIsEditing(true)}>
            {chatWords.addName}
          </button>
        </div>
      </div>
    );
  }
  return (
    <p class="name">
      <span class="name__now">
        {chatWords.writingAs} <b>{name === null ? chatWords.anonymous : <UserText text={name} />}</b>
      </span>
      <button type="button" class="name__change" onClick={() => setIsEditing(true)}>
        {name === null ? chatWords.addName : chatWords.changeName}
      </button>
    </p>
  );
}
