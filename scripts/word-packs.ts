import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { packOf } from './pack-names.ts';

const words = resolve(import.meta.dirname, '../web/words');
const english = join(words, 'en');

/** Where packs stand in a script until it is known what they are called: as long as `./`, so that source maps stay right. */
const mark = '%/';

/** The languages that have words: the folders of web/words that have a whole page's. */
export const wordLanguages = (): string[] =>
  readdirSync(words).filter((name) => existsSync(join(words, name, 'every-page.ts')));

const modulesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -3))
    .sort();

interface BuiltPacks {
  /** Of all packs of all languages: one that changes gives all of them new names. */
  readonly hash: string;
  /** By language and pack. */
  readonly code: ReadonlyMap<string, string>;
}

/**
 * Every page is built once, without words: what it imports from `web/words/en` becomes an import of a pack, one script of many
 * words, which exists in every language under the same name.
 *
 *   assets/phone-1a2b.js                 import … from "./words-phone-3c4d.js"
 *   assets/en/words-phone-3c4d.js
 *   assets/de/words-phone-3c4d.js
 *
 * The server serves all of `assets/` below `assets/<language>/` too (server/http/assets.ts): a page whose HTML names
 * `assets/de/phone-1a2b.js` is in German, by the way its scripts import each other, and loads no other language.
 */
export function wordPacks(isGallery: boolean): Plugin[] {
  const built = new Map<string, Promise<BuiltPacks>>();
  const builtFor = (page: string) => {
    const found =
      built.get(page) ?? buildPacks(page, isGallery ? [...wordLanguages(), pseudoLanguage] : wordLanguages());
    built.set(page, found);
    return found;
  };
  return [
    {
      name: 'word-packs',
      apply: 'build',
      enforce: 'pre',
      async resolveId(source, importer) {
        const module = wordModule(source, importer);
        if (module === null) return null;
        const { hash } = await builtFor(this.environment.name);
        return {
          id: `${mark}words-${packOf(this.environment.name, module)}-${hash}.js`,
          external: true,
          moduleSideEffects: false,
        };
      },
      renderChunk: (code) => ({
        code: code.replaceAll(new RegExp(`(["'\`])${mark}words-`, 'g'), '$1./words-'),
        map: null,
      }),
      async generateBundle(_, bundle) {
        const { hash, code } = await builtFor(this.environment.name);
        const scripts = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
        const used = usedPacks(scripts, hash, code);
        for (const [path, source] of code) {
          const [language = '', pack = ''] = path.split(' ');
          if (!used.has(pack)) continue;
          this.emitFile({ type: 'asset', fileName: `assets/${language}/words-${pack}-${hash}.js`, source });
        }
      },
      transformIndexHtml: {
        order: 'post',
        /** Named in the HTML, the packs come together with the scripts that import them. */
        handler: (_, { bundle = {}, chunk }) =>
          [...packsOf(chunk, bundle)].map((name) => ({
            tag: 'script',
            attrs: { type: 'module', crossorigin: true, src: `/assets/${name}` },
            injectTo: 'head' as const,
          })),
      },
    },
  ];
}

/** The module of English words that is imported from outside of them; null: something else. */
function wordModule(source: string, importer: string | undefined): string | null {
  if (!importer || !source.startsWith('.')) return null;
  const from = importer.split('?')[0] ?? '';
  const file = resolve(from, '..', source);
  const isWords = (path: string) => path.startsWith(`${english}/`);
  return isWords(file) && !isWords(from) ? relative(english, file).replace(/\.ts$/, '') : null;
}

/** What scripts import, at once or later, and what that imports. */
function usedPacks(scripts: readonly string[], hash: string, code: BuiltPacks['code']): ReadonlySet<string> {
  const used = new Set<string>();
  const visit = (text: string) => {
    for (const [, pack = ''] of text.matchAll(new RegExp(`\\./words-([\\w-]+)-${hash}\\.js`, 'g'))) {
      if (used.has(pack)) continue;
      used.add(pack);
      visit(code.get(`en ${pack}`) ?? '');
    }
  };
  for (const script of scripts) visit(script);
  return used;
}

