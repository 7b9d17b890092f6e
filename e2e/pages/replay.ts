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

  /** Takes the slider's thumb to its beginning (0) or its end (1), and does not let go. */
  async holdAt(place: 0 | 1): Promise<void> {
    const box = await this.slider.boundingBox();
    if (!box) throw new Error('The slider is not there.');
    const { x, y, width, height } = box;
    await this.page.mouse.move(x + width / 2, y + height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(x + place * (width - 2) + 1, y + height / 2, { steps: 5 });
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
