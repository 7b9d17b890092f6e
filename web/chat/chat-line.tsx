import type { Line } from '#protocol/views';
import { UserText } from '../ui/user-text.tsx';
import { chatWords } from '../words/en.ts';

export interface ChatLineProps {
  readonly line: Line;
  readonly isOwn: boolean;
  /** Offered beside each said line; the host's. */
  readonly onRemove?: ((seq: number) => void) | undefined;
}

export function ChatLine({ line, isOwn, onRemove }: ChatLineProps) {
  if (line.kind !== 'said') {
    return <li class="line line--system">{chatWords[line.kind](line.names, line.others)}</li>;
  }
  const name = line.name ?? (line.host ? null : chatWords.anonymous);
  return (
    <li class="line" data-own={isOwn} data-host={line.host}>
      <p class="line__head">
        {line.host && <span class="line__badge">{chatWords.host}</span>}
        {isOwn ? (
          <b>{chatWords.you}</b>
        ) : (
          name && (
            <b data-named={line.name !== null}>
              <UserText text={name} />
            </b>
          )
        )}
        <time class="line__time tabular" dateTime={new Date(line.at).toISOString()}>
          {chatWords.time(line.at)}
        </time>
        {onRemove && (
          <button
            type="button"
            class="line__remove"
            aria-label={chatWords.removeOf(name ?? chatWords.host)}
            onClick={() => onRemove(line.seq)}
          >
            {chatWords.remove}
          </button>
        )}
      </p>
      <p class="line__text" dir="auto">
        <span class="user-text">{line.text}</span>
      </p>
    </li>
  );
}
