import { join } from 'node:path';
import type { Plugin } from 'vite';
import { limits } from '../protocol/limits.ts';

const folders = ['protocol', 'web'].map((name) => join(import.meta.dirname, '..', name, '/'));
const numbers: Readonly<Record<string, unknown>> = limits;

/**
 * Writes the number itself where a page says `limits.maxOptions`. Bundlers keep a whole object of which one member is used, and all limits
 * are a kilobyte of the phone page; it needs a handful. Members that are objects themselves stay as they are.
 */
export function plainLimits(): Plugin {
  return {
    name: 'plain-limits',
    apply: 'build',
    // Behind the compiler: a type may name a limit, too.
    enforce: 'post',
    transform: {
      filter: { code: /\blimits\.\w/ },
      handler(code, id) {
        if (!folders.some((folder) => id.startsWith(folder))) return;
        const written = code.replace(/(?<![\w.$])limits\.(\w+)/g, (whole, name: string) => {
          const value = numbers[name];
          return typeof value === 'number' ? `(${value})` : whole;
        });
        return { code: written, map: null };
      },
    },
  };
}
