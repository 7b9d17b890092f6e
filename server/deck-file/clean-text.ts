import * as v from 'valibot';
import type { oneLine } from '#protocol/text';

export type TextSchema = ReturnType<typeof oneLine>;

/**
 * The text as a room holds it; null when it is refused. Cleaned until nothing changes any more: what is dropped between
 * two spaces leaves both behind, and a deck that is saved and loaded again has to be the same deck.
 */
export function cleanText(schema: TextSchema, text: string): string | null {
  const parsed = v.safeParse(schema, text);
  if (!parsed.success) return null;
  return parsed.output === text ? text : cleanText(schema, parsed.output);
}
