import type { Page } from '@playwright/test';
import { expect, lunch, test } from './story.ts';

const obstacles: Record<string, (page: Page) => Promise<unknown>> = {
  'refused at once': (page) => page.routeWebSocket(/socket\.io/, (socket) => socket.close()),
  'open and then silent': (page) => page.routeWebSocket(/socket\.io/, () => undefined),
  'swallowed without an answer': (page) =>
    page.addInitScript(() => {
      // What a proxy does that drops the upgrade: no event ever comes.
      class Swallowed extends EventTarget {
        readyState = 0;
        bufferedAmount = 0;
        binaryType = 'blob';
        send() {}
        close() {}
      }
      Object.assign(globalThis, { WebSocket: Swallowed });
    }),
};

test('phones vote over long polling where WebSockets are refused, silent or swallowed', async ({
  people,
  server,
}, info) => {
  const room = await server.createRoom(lunch);
  const screen = await people.screen(room);
  await Promise.all(
    Object.entries(obstacles).map(async ([obstacle, build]) => {
      const phone = await people.phoneTab();
      await build(phone.page);
      const polls: string[] = [];
      phone.page.on('request', (request) => {
        if (request.url().includes('transport=polling')) polls.push(request.url());
      });

      const opened = performance.now();
      await phone.open(room.code);
      await phone.vote('Salad');
      const waited = `${Math.round(performance.now() - opened)} ms`;
      info.annotations.push({ type: `from opening the page to the counted vote, ${obstacle}`, description: waited });

      expect(polls, obstacle).not.toEqual([]);
      await phone.expectBallots(3);
    }),
  );
  await screen.expectVotes({ Pizza: 0, Sushi: 0, Salad: 3 });
});
