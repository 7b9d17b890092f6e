import { afterAll, beforeAll, expect, it } from 'vitest';
import { startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

it('what belongs together comes as one answer to long polling: a line there and back costs time', async () => {
  const { code, host } = await startParty(server);
  const address = `${server.url}/socket.io/?EIO=4&transport=polling`;
  const opening = await (await fetch(address)).text();
  const { sid } = JSON.parse(opening.slice(1)) as { sid: string };
  const line = `${address}&sid=${sid}`;
  const poll = fetch(line);
  await fetch(line, { method: 'POST', body: `40${JSON.stringify({ room: code, as: 'phone', protocol: 1 })}` });
  const packets = (await (await poll).text()).split('\x1e');
  expect(packets.map((packet) => packet.slice(0, 7))).toEqual(['40{"sid', '42["vie', '42["pre', '42["me"', '42["cha']);
  await fetch(line, { method: 'POST', body: '1' });
  host.close();
});
