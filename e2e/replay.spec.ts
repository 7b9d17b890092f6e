import { PNG } from 'pngjs';
import { optionColors } from '../protocol/colors.ts';
import { replayWords } from '../web/words/en/replay.ts';
import { type ForeignSite, openForeignSite } from './foreign-site.ts';
import { ReplayCard } from './pages/replay.ts';
import { saveBy } from './pages/results.ts';
import { pixelsOf } from './pixels.ts';
import { test as base, expect, lunch } from './story.ts';

const test = base.extend<{ foreign: ForeignSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  foreign: async ({}, use) => {
    const site = await openForeignSite();
    await use(site);
    site.close();
  },
  settings: async ({ foreign }, use) => use({ EMBED_ORIGINS: foreign.origin }),
});

/** Steps of a tally are a quarter of a second apart. */
const nextStep = (after: number) => expect.poll(() => Math.floor(Date.now() / 250)).toBeGreaterThan(after);

test('the hall sees how the bars moved, and so does a page that frames the screen', async ({
  people,
  server,
  foreign,
  page,
}) => {
  const room = await server.createRoom(lunch);
  const embed = `${server.site}/${room.code}/screen?embed`;
  const [screen, host, first, second] = await Promise.all([
    people.screen(room),
    people.host(room),
    people.phone(room),
    people.phone(room),
  ]);
  await page.goto(`${foreign.origin}/?${encodeURIComponent(embed)}`);
  const framed = page.frameLocator('iframe');
  const inFrame = framed.getByRole('img', { name: /chart/i });

  await first.vote('Pizza');
  await nextStep(Math.floor(Date.now() / 250));
  await second.vote('Sushi');
  await expect(inFrame).toHaveAttribute('data-counts', '[1,1,0]');
  await expect(framed.getByRole('img', { name: /QR/ })).toHaveCount(0);
  await host.close();

  const replay = new ReplayCard(host.page);
  await replay.unfold();
  await replay.button('onScreen').click();
  await expect(screen.page.getByText(replayWords.state, { exact: true })).toBeVisible();
  await replay.slider.press('Home');
  await screen.expectVotes({ Pizza: 0, Sushi: 0, Salad: 0 });
  await screen.expectBallots(0);
  await replay.seekTo('1 ballot');
  await screen.expectVotes({ Pizza: 1, Sushi: 0, Salad: 0 });
  await expect(inFrame).toHaveAttribute('data-counts', '[1,0,0]');
  // The hand still holds it.
  await replay.holdAt(1);
  await screen.expectVotes({ Pizza: 1, Sushi: 1, Salad: 0 });
  await replay.holdAt(0);
  await screen.expectVotes({ Pizza: 0, Sushi: 0, Salad: 0 });
  await host.page.mouse.up();
  await replay.slider.press('End');
  await screen.expectVotes({ Pizza: 1, Sushi: 1, Salad: 0 });
  await expect(screen.page.getByText(replayWords.mark({ what: 'close' }))).toBeVisible();

  const saved = await saveBy(host.page, replay.button('savePicture'));
  expect(saved.name).toBe(`replay-${room.code}-1.png`);
  await host.page.emulateMedia({ forcedColors: 'active' });
  const patterned = await saveBy(host.page, replay.button('savePicture'));
  const [plain, threaded] = [saved, patterned].map(({ bytes }) => pixelsOf(PNG.sync.read(bytes), optionColors[1]));
  expect(threaded, 'told apart without colours').toBeLessThan((plain ?? 0) * 0.9);

  await replay.button('offScreen').click();
  await screen.expectState('final');
  await screen.expectVotes({ Pizza: 1, Sushi: 1, Salad: 0 });

  // Only the page that is made for it, and only those who were let in.
  for (const [origin, address] of [
    [foreign.otherOrigin, embed],
    [foreign.origin, `${server.site}/${room.code}`],
    [foreign.origin, `${server.site}/${room.code}/host`],
  ]) {
    await page.goto(`${origin}/?${encodeURIComponent(address ?? '')}`);
    await expect.poll(() => page.frames()[1]?.url(), `${address} in a frame of ${origin}`).toMatch(/^chrome-error:/);
  }
});
