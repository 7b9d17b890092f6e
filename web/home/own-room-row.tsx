import { useId } from 'preact/hooks';
import { spokenCode } from '#protocol/polls';
import { useAsk } from '../ui/use-ask.ts';
import { UserText } from '../ui/user-text.tsx';
import { isolated } from '../words/en/isolated-text.ts';
import { homeWords } from '../words/en.ts';
import type { OwnRoom } from './own-rooms.ts';

interface OwnRoomRowProps {
  readonly room: OwnRoom;
  /** The server does not know it any more. */
  readonly isGone: boolean;
  readonly isDefault: boolean;
  readonly canCreate: boolean;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
  readonly onForget: () => void;
}

export function OwnRoomRow({ room, isGone, isDefault, canCreate, onDuplicate, onDelete, onForget }: OwnRoomRowProps) {
  const { isAsking, group, button, ask, keep } = useAsk();
  const question = useId();
  const { code, host, screen } = room;
  const title = isolated(room.title);

  return (
    <li class="own__room" data-gone={isGone}>
      <p class="own__title">
        <UserText text={room.title} />
        <small class="tabular" dir="ltr">
          {spokenCode(code)}
        </small>
      </p>
      {isGone && <p class="own__hint">{homeWords.isGone}</p>}
      {isDefault && <p class="own__hint">{homeWords.isDefault}</p>}
      {isAsking ? (
        <fieldset class="own__ask" aria-labelledby={question} ref={group} tabIndex={-1}>
          <p class="note note--bad" id={question}>
            {homeWords.deleteAsk(title, code)}
          </p>
          <button type="button" class="button button--danger" onClick={onDelete}>
            {homeWords.deleteYes}
          </button>
          <button type="button" class="button button--plain" onClick={keep}>
            {homeWords.deleteNo}
          </button>
        </fieldset>
      ) : (
        <p class="own__ways">
          {!isGone && (
            <>
              <a href={host} aria-label={homeWords.ownHostOf(title)}>
                {homeWords.ownHost}
              </a>
              <a href={screen} aria-label={homeWords.ownScreenOf(title)}>
                {homeWords.ownScreen}
              </a>
              {canCreate && (
                <button type="button" aria-label={homeWords.duplicateOf(title)} onClick={onDuplicate}>
                  {homeWords.duplicate}
                </button>
              )}
              {!isDefault && (
                <button type="button" ref={button} aria-label={homeWords.deleteOf(title)} onClick={ask}>
                  {homeWords.delete}
                </button>
              )}
            </>
          )}
          <button type="button" aria-label={homeWords.forgetOf(title)} onClick={onForget}>
            {homeWords.forget}
          </button>
        </p>
      )}
    </li>
  );
}
