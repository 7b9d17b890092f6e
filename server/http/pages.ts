import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '#protocol/languages';
import { StartProblem } from '../start-problem.ts';

/** `overlay`: the screen's page, transparent from its first frame on. */
export type Page = 'home' | 'phone' | 'screen' | 'overlay' | 'host' | 'report';
const pages: readonly Page[] = ['home', 'phone', 'screen', 'overlay', 'host', 'report'];

/** What stands here, when the server has written something, is there before the page's scripts are. */
const place = '<div id="page"></div>';
const slot = '<script type="application/json" id="start">null</script>';

/** JSON that cannot end the script element it stands in. U+2028/9 are fine: this is no JavaScript. */
function inScript(start: object): string {
  return JSON.stringify(start).replaceAll('<', '\\u003c');
}

/** A page with its start state, and what the server has written of it already. */
export type WritePage = (page: Page, start: object, language?: Language, html?: string) => string;

/** Reads the built pages once, for each language that has been built. Throws StartProblem. */
export function readPages(webRoot: string, basePath: string): WritePage {
  const offered = readLanguages(webRoot);
  const written = new Map(offered.map((language) => [language, readPagesIn(webRoot, basePath, language, offered)]));
  return (page, start, language = 'en', html = '') =>
    (written.get(language) ?? written.get('en'))?.(page, start, html) ?? '';
}

/** English, and whatever else has its words built (scripts/word-packs.ts). */
export function readLanguages(webRoot: string): readonly Language[] {
  const all = Object.keys(languages) as Language[];
  return all.filter((tag) => tag === 'en' || existsSync(join(webRoot, 'assets', tag)));
}

function readPagesIn(webRoot: string, basePath: string, language: Language, offered: readonly Language[]) {
  const tag = `<html lang="${language}" dir="${languages[language].dir}" data-languages="${offered.join(' ')}"`;
  const parts = new Map(
    pages.map((page) => {
      const file = read(join(webRoot, page === 'overlay' ? 'screen' : page, 'index.html'));
      const ground = page === 'overlay' ? file.replace('<html lang="en"', '<html lang="en" data-overlay') : file;
      const html = ground
        .replace('<html lang="en"', tag)
        .replaceAll(/\b(src|href)="\/assets\//g, `$1="/assets/${language}/`)
        .replaceAll(/\b(src|href)="\/(?!\/)/g, `$1="${basePath}/`);
      const [before, after] = html.split(slot);
      if (before === undefined || after === undefined) throw new StartProblem([['brokenPage', page]]);
      const [head, between] = before.split(place);
      if (head === undefined || between === undefined) throw new StartProblem([['brokenPage', page]]);
      return [page, { head, between, after }] as const;
    }),
  );
  return (page: Page, start: object, content: string) => {
    const { head, between, after } = parts.get(page) ?? { head: '', between: '', after: '' };
    const json = inScript({ base: basePath, ...start });
    return `${head}<div id="page">${content}</div>${between}<script type="application/json" id="start">${json}</script>${after}`;
  };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new StartProblem([['notBuilt']], { cause });
  }
}
