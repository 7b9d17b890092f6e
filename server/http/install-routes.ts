import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Request, type Response, Router } from 'express';
import { isLanguage, type Language, languages } from '#protocol/languages';
import type { Config } from '../config.ts';
import { StartProblem } from '../start-problem.ts';
import { type AllWords, wordsIn } from '../words/words.ts';
import type { Tongue } from './language.ts';
import type { WritePage } from './pages.ts';

interface InstallParts {
  readonly config: Pick<Config, 'basePath' | 'serviceWorker'>;
  readonly webRoot: string;
  readonly pages: WritePage;
  readonly tongue: Pick<Tongue, 'of'>;
  readonly words: AllWords;
}

/** `--page` of web/ui/theme.css, in light: pages name the one of their theme themselves. */
const color = '#f5f3ee';

const shells = {
  phone: { shell: true },
  home: { shell: true, defaultRoom: null, canCreate: false, refusal: null },
} as const;

/**
 * What makes the pages installable, and what they keep for a time without the server (docs/phone.md):
 *
 *   /manifest.webmanifest   name, icons, and what it is in the reader's language
 *   /worker.js              the service worker; `SERVICE_WORKER=off` serves one that removes itself
 *   /shell/phone            the page of nobody's room: no state of any room is in it, so it may be kept; `?lang=de`: in German
 */
export function installRoutes({ config, webRoot, pages, tongue, words }: InstallParts): Router {
  const { basePath, serviceWorker } = config;
  const router = Router({ strict: false });
  const manifest = {
    id: `${basePath}/`,
    name: 'Showhands',
    short_name: 'Showhands',
    start_url: `${basePath}/`,
    scope: `${basePath}/`,
    display: 'standalone',
    background_color: color,
    theme_color: color,
    icons: iconsIn(join(webRoot, 'icons'), basePath),
  };
  const shellOf = (name: keyof typeof shells, language: Language = 'en') => pages(name, shells[name], language);
  const script = read(join(webRoot, serviceWorker ? 'worker.js' : 'no-worker.js'));
  // Scripts are named by what is in them, so that these two change with every other build.
  const build = hashOf(script + shellOf('phone') + shellOf('home'));
  const worker = `const build=${JSON.stringify(build)};\n${script}`;

  /** Asked for anew each time, so that a new build is taken up at once. */
  function send(response: Response, type: string, text: string) {
    response.setHeader('cache-control', 'no-cache');
    response.setHeader('content-type', type);
    response.end(text);
  }

  router.get('/manifest.webmanifest', (request, response) => {
    const language = tongue.of(request);
    response.setHeader('vary', 'accept-language, cookie');
    const own = { lang: language, dir: languages[language].dir, description: wordsIn(words, language).app.about };
    send(response, 'application/manifest+json', JSON.stringify({ ...manifest, ...own }));
  });
  router.get('/worker.js', (_, response) => send(response, 'text/javascript; charset=utf-8', worker));
  /** The worker says in which language: that of the page which asked for it, whatever cookie or browser say. */
  const shell = (name: keyof typeof shells) => (request: Request, response: Response) => {
    const { lang } = request.query;
    send(response, 'text/html; charset=utf-8', shellOf(name, isLanguage(lang) ? lang : 'en'));
  };
  router.get('/shell/phone', shell('phone'));
  router.get('/shell/home', shell('home'));
  return router;
}

/** `maskable-512.png` is 512 px wide and bears a mask. */
function iconsIn(folder: string, basePath: string) {
  return namesIn(folder).flatMap((name) => {
    const [, kind, px] = /^(icon|maskable)-(192|512)\.png$/.exec(name) ?? [];
    if (!kind) return [];
    return {
      src: `${basePath}/icons/${name}?${hashOf(readFileSync(join(folder, name)))}`,
      sizes: `${px}x${px}`,
      type: 'image/png',
      purpose: kind === 'maskable' ? 'maskable' : 'any',
    };
  });
}

const hashOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('base64url').slice(0, 8);

const notBuilt = (cause: unknown) => new StartProblem([['notBuilt']], { cause });

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw notBuilt(cause);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw notBuilt(cause);
  }
}
