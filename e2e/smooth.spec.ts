import type { Locator } from '@playwright/test';
import { colorOf } from '#protocol/colors';
import { expect, lunch, test } from './story.ts';

/** Looks at the first bar in every frame from now on; `data-shortest` on the canvas keeps its least ink, in pixels. */
async function watchFirstBar(chart: Locator): Promise<void> {
  await chart.evaluate((canvas: HTMLCanvasElement, color) => {
    const wanted = Number.parseInt(color.slice(1), 16);
    const look = () => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let ink = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        const rgb = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
        if (rgb === wanted) ink++;
      }
      canvas.dataset['shortest'] = String(Math.min(ink, Number(canvas.dataset['shortest'] ?? ink)));
      requestAnimationFrame(look);
    };
    look();
  }, colorOf(0));
}

test('a bar grows on from where it is, it never starts again', async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const [screen, first, second] = await Promise.all([people.screen(room), people.phone(room), people.phone(room)]);
  await first.vote('Pizza');
  await screen.expectVotes({ Pizza: 1, Sushi: 0, Salad: 0 });
  let ink = 0;
  await expect
    .poll(async () => {
      const before = ink;
      ink = await screen.inkOf(0);
      return ink > 0 && ink === before;
    }, 'the bar has come to rest')
    .toBe(true);

  await watchFirstBar(screen.chart);
  await second.vote('Pizza');
  await screen.expectVotes({ Pizza: 2, Sushi: 0, Salad: 0 });
  await expect.poll(() => screen.inkOf(0), 'the bar has grown').toBeGreaterThan(ink * 1.8);

  expect(Number(await screen.chart.getAttribute('data-shortest'))).toBeGreaterThanOrEqual(ink);
});
