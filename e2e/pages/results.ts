import type { Download, Locator, Page } from '@playwright/test';
import { resultsWords } from '../../web/words/en/results.ts';
import { startsWith } from './words.ts';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

async function contentOf(download: Download): Promise<SavedFile> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** Presses what is named like this and takes the file it gives. */
export async function saveBy(page: Page, button: Locator): Promise<SavedFile> {
  const started = page.waitForEvent('download');
  await button.click();
  return contentOf(await started);
}

/** What the console has to take away. */
export class Results {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get region(): Locator {
    return this.#page.getByRole('region', { name: resultsWords.title });
  }

  async save(what: 'totals' | 'ballots' | 'json' | 'picture'): Promise<SavedFile> {
    return saveBy(this.#page, this.region.getByRole('button', { name: startsWith(resultsWords[what]) }));
  }

  /** The report, in a tab of its own. */
  async openReport(): Promise<Page> {
    const opened = this.#page.waitForEvent('popup');
    await this.region.getByRole('link', { name: startsWith(resultsWords.report) }).click();
    return opened;
  }
}
