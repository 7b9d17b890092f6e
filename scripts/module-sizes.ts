import { mkdirSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'dist');

/** Of each built script: how many of its characters come from which module. */
export type ModuleSizes = Readonly<Record<string, Readonly<Record<string, number>>>>;
export const moduleSizesFile = join(folder, 'phone-modules.json');

/** Notes what the phone page's scripts are made of, for `npm run size`. Their source maps are read and not written. */
export function moduleSizes(): Plugin {
  return {
    name: 'module-sizes',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'phone',
    generateBundle(_, bundle) {
      const sizes: Record<string, Record<string, number>> = {};
      for (const [file, chunk] of Object.entries(bundle)) {
        if (file.endsWith('.map')) delete bundle[file];
        if (chunk.type !== 'chunk' || !chunk.map) continue;
        const map = new SourceMap({ ...chunk.map, file, sourceRoot: '' } as never);
        const counts: Record<string, number> = {};
        for (const [line, text] of chunk.code.split('\n').entries()) {
          for (let column = 0; column < text.length; column++) {
            const entry = map.findEntry(line, column);
            const source = ('originalSource' in entry && entry.originalSource) || 'what the bundler adds';
            counts[source] = (counts[source] ?? 0) + 1;
          }
        }
        sizes[file] = Object.fromEntries(
          Object.entries(counts).map(([source, count]) => [
            source.includes('/') ? relative(root, resolve(folder, 'web/assets', source)) : source,
            count,
          ]),
        );
      }
      mkdirSync(folder, { recursive: true });
      writeFileSync(moduleSizesFile, JSON.stringify(sizes));
    },
  };
}