/** The packs that a page's script, and what it imports at once, need. */
function packsOf(first: Rolldown.OutputChunk | undefined, bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const packs = new Set<string>();
  const seen = new Set<string>();
  const visit = (chunk: Rolldown.OutputChunk) => {
    if (seen.has(chunk.fileName)) return;
    seen.add(chunk.fileName);
    for (const [, name = ''] of chunk.code.matchAll(/(?:from|import)\s*["'`]\.\/(words-[\w-]+\.js)["'`]/g))
      packs.add(name);
    for (const name of chunk.imports) {
      const next = bundle[name];
      if (next?.type === 'chunk') visit(next);
    }
  };
  if (first) visit(first);
  return packs;
}

/** In the gallery alone: English in brackets, longer (web/words/pseudo.ts). */
const pseudoLanguage = 'xx';

const wordsModule = (language: string, module: string) =>
  `export * from ${JSON.stringify(join(words, language, `${module}.ts`))};`;

function pseudoModule(module: string): string {
  const file = join(english, `${module}.ts`);
  // Numbers are not words.
  if (module === 'numerals' || module === 'isolated-text') return wordsModule('en', module);
  const names = [...readFileSync(file, 'utf8').matchAll(/^export (?:const|function) (?:(\w+)|\{([^}]+)\})/gm)].flatMap(
    ([, name, list = '']) => name ?? list.split(',').map((each) => each.trim()),
  );
  const id = module.replaceAll(/\W/g, '_');
  return [
    `import * as ${id} from ${JSON.stringify(file)};`,
    ...names.map((name) => `export const ${name} = /* @__PURE__ */ bracketed(${id}.${name});`),
  ].join('\n');
}

/** All packs of one bundle of pages, in every language. A module is in one pack, whatever imports it. */
async function buildPacks(page: string, spoken: readonly string[]): Promise<BuiltPacks> {
  const modules = modulesOf(english);
  const missing = wordLanguages().flatMap((language) =>
    modules
      .filter((module) => !existsSync(join(words, language, `${module}.ts`)))
      .map((module) => `${language}/${module}.ts`),
  );
  if (missing.length > 0) throw new Error(`Words are missing: web/words/${missing.join(', ')}`);
  const packs = Map.groupBy(modules, (module) => packOf(page, module));
  const wanted = spoken.flatMap((language) => [...packs].map(([pack, modules]) => ({ language, pack, modules })));
  const entries = new Map(
    wanted.map(({ language, pack, modules }) => [
      `\0${language} ${pack}`,
      (language === pseudoLanguage
        ? `import { pseudo as bracketed } from ${JSON.stringify(join(words, 'pseudo.ts'))};\n`
        : '') +
        modules
          .map((module) => (language === pseudoLanguage ? pseudoModule(module) : wordsModule(language, module)))
          .join('\n'),
    ]),
  );
  const only: Plugin = {
    name: 'words-of-one-pack',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source.startsWith('\0')) return source;
      if (importer === undefined) return null;
      const [from = '', query = importer.slice(1)] = importer.startsWith('\0') ? [] : importer.split('?');
      const [language = '', pack = ''] = decodeURIComponent(query).split(' ');
      const file = source.startsWith('.') ? resolve(from, '..', source) : source;
      const folder = join(words, language);
      if (file.startsWith(`${folder}/`)) {
        const other = packOf(page, relative(folder, file).replace(/\.ts$/, ''));
        if (other !== pack) return { id: `${mark}${other}`, external: true, moduleSideEffects: false };
      }
      const found = file.startsWith('/') ? file : (await this.resolve(source, from, { skipSelf: true }))?.id;
      // What packs share stands in each of them: another request costs more.
      return found ? `${found.split('?')[0]}?${encodeURIComponent(`${language} ${pack}`)}` : null;
    },
    load: (id) => entries.get(id) ?? null,
  };
  const result = (await build({
    configFile: false,
    root: words,
    logLevel: 'error',
    plugins: [only],
    build: {
      write: false,
      target: ['chrome87', 'safari14'],
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries([...entries.keys()].map((id) => [id.slice(1).replace(' ', '~'), id])),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', minifyInternalExports: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = result.output.filter((file) => file.type === 'chunk');
  const hash = createHash('sha256');
  for (const { fileName, code } of chunks.toSorted((a, b) => a.fileName.localeCompare(b.fileName)))
    hash.update(fileName).update(code);
  const name = hash.digest('base64url').replaceAll(/[-_]/g, '').slice(0, 8);
  const placed = (code: string) =>
    code.replaceAll(new RegExp(`(["'\`])${mark}([\\w-]+)\\1`, 'g'), `$1./words-$2-${name}.js$1`);
  return {
    hash: name,
    code: new Map(chunks.map(({ fileName, code }) => [fileName.replace('~', ' ').replace(/\.js$/, ''), placed(code)])),
  };
}
