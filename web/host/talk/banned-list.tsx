import type { Ban } from '#protocol/views';
import { UserText } from '../../ui/user-text.tsx';
import { hostWords } from '../../words/en/host.ts';
import './banned-list.css';

const words = hostWords.banned;

interface BannedListProps {
  readonly banned: readonly Ban[];
  readonly onUnban: (number: number) => void;
}

/** Who was sent away, and the way back. Takes no place while there is nobody. */
export function BannedList({ banned, onUnban }: BannedListProps) {
  if (banned.length === 0) return null;
  return (
    <details class="banned">
      <summary>{words.title(banned.length)}</summary>
      <ul class="banned__list">
        {banned.map(({ number, name }) => (
          <li key={number}>
            <span class="banned__name">{name === null ? words.anonymous : <UserText text={name} isCut />}</span>
            <button
              type="button"
              class="button button--quiet"
              aria-label={words.backOf(name ?? words.anonymous)}
              onClick={() => onUnban(number)}
            >
              {words.back}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
