import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RefusalCode } from '#protocol/errors';
import { type Language, languages } from '#protocol/languages';
import type { WordsOf } from '#protocol/words-of';
import { words as english } from './en/index.ts';

/** All that the server itself says to people, in one language. */
export type ServerWords = WordsOf<typeof english>;
export type AppWords = ServerWords['app'];
export type FormWords = ServerWords['form'];
export type TerminalWords = ServerWords['terminal'];
export type UsageWords = ServerWords['usage'];
export type StartWords = ServerWords['start'];
export type DeckWords = ServerWords['deck'];

/** The words of every language that has a folder here, and of English. */
export type AllWords = ReadonlyMap<Language, ServerWords>;

const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

export async function loadWords(): Promise<AllWords> {
  const all = new Map<Language, ServerWords>([['en', english]]);
  for (const tag of Object.keys(languages) as Language[]) {
    const file = `./${tag}/index.${ending}`;
    if (tag === 'en' || !existsSync(join(import.meta.dirname, file))) continue;
    // Each of these modules is type-checked where it is written.
    all.set(tag, ((await import(`./${tag}/index.${ending}`)) as { readonly words: ServerWords }).words);
  }
  return all;
}

export const wordsIn = (all: AllWords, language: Language): ServerWords => all.get(language) ?? english;

/** Why something was not done, for whom the form is. */
export const refusedIn = (words: FormWords, code: RefusalCode): string =>
  (words.refusals as Partial<Record<RefusalCode, string>>)[code] ?? words.wrong;
