import { phoneWords } from '../web/words/en/phone.ts';
import { phoneRestWords } from '../web/words/en/phone-rest.ts';
import { PhonePage } from './pages/phone.ts';
import { openTcpProxy } from './proxy/tcp-proxy.ts';
import { hostOf } from './sockets.ts';
import { expect, lunch, test } from './story.ts';

test('what is tapped without a network outlives a tab that is killed, a line that died in the phone’s sleep is noticed when it wakes, and a tap that came too late is told', async ({
  people,
  server,
}) => {
  const room = await server.createRoom(lunch);
  const network = await openTcpProxy(() => ({ host: server.address, port: server.port }));
  const first = await people.phoneTab();
  const phone = new PhonePage(first.page, network.origin);
  await phone.open(room.code);
  const host = await hostOf(server.site, room);

  network.down();
  await phone.expectOffline();
  await phone.tap('Sushi');
  await expect(phone.receipt).toHaveText(phoneWords.keptForLater);
  // Not closed: killed, as phones do with tabs.
  const crashed = phone.page.waitForEvent('crash');
  const killer = await first.context.newCDPSession(phone.page);
  killer.send('Page.crash').catch(() => undefined);
  await crashed;
  network.up();
  const again = new PhonePage(await first.context.newPage(), network.origin);
  await again.open(room.code);
  await again.expectCounted('Sushi');

  // Asleep: nothing is heard, nothing is noticed, until somebody looks at the phone.
  network.silence();
  await again.page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  const newLine = again.page.waitForEvent('websocket');
  await again.page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await newLine;
  await again.expectOnline();
  expect(await again.page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);

  network.down();
  await again.expectOffline();
  await again.tap('Salad');
  await host.say('poll:rerun', host.named());
  network.up();
  await again.expectOnline();
  await expect(again.page.getByRole('complementary', { name: phoneRestWords.missed })).toBeVisible();
  await again.expectNoChoice();
  await again.vote('Pizza');
  host.leave();
  await network.close();
});
