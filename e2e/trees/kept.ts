import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = (page: string) => join(import.meta.dirname, page);
const file = (page: string, state: string) => join(folder(page), `${state}.yml`);

/** The tree of a state as it was read last; empty: nobody has. */
export const keptTree = (page: string, state: string): string =>
  existsSync(file(page, state)) ? readFileSync(file(page, state), 'utf8') : '';

/** The states of a page of which there is a tree. */
export const keptTrees = (page: string): readonly string[] =>
  existsSync(folder(page)) ? readdirSync(folder(page)).map((name) => name.replace(/\.yml$/, '')) : [];

export function keepTree(page: string, state: string, tree: string): void {
  mkdirSync(folder(page), { recursive: true });
  writeFileSync(file(page, state), tree);
}

export const forgetTree = (page: string, state: string): void => rmSync(file(page, state));
