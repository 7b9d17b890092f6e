import type { Line } from '#protocol/views';
import { UserText } from '../ui/user-text.tsx';
import { chatWords } from '../words/en/chat.ts';

/** What hosts and moderators may do about a line. */
export interface Moderation {
  readonly remove: (seq: number) => void;
  /** Sends away who wrote it. */
  readonly ban: (seq: number) => void;
}

export interface ChatLineProps {
  readonly line: Line;
  readonly isOwn: boolean;
  readonly moderation?: Moderation | undefined;
}

function systemWords(line: Exclude<Line, { kind: 'said' }>): string {
  return 'names' in line ? chatWords[line.kind](line.names, line.others) : chatWords[line.kind](line.question);
}

export function ChatLine({ line, isOwn, moderation }: ChatLineProps) {
  if (line.kind !== 'said') {
    return <li class="line line--system">{systemWords(line)}</li>;
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
        {moderation && (
          <span class="line__acts">
            {!line.host && (
              <button
                type="button"
                aria-label={chatWords.banOf(name ?? chatWords.anonymous)}
                onClick={() => moderation.ban(line.seq)}
              >
                {chatWords.ban}
              </button>
            )}
            <button
              type="button"
              aria-label={chatWords.removeOf(name ?? chatWords.host)}
              onClick={() => moderation.remove(line.seq)}
            >
              {chatWords.remove}
            </button>
          </span>
        )}
      </p>
      <p class="line__text" dir="auto">
        <span class="user-text">{line.text}</span>
      </p>
    </li>
  );
}
