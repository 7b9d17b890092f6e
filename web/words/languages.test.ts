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

type Sentence = (...given: readonly (string | number)[]) => unknown;

/** What sentences may be given: texts and numbers that no sentence has by itself. */
const given = [
  ['Zqa', 'Zqb', 'Zqc'],
  [55, 77, 33],
  ['Zqa', 77, 'Zqb'],
  [55, 'Zqb', 77],
] as const;

/** Which of its facts a sentence says; null: it takes in other ones. */
function saidOf(sentence: Sentence, facts: readonly (string | number)[]): readonly (string | number)[] | null {
  try {
    const said = String(sentence(...facts));
    return /undefined|NaN|\[object/.test(said) ? null : facts.filter((fact) => said.includes(String(fact)));
  } catch {
    return null;
  }
}

/** The sentences that say less, or more, than English does of what they are given. */
function forgetful(english: unknown, words: unknown, path: string): string[] {
  if (typeof english === 'function' && typeof words === 'function') {
    return given.flatMap((facts) => {
      const [wanted, said] = [saidOf(english as Sentence, facts), saidOf(words as Sentence, facts)];
      return wanted === null || said === null || String(wanted) === String(said) ? [] : [`${path}(${facts}): ${said}`];
    });
  }
  if (typeof english !== 'object' || english === null) return [];
  const inner = words as Readonly<Record<string, unknown>>;
  return Object.entries(english).flatMap(([key, word]) => forgetful(word, inner[key], `${path}.${key}`));
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

  it.each(english)('forget in %s nothing of what they are given', async (file) => {
    expect(
      forgetful(await importFrom(join(here, 'en'), file), await importFrom(join(here, language), file), file),
    ).toEqual([]);
  });
});

describe.each(Object.keys(languages).filter(isLanguage))('%s', (tag) => {
  it('names the plural forms it has', () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const named: readonly string[] = languages[tag].plurals;
    expect(forms.filter((form) => form !== 'many' || named.includes('many')).toSorted()).toEqual(named.toSorted());
  });
});
