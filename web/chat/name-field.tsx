import { useState } from 'preact/hooks';
import type { Session } from '../state/session.ts';
import { UserText } from '../ui/user-text.tsx';
import { chatWords } from '../words/en/chat.ts';
import { NameForm } from './name-form.tsx';

/** Under which name this voter writes: none at first, changed at any time. */
export function NameField({ session }: { session: Session }) {
  const [isEditing, setIsEditing] = useState(false);
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
        isOptional
        onSaved={end}
        onCancel={end}
      />
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
