import type { Page, Response } from '@playwright/test';

/** Everything a page hears from now on: pages, polling answers, frames. Its scripts and styles are no news. */
export function listen(page: Page) {
  const frames: string[] = [];
  const bodies: Promise<string>[] = [];
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => frames.push(String(payload)));
  });
  page.on('response', (response: Response) => {
    // A reload cuts a long poll off; what was cut off was not heard.
    if (!response.url().includes('/assets/')) bodies.push(response.text().catch(() => ''));
  });
  return {
    frames: frames as readonly string[],
    async everything(): Promise<string> {
      // A poll under way has no body yet: only what has ended counts.
      const ended = await Promise.all(bodies.map((body) => Promise.race([body, Promise.resolve('')])));
      return [...ended, ...frames].join('\n');
    },
  };
}
