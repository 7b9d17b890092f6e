import * as v from 'valibot';
import type { oneLine } from '#protocol/text';

export type TextSchema = ReturnType<typeof oneLine>;

/** The text as a room holds it; null when it is refused. */
export function cleanText(schema: TextSchema, text: string): string | null {
  const parsed = v.safeParse(schema, text);
  return parsed.success ? parsed.output : null;
}
