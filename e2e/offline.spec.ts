import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { phoneWords } from '../web/words/en/phone.ts';
import { phoneRestWords } from '../web/words/en/phone-rest.ts';
import { checkout, type Server } from './server.ts';
import { expect, lunch, test } from './story.ts';

test.use({ isServerNew: true });

/** What the service worker keeps, by its caches. */
const keptBy = (page: Page) =>
  page.evaluate(async () => {
    const paths = async (name: string) =>
      (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    return Promise.all((await caches.keys()).map(async (name) => ({ name, paths: await paths(name) })));
  });

const restWith = /\/rest-[^/]+\.js$/;

/** The page with all it has loaded is kept. */
const expectKept = (page: Page) =>
  expect
    .poll(async () => (await keptBy(page)).some(({ paths }) => paths.some((path) => restWith.test(path))))
    .toBe(true);

/** From the next start on another build is served, whose phone page says so. */
function bringNewBuild(server: Server): void {
  const folder = join(server.folder, 'newer');
  cpSync(join(checkout, 'dist/web'), join(folder, 'dist/web'), { recursive: true });
  for (const name of ['server', 'protocol', 'node_modules', 'package.json'])
    symlinkSync(join(checkout, name), join(folder, name));
  const page = join(folder, 'dist/web/phone/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<title>', '<meta name="newer" /><title>'));
  server.run = ['--preserve-symlinks', '--preserve-symlinks-main', join(folder, 'server/main.ts')];
}

test('without the server a phone that was here before opens with the vote it has kept, sends it when the server is back, takes up a new build, and forgets all of it when it is switched off', async ({
  browser,
  people,
  server,
}) => {
  const room = await server.createRoom(lunch);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const phone = await people.phoneTab(context);
  await phone.open(room.code);
  await expectKept(phone.page);
  // The room's page goes through the worker, which keeps nothing of it.
  await phone.page.reload();
  await phone.expectOnline();
  const [first] = await keptBy(phone.page);
  expect(first?.paths).toContain('/shell/phone');
  expect(first?.paths).not.toContain(`/${room.code}`);

  await server.end('SIGTERM');
  await phone.expectOffline();
  await phone.tap('Sushi');
  await expect(phone.receipt).toHaveText(phoneWords.keptForLater);
  await phone.page.reload();
  await expect(phone.page.getByRole('heading', { name: phoneRestWords.offlineTitle })).toBeVisible();
  await expect(phone.page.getByText(lunch.poll.question)).toBeVisible();
  await expect(phone.page.getByText('Sushi')).toBeVisible();
  await expect(phone.page.getByText(phoneRestWords.keptPromise)).toBeVisible();
  // Of the vote itself it knows nothing.
  await expect(phone.page.getByText('Pizza')).toHaveCount(0);

  bringNewBuild(server);
  await server.start();
  await phone.expectOnline();
  await phone.expectCounted('Sushi');
  await phone.expectBallots(1);

  await phone.page.reload();
  await phone.expectCounted('Sushi');
  await expect.poll(async () => (await keptBy(phone.page)).map(({ name }) => name)).not.toContain(first?.name);
  expect(await keptBy(phone.page)).toHaveLength(1);
  await server.end('SIGTERM');
  await phone.page.reload();
  await expect(phone.page.locator('meta[name="newer"]')).toBeAttached();
  await expect(phone.page.getByRole('heading', { name: phoneRestWords.offlineTitle })).toBeVisible();

  server.run = [...server.run, '--service-worker=off'];
  await server.start();
  await phone.page.reload();
  await expect
    .poll(() => phone.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  expect(await keptBy(phone.page)).toEqual([]);
  await phone.expectCounted('Sushi');
  await context.close();
});
