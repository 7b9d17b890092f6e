import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Reads the built pages once and gives what writes a page with its start state. Throws StartProblem. */
export function readPages(webRoot: string, basePath: string): (page: Page, start: object, html?: string) => string {
  const parts = new Map(
    pages.map((page) => {
      const file = read(join(webRoot, page === 'overlay' ? 'screen' : page, 'index.html'));
      const ground = page === 'overlay' ? file.replace('<html ', '<html data-overlay ') : file;
      const html = ground.replaceAll(/\b(src|href)="\/(?!\/)/g, `$1="${basePath}/`);
      const [before, after] = html.split(slot);
      if (before === undefined || after === undefined)
        throw new StartProblem(`The page ${page} has no place for its start state. Run npm run build.`);
      const [head, between] = before.split(place);
      if (head === undefined || between === undefined)
        throw new StartProblem(`The page ${page} has no place for its content. Run npm run build.`);
      return [page, { head, between, after }] as const;
    }),
  );
  return (page, start, content = '') => {
    const { head, between, after } = parts.get(page) ?? { head: '', between: '', after: '' };
    const json = inScript({ base: basePath, ...start });
    return `${head}<div id="page">${content}</div>${between}<script type="application/json" id="start">${json}</script>${after}`;
  };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new StartProblem('The pages are not built. Run npm run build, then start again.', { cause });
  }
}
