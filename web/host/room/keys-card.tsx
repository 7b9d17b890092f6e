import type { HostView } from '#protocol/views';
import type { Session } from '../../state/session.ts';
import { roomWords } from '../../words/en/room.ts';
import { KeepKeys } from './keep-keys.tsx';
import { KeyRow } from './key-row.tsx';
import type { RoomLinks } from './links.ts';
import { NewKeyForm } from './new-key-form.tsx';

interface KeysCardProps {
  readonly session: Session<HostView>;
  readonly view: HostView;
  readonly links: RoomLinks;
  readonly onRevoked: () => void;
}

/** Who else may steer or moderate: every key that is in use. */
export function KeysCard({ session, view, links, onRevoked }: KeysCardProps) {
  const own = session.me.value?.key;
  return (
    <section class="card room__part" aria-labelledby="keys-title">
      <h2 id="keys-title" class="host-part">
        {roomWords.keys}
      </h2>
      <p class="room__hint">{roomWords.keysHint}</p>
      <ul>
        {view.hostKeys.map((held) => (
          <KeyRow
            key={held.number}
            session={session}
            held={held}
            isOwn={held.number === own}
            isEarlier={own !== undefined && held.number < own}
            links={links}
            onRevoked={onRevoked}
          />
        ))}
      </ul>
      <NewKeyForm session={session} hostKeys={view.hostKeys} links={links} />
      <KeepKeys
        session={session}
        view={{ ...view, hostKeys: view.hostKeys.filter(({ number }) => own === undefined || number >= own) }}
        links={links}
      />
    </section>
  );
}
