import type { Page } from '@playwright/test';
import { phoneWords } from '../web/words/en/phone.ts';
import { bringAxe, faultsOf } from './axe.ts';
import { PhonePage } from './pages/phone.ts';
import { expect, lunch, test } from './story.ts';

/** What keeps a page from running. */
const troubles: Record<string, (page: Page) => Promise<unknown>> = {
  'scripts do not arrive': (page) => page.route(/\.js$/, (route) => route.abort()),
  'a script that fails in an old browser': (page) =>
    page.addInitScript(() => Object.assign(globalThis, { AbortController: undefined })),
};

/** By the form alone: a tap is a POST, and the next page says what became of it. */
async function voteByForm(page: Page, address: string, label: string) {
  await page.goto(address);
  await page.getByRole('button', { name: label }).click();
  await expect(page.getByText(phoneWords.counted)).toBeVisible();
  await expect(page.getByRole('button', { name: label })).toHaveAttribute('aria-pressed', 'true');
}

test('without scripts, or when they fail, the page votes and shows the result; with them it goes on where the form was', async ({
  browser,
  people,
  server,
}) => {
  const room = await server.createRoom(lunch);
  const address = `${server.site}/${room.code}`;
  const screen = await people.screen(room);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await voteByForm(page, address, 'Pizza');
  await voteByForm(page, address, 'Sushi');
  await screen.expectVotes({ Pizza: 0, Sushi: 1, Salad: 0 });
  await context.close();

  for (const [trouble, make] of Object.entries(troubles)) {
    const troubled = await browser.newContext();
    const broken = await troubled.newPage();
    await make(broken);
    await test.step(trouble, () => voteByForm(broken, address, 'Salad'));
    await bringAxe(broken);
    expect(await faultsOf(broken)).toEqual([]);
    const whole = new PhonePage(await troubled.newPage(), server.site);
    await whole.open(room.code);
    await whole.expectCounted('Salad');
    await troubled.close();
  }
  await screen.expectVotes({ Pizza: 0, Sushi: 1, Salad: 2 });
  await screen.expectBallots(3);
});
