import { isPictureId, type PictureId } from '#protocol/pictures';
import type { RoomCode } from '#protocol/polls';
import type { DeckArgument } from '../deck-argument.ts';
import type { DeckFile } from '../deck-file/read.ts';
import type { PollPictures } from './poll-pictures.ts';

/** The deck with the ids that the room `code` has for the pictures beside the file: the same file names the same ones again. */
export function withPictureIds(
  { title, polls, pictures }: DeckArgument,
  code: RoomCode,
  { idOf }: Pick<PollPictures, 'idOf'>,
): DeckFile {
  const ids = new Map([...pictures].map(([standIn, picture]) => [standIn, idOf(code, picture)]));
  const named = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.get(value as PictureId) ?? value;
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, named(held)]));
  };
  return {
    title,
    polls: polls.map((poll) => (poll.ask === undefined ? poll : { ...poll, ask: named(poll.ask) })),
  };
}

/** The ids that a deck names. */
export function pictureIdsIn({ polls }: DeckFile): PictureId[] {
  const found = new Set<PictureId>();
  const look = (value: unknown) => {
    if (isPictureId(value)) found.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  for (const { ask } of polls) look(ask);
  return [...found];
}
