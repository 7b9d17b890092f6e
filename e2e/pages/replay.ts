import { expect, type Locator, type Page } from '@playwright/test';
import { limits } from '#protocol/limits';
import { replayWords } from '../../web/words/en/replay.ts';

/** The replay card of the console. */
export class ReplayCard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get card(): Locator {
    return this.page.getByRole('region', { name: replayWords.title });
  }

  get slider(): Locator {
    return this.card.getByRole('slider', { name: replayWords.place });
  }

  button(name: 'onScreen' | 'offScreen' | 'savePicture'): Locator {
    return this.card.getByRole('button', { name: replayWords[name] });
  }

  async unfold(): Promise<void> {
    await this.card.getByRole('heading', { name: replayWords.title }).click();
    await expect(this.slider).toBeVisible();
  }

  /** Drags to the first place at which so many ballots were in. */
  async seekTo(ballots: string): Promise<void> {
    for (let place = 0; place <= limits.maxReplaySteps; place += 10) {
      await this.slider.fill(String(place));
      if ((await this.slider.getAttribute('aria-valuetext'))?.includes(`, ${ballots},`)) return;
    }
    throw new Error(`At no place of the replay there are ${ballots}.`);
  }
}
