import type { Page } from '@playwright/test';

/** Makes a page that can be told to hear no more views, while everything it says arrives. Call before it opens. */
export async function deafening(page: Page): Promise<{ isDeaf: boolean }> {
  const ear = { isDeaf: false };
  await page.routeWebSocket(/socket\.io/, (socket) => {
    const wire = socket.connectToServer();
    wire.onMessage((message) => {
      if (!(ear.isDeaf && String(message).startsWith('42["view"'))) socket.send(message);
    });
  });
  return ear;
}
