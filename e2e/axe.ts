import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

// The one that its package for Playwright brings along.
const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const source = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run(what: Document, options: RunOptions): Promise<AxeResults> };

/** Puts axe into the page, for as long as it stays. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/**
 * What is wrong with the page, a sentence for each part of it. Runs as a whole inside the page: its own package goes
 * there and back, opens a page besides for every look, and takes five times as long.
 */
export async function faultsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  const { violations } = await page.evaluate((runOnly) => {
    return axe.run(document, {
      resultTypes: ['violations'],
      selectors: false,
      ...(runOnly ? { runOnly: [...runOnly] } : {}),
    });
  }, rules);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`));
}
