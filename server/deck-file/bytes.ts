import { limits } from '#protocol/limits';
import type { PictureOf } from './file-pictures.ts';
import { problemAt } from './problems.ts';
import { type DeckRead, readDeckFile } from './read.ts';

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Reads a deck from a file's or a request's bytes. Letters that cannot be read are a problem, not question marks. */
export function readDeckBytes(bytes: Uint8Array, pictureOf?: PictureOf): DeckRead {
  if (bytes.length > limits.maxDeckBytes) return { ok: false, problems: [problemAt(1, 'too-long-file')] };
  const text = decode(bytes);
  // What was no UTF-8 has become another character: it does not lead back to the same bytes.
  const encoded = new TextEncoder().encode(text);
  const wrong = bytes.findIndex((byte, index) => byte !== encoded[index]);
  if (wrong === -1) return readDeckFile(text, pictureOf);
  const line = decode(bytes.subarray(0, wrong)).split(/\r\n?|\n/).length;
  return { ok: false, problems: [problemAt(line, 'not-utf8')] };
}
