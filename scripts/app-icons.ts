import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const folder = join(import.meta.dirname, '../web/ui/icons');
const read = (name: string) => readFileSync(join(folder, name));
/** The server keeps them for ever, so another drawing needs another address. */
const pathOf = (name: string) =>
  `/icons/${name}?${createHash('sha256').update(read(name)).digest('base64url').slice(0, 8)}`;

/** What makes the pages installable: the icons beside them, and the links in every page's head. */
export function appIcons(): Plugin {
  return {
    name: 'app-icons',
    apply: 'build',
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const name of readdirSync(folder))
        this.emitFile({ type: 'asset', fileName: `icons/${name}`, source: read(name) });
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        // For browsers that take no SVG as an icon; the others prefer it.
        link('icon', { type: 'image/png', sizes: '48x48', href: pathOf('icon-48.png') }),
        link('apple-touch-icon', { href: pathOf('apple-touch-icon.png') }),
        link('manifest', { href: '/manifest.webmanifest' }),
      ],
    },
  };
}

const link = (rel: string, attrs: Record<string, string>) => ({
  tag: 'link',
  attrs: { rel, ...attrs },
  injectTo: 'head' as const,
});
