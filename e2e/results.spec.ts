import { parse } from 'csv-parse/sync';
import { PNG } from 'pngjs';
import { optionColors } from '../protocol/colors.ts';
import type { ResultsFile } from '../protocol/results.ts';
import { commonWords } from '../web/words/en/every-page.ts';
import { reportWords, resultsWords } from '../web/words/en/results.ts';
import { announcedOn, hasVoice, listenTo } from './live-regions.ts';
import { Results, saveBy } from './pages/results.ts';
import { pixelsOf } from './pixels.ts';
import { expect, test } from './story.ts';

const title = 'Canteen';
const question = 'What is for lunch?';

test('the numbers leave as tables, as a picture and as a report, and are the same everywhere', async ({
  people,
  server,
}) => {
  const room = await server.createRoom({ title, poll: { question, options: ['=Pizza', 'Sushi', 'Salad'] } });
  const [host, ana, ben] = await Promise.all([people.host(room), people.phone(room), people.phone(room)]);
  await ana.vote('Sushi');
  await ben.vote('Sushi');
  await host.close();
  const results = new Results(host.page);

  const csv = await results.save('totals');
  expect(csv.name).toBe(`results-${room.code}.csv`);
  const rows: Record<string, string>[] = parse(csv.bytes, { bom: true, columns: true });
  expect(
    rows.map(({ question: asked, final, ballots, label, votes }) => [asked, final, ballots, label, votes]),
  ).toEqual([
    [question, 'yes', '2', "'=Pizza", '0'],
    [question, 'yes', '2', 'Sushi', '2'],
    [question, 'yes', '2', 'Salad', '0'],
  ]);
  await expect(results.region.getByText(resultsWords.saved(csv.name))).toBeVisible();
  // Held back for as long as it takes the page to say how far it is.
  const progress = results.region.getByRole('progressbar', { name: resultsWords.progress });
  await host.page.route('**/results?*', async (route) => {
    await progress.waitFor();
    await route.continue();
  });
  const json = await results.save('json');
  await expect(progress).toHaveCount(0);
  const file = JSON.parse(json.bytes.toString('utf8')) as ResultsFile;
  expect(file.polls[0]?.rounds[0]).toMatchObject({ ballots: 2, choices: [{ options: ['B'], ballots: 2 }] });

  const report = await results.openReport();
  await expect(report).toHaveTitle(reportWords.title(title));
  await expect(report.getByRole('heading', { name: question })).toBeVisible();
  const row = report.getByRole('row').filter({ hasText: 'Sushi' });
  await expect(row.getByRole('cell')).toHaveText(['', '2', commonWords.share(100)]);
  await expect(report.getByRole('row').filter({ hasText: '=Pizza' }).getByRole('cell')).toHaveText(['', '0', '0 %']);

  const button = report.getByRole('button', { name: resultsWords.pictureOf(1) });
  const pictured = async () => PNG.sync.read((await saveBy(report, button)).bytes);
  const picture = await pictured();
  expect([picture.width, picture.height]).toEqual([1_920, 1_080]);
  const full = pixelsOf(picture, optionColors[1]);
  expect(full, 'the bar of the winner').toBeGreaterThan(20_000);
  expect(pixelsOf(picture, optionColors[0]), 'the letter alone').toBeLessThan(20_000);

  // Told apart without colours.
  const motif = () => report.locator('[data-motif="1"]').evaluate((bar) => getComputedStyle(bar).backgroundImage);
  expect(await motif()).toBe('none');
  await report.emulateMedia({ forcedColors: 'active' });
  expect(await motif()).toContain('gradient');
  const threaded = pixelsOf(await pictured(), optionColors[1]);
  expect(threaded, 'the same bar with its pattern').toBeGreaterThan(full / 2);
  expect(threaded).toBeLessThan(full * 0.9);
  await report.emulateMedia({ forcedColors: 'none' });

  // On paper: black on white, without what can only be pressed.
  await report.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(button).toBeHidden();
  await expect(report.getByRole('button', { name: reportWords.print })).toBeHidden();
  expect(await report.locator('html').evaluate((page) => getComputedStyle(page).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );

  // That it has come is told, where a reader may have begun with the page that waits for it.
  await listenTo(report);
  await report.route('**/results?*', async (route) => {
    await hasVoice(report);
    await route.continue();
  });
  await report.reload();
  const told = async () => (await announcedOn(report)).map(({ text }) => text).join(' ');
  await expect.poll(told).toContain(title);
  expect(await told()).toContain(reportWords.polls(1));

  await report.goto('about:blank');
  await report.goto(`${server.site}/${room.code}/report#k=wrong`);
  await expect.poll(told).toContain(reportWords.noneTitle);
  await expect(report.getByRole('heading', { name: reportWords.noneTitle })).toBeVisible();
});
