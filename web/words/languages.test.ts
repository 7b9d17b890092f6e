import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLanguage, languages } from '#protocol/languages';

const here = import.meta.dirname;
const server = join(here, '../../server/words');
const filesOf = (language: string) =>
  readdirSync(join(here, language), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();
const folders = readdirSync(here).filter((name) => existsSync(join(here, name, 'every-page.ts')));
const english = filesOf('en');

/** What kind of thing stands under each key: a sentence, a function, a list of so many. */
function shapeOf(words: unknown): unknown {
  if (typeof words === 'function') return typeof words;
  if (Array.isArray(words)) return words.map(shapeOf);
  if (typeof words !== 'object' || words === null) return typeof words;
  return Object.fromEntries(
    Object.entries(words)
      .map(([key, inner]) => [key, shapeOf(inner)] as const)
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

const importFrom = async (folder: string, file: string) => ({ ...((await import(join(folder, file))) as object) });

describe.each(folders)('the words in %s', (language) => {
  it('are of a language that the server knows, and has words in', () => {
    expect(isLanguage(language)).toBe(true);
    expect(existsSync(join(server, language, 'index.ts'))).toBe(true);
  });

  it('have a file for every English one, and no other', () => {
    expect(filesOf(language)).toEqual(english);
  });

  it.each(english)('say in %s all that English says', async (file) => {
    expect(shapeOf(await importFrom(join(here, language), file))).toEqual(
      shapeOf(await importFrom(join(here, 'en'), file)),
    );
  });
});

describe.each(Object.keys(languages).filter(isLanguage))('%s', (tag) => {
  it('names the plural forms it has', () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const named: readonly string[] = languages[tag].plurals;
    expect(forms.filter((form) => form !== 'many' || named.includes('many')).toSorted()).toEqual(named.toSorted());
  });
});
