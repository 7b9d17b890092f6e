import { io } from 'socket.io-client';
import { Server } from './server.ts';
import { expect, test } from './story.ts';
import { serveTutorial } from './tutorial.ts';

test.use({ isServerNew: true });

const languages = { JavaScript: 0, 'C#': 0, PHP: 0, Python: 0, Go: 0 };

test('a tutorial page from an allowed origin takes part, one from another origin does not', async ({ browser }) => {
  const [allowed, stranger] = await Promise.all([serveTutorial(), serveTutorial()]);
  const server = new Server('127.0.0.1', { ALLOWED_ORIGINS: allowed.origin });
  const page = await browser.newPage();
  try {
    await server.start();
    allowed.poll = stranger.poll = server.origin;

    await page.goto(allowed.origin);
    const bars = page.locator('#bars li');
    await expect(bars).toHaveText(['JavaScript: 0', 'C#: 0', 'PHP: 0', 'Python: 0', 'Go: 0']);
    await page.locator('#vote').click();
    await expect(page.locator('#answer')).toContainText('"ok":true');
    await expect(bars.nth(2)).toHaveText('PHP: 1');
    await page.locator('#say').click();
    await expect(page.locator('#chat')).toContainText('Hello from the tutorial');

    // A WebSocket asks nobody for permission: browsers open one from any page.
    for (const way of ['', '#websocket']) {
      await page.goto('about:blank');
      await page.goto(`${stranger.origin}/${way}`);
      await expect(page.locator('#state')).toHaveText('refused');
      await expect(page.locator('#bars li')).toHaveCount(0);
    }
    expect(server.printed, 'the log says which setting lets it in').toContain(stranger.origin);
  } finally {
    await page.close();
    await server.remove();
    allowed.close();
    stranger.close();
  }
});

test('a five-line script votes and moves the bar, by WebSocket or by polling', async ({ people, server }) => {
  const screen = await people.screen();
  for (const [place, transports] of [['websocket'], ['polling']].entries()) {
    const socket = io(server.origin, { transports, forceNew: true });
    try {
      const updates: unknown[] = [];
      socket.on('update', (update) => updates.push(update));
      await expect.poll(() => updates.length).toBeGreaterThan(0);
      const answer: unknown = await socket.emitWithAck('vote', 2);
      expect(answer).toMatchObject({ ok: true });
      await screen.expectVotes({ ...languages, PHP: place + 1 });
      await expect.poll(() => updates.at(-1)).toMatchObject({ 2: { label: 'PHP', votes: place + 1 } });
      expect(await socket.emitWithAck('vote', 17)).toMatchObject({ ok: false, code: 'no-such-option' });
    } finally {
      socket.disconnect();
    }
  }
});
