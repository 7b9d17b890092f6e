import type { ComponentChildren } from 'preact';
import { labelOf } from '#protocol/kinds/index';
import type { Line } from '#protocol/lines';
import type { Poll } from '#protocol/polls';
import { UserText } from '../ui/user-text.tsx';
import { chatWords } from '../words/en/chat.ts';
import { chatPartsWords as parts } from '../words/en/chat-parts.ts';
import { LineText } from './line-text.tsx';
import './line.css';

export type SaidOne = Extract<Line, { kind: 'said' }>;

export interface ChatLineProps {
  readonly line: Line;
  readonly isOwn: boolean;
  /** On a screen nobody can follow a link. */
  readonly hasLinks?: boolean;
  /** The poll on view, whose options reasons name. */
  readonly poll?: Poll | null;
  /** What may be done about the line. */
  readonly acts?: ComponentChildren;
}

function systemWords(line: Exclude<Line, { kind: 'said' }>): string {
  return 'names' in line ? chatWords[line.kind](line.names, line.others) : chatWords[line.kind](line.question);
}

export const writerName = (line: SaidOne) => line.name ?? (line.host ? chatWords.host : chatWords.anonymous);

export function ChatLine({ line, isOwn, hasLinks = true, poll = null, acts }: ChatLineProps) {
  if (line.kind !== 'said') return <li class="line line--system">{systemWords(line)}</li>;
  return (
    <li class="line" data-own={isOwn} data-host={line.host}>
      <p class="line__head">
        {line.host && <span class="line__badge">{line.moderator ? parts.moderator : chatWords.host}</span>}
        {isOwn ? (
          <b>{chatWords.you}</b>
        ) : (
          (line.name !== null || !line.host) && (
            <b data-named={line.name !== null}>
              <UserText text={writerName(line)} />
            </b>
          )
        )}
        <time class="line__time tabular" dateTime={new Date(line.at).toISOString()}>
          {chatWords.time(line.at)}
        </time>
        {line.times !== undefined && <span class="line__times tabular">{parts.times(line.times)}</span>}
        {acts}
      </p>
      {line.voice && poll && <VoiceTag keys={line.voice.keys} poll={poll} />}
      <LineText text={line.text} hasLinks={hasLinks} />
      {line.held && <p class="line__waits">{parts.waitsHere}</p>}
    </li>
  );
}

/** What the writer voted for. Of polls that are no longer on view nothing is said. */
export function VoiceTag({ keys, poll }: { keys: readonly string[]; poll: Poll }) {
  const labels = keys.filter((key) => poll.options.some(({ id }) => id === key)).map((key) => labelOf(poll, key));
  if (labels.length === 0) return null;
  return (
    <p class="line__voice">
      <span class="unseen">{parts.choseLabel}</span>
      {labels.map((label) => (
        <span key={label} class="line__choice">
          <UserText text={label} />
        </span>
      ))}
    </p>
  );
}
