import { useId, useState } from 'preact/hooks';
import type { HostKey } from '#protocol/host-keys';
import type { HostView } from '#protocol/views';
import type { Session } from '../../state/session.ts';
import { CopyField } from '../../ui/copy-field.tsx';
import { useAsk } from '../../ui/use-ask.ts';
import { UserText } from '../../ui/user-text.tsx';
import { isolated } from '../../words/en/isolated-text.ts';
import { roomWords } from '../../words/en/room.ts';
import { useOrders } from '../orders.ts';
import { Trouble } from '../trouble.tsx';
import { keyName } from './key-names.ts';
import type { RoomLinks } from './links.ts';

interface KeyRowProps {
  readonly session: Session<HostView>;
  readonly held: HostKey;
  readonly isOwn: boolean;
  /** Made before one's own: who was let in later neither reads nor ends it. */
  readonly isEarlier: boolean;
  readonly links: RoomLinks;
  readonly onRevoked: () => void;
}

export function KeyRow({ session, held, isOwn, isEarlier, links, onRevoked }: KeyRowProps) {
  const orders = useOrders(session);
  const [link, setLink] = useState<string | null>(null);
  const { isAsking, group, button, ask, keep } = useAsk();
  const question = useId();
  const name = keyName(held);

  async function show() {
    const answer = await orders.give('key:show', { number: held.number });
    if (answer?.ok) setLink(links.withKey(answer.key));
  }

  async function revoke() {
    const answer = await orders.give('key:revoke', { number: held.number });
    if (answer?.ok) onRevoked();
  }

  return (
    <li class="key-row">
      <p class="key-row__name">
        <UserText text={name} />
        {isOwn && <span class="key-row__you">{roomWords.you}</span>}
      </p>
      <p class="room__hint">
        {roomWords.rights[held.rights]} · {roomWords.since(held.createdAt)}
      </p>
      <Trouble text={orders.trouble} />
      {isAsking ? (
        <fieldset class="key-row__ask" aria-labelledby={question} ref={group} tabIndex={-1}>
          <p id={question} class="note note--bad">
            {roomWords.revokeAsk(isolated(name))}
          </p>
          <div class="room__row">
            <button type="button" class="button button--danger" onClick={() => void revoke()}>
              {roomWords.revokeYes}
            </button>
            <button type="button" class="button button--plain" onClick={keep}>
              {roomWords.revokeNo}
            </button>
          </div>
        </fieldset>
      ) : isEarlier ? null : (
        <div class="room__row">
          <button
            type="button"
            class="button button--quiet"
            aria-label={link === null ? roomWords.showKeyOf(name) : roomWords.hideKeyOf(name)}
            onClick={() => (link === null ? void show() : setLink(null))}
          >
            {link === null ? roomWords.showKey : roomWords.hideKey}
          </button>
          {!isOwn && (
            <button
              type="button"
              class="button button--plain"
              ref={button}
              aria-label={roomWords.revokeOf(name)}
              onClick={ask}
            >
              {roomWords.revoke}
            </button>
          )}
        </div>
      )}
      {link !== null && <CopyField title={roomWords.linkOf(isolated(name))} url={link} />}
    </li>
  );
}
