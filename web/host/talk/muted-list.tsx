import type { Mute } from '#protocol/chat';
import { UserText } from '../../ui/user-text.tsx';
import { moderationWords as words } from '../../words/en/moderation.ts';
import './banned-list.css';

interface MutedListProps {
  readonly muted: readonly Mute[];
  readonly onUnmute: (number: number) => void;
}

/** Who may not write, and the way back. Takes no place while there is nobody. */
export function MutedList({ muted, onUnmute }: MutedListProps) {
  if (muted.length === 0) return null;
  return (
    <details class="banned">
      <summary>{words.mutedTitle(muted.length)}</summary>
      <ul class="banned__list">
        {muted.map(({ number, name }) => (
          <li key={number}>
            <span class="banned__name">{name === null ? words.anonymous : <UserText text={name} isCut />}</span>
            <button
              type="button"
              class="button button--quiet"
              aria-label={words.unmuteOf(name ?? words.anonymous)}
              onClick={() => onUnmute(number)}
            >
              {words.unmute}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
