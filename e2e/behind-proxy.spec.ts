import { renderSVG } from 'uqr';
import { HostPage } from './pages/host.ts';
import { PhonePage } from './pages/phone.ts';
import { ScreenPage } from './pages/screen.ts';
import { away, openReverseProxy } from './proxy/reverse-proxy.ts';
import { expect, lunch, test } from './story.ts';

const path = '/polls';
// The machine's own address: a proxy has a name that phones can reach.
test.use({ network: 'lan', settings: { BASE_PATH: path, TRUST_PROXY: 'on', HOST: '0.0.0.0' } });

test('behind a reverse proxy and below a path pages, sockets, cookies, QR codes and exports work, a restart loses nothing, and who comes during it is let in behind it', async ({
  people,
  server,
}, info) => {
  const proxy = await openReverseProxy(server.port, path);
  info.annotations.push({ type: 'proxy', description: proxy.name });
  process.stdout.write(`Behind ${proxy.name}\n`);
  const site = `http://${server.address}:${proxy.port}${path}`;
  const room = await server.createRoom(lunch);
  const screen = new ScreenPage(await people.visitor(), site);
  const phone = new PhonePage((await people.phoneTab()).page, site);
  const host = new HostPage(await people.visitor(), site);
  await Promise.all([screen.open(room.code), phone.open(room.code), host.open(room)]);

  await phone.vote('Pizza');
  await screen.expectVotes({ Pizza: 1, Sushi: 0, Salad: 0 });
  expect(await screen.qr.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBeGreaterThan(
    0,
  );
  const qr = await (await fetch(`${site}/${room.code}/qr.svg`)).text();
  expect(qr).toBe(renderSVG(`${site}/${room.code}`, { border: 4, ecc: 'M' }));
  const results = `${site}/api/rooms/${room.code}/results?format=csv`;
  const csv = await fetch(results, { headers: { authorization: `Bearer ${room.key}` } });
  expect(csv.status).toBe(200);
  expect(await csv.text()).toContain('Pizza');

  // The socket goes through the proxy, not around it.
  const upgraded = phone.page.waitForEvent('websocket');
  await Promise.all([server.end('SIGTERM'), phone.tap('Sushi')]);
  await phone.expectOffline();
  const late = new PhonePage((await people.phoneTab()).page, site);
  await late.page.goto(`${site}/${room.code}`);
  await expect(late.page.getByText(away)).toBeVisible();
  await server.start();
  expect((await upgraded).url()).toContain(`:${proxy.port}${path}/socket.io/`);
  await phone.expectCounted('Sushi');
  await late.expectOnline();
  // The cookie came through: the same voter, by form and by socket.
  await phone.page.reload();
  await phone.expectCounted('Sushi');
  await screen.expectVotes({ Pizza: 0, Sushi: 1, Salad: 0 });
  await screen.expectBallots(1);
  // Orders are not kept for later: who steers waits for the connection.
  await host.expectOnline();
  await host.close();
  await expect(phone.option('Pizza')).toBeDisabled();
  await proxy.close();
});
