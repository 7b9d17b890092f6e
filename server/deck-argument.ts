import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { limits } from '#protocol/limits';
import { isPictureId, type PictureId } from '#protocol/pictures';
import { readDeckBytes } from './deck-file/bytes.ts';
import { byId, type PictureOf } from './deck-file/file-pictures.ts';
import type { DeckFile } from './deck-file/read.ts';
import type { PollPicture, PollPictureReader } from './pictures/poll-picture.ts';
import { StartProblem } from './start-problem.ts';

/** A deck with the pictures that lay beside it. */
export interface DeckArgument extends DeckFile {
  /** By the names that the deck's polls have for them until a room gives them their ids. */
  readonly pictures: ReadonlyMap<PictureId, PollPicture>;
}

/** The deck of `showhands deck.md`. Throws a StartProblem that names every bad line. */
export async function readDeckArgument(path: string, readPicture: PollPictureReader): Promise<DeckArgument> {
  const bytes = bytesOf(path);
  const refs = new Set<string>();
  const anyPicture = standIn(0);
  readDeckBytes(bytes, (ref) => {
    if (!isPictureId(ref)) refs.add(ref);
    return anyPicture;
  });
  const found = await picturesBeside(dirname(path), refs, readPicture);
  const pictureOf: PictureOf = (ref) => byId(ref) ?? found.ids.get(ref) ?? null;
  const read = readDeckBytes(bytes, pictureOf);
  if (read.ok) return { ...read, pictures: found.pictures };
  const lines = read.problems.map((problem) => ['deckLine', problem.line, problem] as const);
  throw new StartProblem([['deckNotLoaded', path], ...lines], { exitCode: 2 });
}

/** An id that no room gives: rooms end theirs with a size of the picture, at least 1 x 1, behind 22 letters that no one chooses. */
const standIn = (number: number) => `${String(number).padStart(22, '-')}-1x1` as PictureId;

async function picturesBeside(folder: string, refs: ReadonlySet<string>, readPicture: PollPictureReader) {
  const ids = new Map<string, PictureId>();
  const pictures = new Map<PictureId, PollPicture>();
  for (const ref of refs) {
    const bytes = fileBeside(folder, ref);
    const picture = bytes && (await readPicture(bytes));
    if (picture && !picture.ok && picture.code === 'no-pictures')
      throw new StartProblem([['noPictures']], { exitCode: 2 });
    if (!picture?.ok) continue;
    const id = standIn(pictures.size + 1);
    ids.set(ref, id);
    pictures.set(id, picture);
  }
  return { ids, pictures };
}

/** A file in the deck's folder or below it: a deck from elsewhere must not reach for other files. null: there is none. */
function fileBeside(folder: string, ref: string): Uint8Array | null {
  try {
    const home = realpathSync(folder);
    const file = realpathSync(join(home, decodeURIComponent(ref)));
    const way = relative(home, file);
    if (way.startsWith('..') || isAbsolute(way) || isAbsolute(ref)) return null;
    const { size } = statSync(file);
    return size > limits.maxPictureBytes ? null : readFileSync(file);
  } catch {
    return null;
  }
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const isThere = statSync(path, { throwIfNoEntry: false }) !== undefined;
    throw new StartProblem([[isThere ? 'deckUnreadable' : 'deckMissing', path]], { exitCode: 2, cause: error });
  }
}
