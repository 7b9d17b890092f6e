import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Made-up words that are longer than any (`scripts/word-packs.ts`). */
export const pseudoLanguage = 'xx';

/** These find most: the longest words, and lines that run to the left. */
const first = [pseudoLanguage, 'ar', 'he', 'de', 'ja', 'en'];

/** In which languages a gallery was built, the hardest first: each has a page of its own there. */
export function languagesOf(gallery: string): readonly string[] {
  const names = readdirSync(join(gallery, 'gallery')).flatMap((name) => /^(\w+)\.html$/.exec(name)?.[1] ?? []);
  const tags = names.filter((name) => name !== 'index');
  if (tags.length === 0) return ['en'];
  return [...first.filter((tag) => tags.includes(tag)), ...tags.filter((tag) => !first.includes(tag)).sort()];
}

/** The page of one language; a gallery in English alone has one for it. */
export const pageOf = (gallery: string, language: string): string =>
  readdirSync(join(gallery, 'gallery')).includes(`${language}.html`) ? `${language}.html` : 'index.html';
