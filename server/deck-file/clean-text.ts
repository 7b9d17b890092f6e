import * as v from 'valibot';

export type TextSchema = v.GenericSchema<string, string>;

/** The text as a room holds it; null when it is refused. */
export function cleanText(schema: TextSchema, text: string): string | null {
  const parsed = v.safeParse(schema, text);
  return parsed.success ? parsed.output : null;
}
