import { factsOf, isPollKind, type PollKind, pollKinds, usualKind } from '#protocol/kinds/index';
import type { NewPoll } from '#protocol/poll-schemas';
import { kindNamed } from '../room/kinds/index.ts';
import type { AskWord } from '../room/kinds/kind.ts';
import { escapeText } from './escapes.ts';

/** What a file says of a question's kind, and of what the kind wants to know. */
export interface FileKind {
  readonly kind: PollKind;
  readonly ask: object;
}

export const usualFileKind: FileKind = { kind: usualKind, ask: {} };

/** A kind by its name, as if nothing more were said of it. */
export function readKind(name: string): FileKind | undefined {
  return isPollKind(name) ? { kind: name, ask: factsOf(name).usualAsk } : undefined;
}

export const askWords = (kind: PollKind) => (kindNamed(kind).words ?? []) as unknown as readonly AskWord<object>[];

export const kindNames = pollKinds.join(', ');

/** As a poll's maker says it: the usual kind goes without saying. */
export const namedKind = (asked: FileKind): Partial<FileKind> => (asked.kind === usualKind ? {} : asked);

export const kindOfPoll = ({ kind = usualKind, ask }: Pick<NewPoll, 'kind' | 'ask'>): FileKind => ({
  kind,
  ask: typeof ask === 'object' && ask !== null ? ask : factsOf(kind).usualAsk,
});

/**
 * `kind: multiple, pick: 1-3`, piece by piece; nothing for the usual kind, and only what differs from the kind's own usual.
 * `texts`: those that need a line each.
 */
export function writeKind({ kind, ask }: FileKind): {
  readonly line: readonly string[];
  readonly texts: readonly string[];
} {
  const { usualAsk } = factsOf(kind);
  const said = askWords(kind).filter(({ write }) => write(ask) !== write(usualAsk));
  const piece = ({ name, write }: AskWord<object>) => `${name}: ${write(ask)}`;
  const text = ({ name, write }: AskWord<object>) => `${name}: ${escapeText(write(ask)).replaceAll(',', '\\,')}`;
  const line = said.filter(({ isText }) => !isText).map(piece);
  return {
    line: kind === usualKind ? line : [`kind: ${kind}`, ...line],
    texts: said.filter(({ isText }) => isText).map(text),
  };
}
