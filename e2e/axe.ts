import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

// The one that its package for Playwright brings along.
const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const source = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');

interface Shade {
  r: number;
  g: number;
  b: number;
  alpha: number;
}

interface ColorClass {
  prototype: Shade & { parseString(text: string): Shade };
}

declare const axe: {
  run(what: Document, options: RunOptions): Promise<AxeResults>;
  readonly commons: { readonly color: { readonly Color: ColorClass } };
};

/**
 * Every colour that axe reads makes an object, whose private fields it keeps in WeakMaps: a third of a look at a page went
 * into these and into collecting them. A map that leaves the value with its key does the same for nothing.
 */
const lightWeakMaps = `
class LightWeakMap {
  #name = Symbol();
  has(key) { return Object.hasOwn(key, this.#name); }
  get(key) { return key[this.#name]; }
  set(key, value) { key[this.#name] = value; return this; }
  delete(key) { return this.has(key) && delete key[this.#name]; }
}
class LightWeakSet extends LightWeakMap {
  add(key) { return this.set(key, true); }
}`;

/** Puts axe into the page, for as long as it stays. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(
    `{ ${lightWeakMaps}; ((WeakMap, WeakSet) => { ${source} })(LightWeakMap, LightWeakSet); } undefined`,
  );
  await page.evaluate(() => {
    // The same few colours over and over, and their grammar is a large one.
    const known = new Map<string, Shade>();
    const { prototype } = axe.commons.color.Color;
    const { parseString } = prototype;
    prototype.parseString = function (text) {
      const shade = known.get(text);
      if (shade) return Object.assign(this, shade);
      const { r, g, b, alpha } = parseString.call(this, text);
      known.set(text, { r, g, b, alpha });
      return this;
    };
  });
}

/**
 * What is wrong with the page, a sentence for each part of it. Runs as a whole inside the page: its own package goes
 * there and back, opens a page besides for every look, and takes five times as long.
 */
export async function faultsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      selectors: false,
      // Off by default in axe; here nothing is.
      rules: { 'target-size': { enabled: true } },
      ...(runOnly ? { runOnly: [...runOnly] } : {}),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
    );
  }, rules);
}
