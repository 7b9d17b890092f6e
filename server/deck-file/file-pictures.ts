import { isPictureId, type PictureId } from '#protocol/pictures';
import { kindNamed } from '../room/kinds/index.ts';
import type { FilePicture, FilePictures } from '../room/kinds/kind.ts';
import { escapeText, unescapeText } from './escapes.ts';
import type { FileKind } from './file-kind.ts';

/** Which picture a file means by what stands in the brackets; null: there is none. */
export type PictureOf = (ref: string) => PictureId | null;

/** By its id alone, as a room's own deck is saved. */
export const byId: PictureOf = (ref) => (isPictureId(ref) ? ref : null);

export const picturesOf = ({ kind }: Pick<FileKind, 'kind'>) =>
  kindNamed(kind).pictures as unknown as FilePictures<object> | undefined;

const picture = /^[ \t]*!\[((?:\\.|[^\]\\])*)\]\((?:<([^<>]*)>|([^\s()<>]*))\)[ \t]*$/s;

/** `![text](ref)`, or `![text](<a name with spaces>)`. */
export function readPicture(line: string): FilePicture | null {
  const [, text, spaced, plain] = picture.exec(line) ?? [];
  return text === undefined ? null : { text: unescapeText(text), ref: spaced ?? plain ?? '' };
}

export const writePicture = ({ text, ref }: FilePicture): string =>
  `![${escapeText(text).replaceAll(']', '\\]')}](${ref})`;
