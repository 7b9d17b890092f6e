import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PictureId, picturePath } from '#protocol/pictures';
import type { HostView } from '#protocol/views';
import { createClient, handshakeOf } from '../testing/client.ts';
import { noise, phonePhoto } from '../testing/pictures.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let dir: string;
let server: TestServer;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'showhands-deck-'));
  writeFileSync(join(dir, 'hall.jpg'), await phonePhoto());
  writeFileSync(join(dir, 'house.png'), await noise(500, 300).png().toBuffer());
  const deck = `## Which?\nkind: images\n- ![The hall](hall.jpg)\n- ![The house](house.png)\n\n## Where?\nkind: pin\n![The house](house.png)\n`;
  writeFileSync(join(dir, 'deck.md'), deck);
  server = await startServer({}, [join(dir, 'deck.md')]);
});
afterAll(async () => {
  await server.stop();
  rmSync(dir, { recursive: true });
});

const view = () => createClient(server.url, handshakeOf(server.code, 'host', server.hostKey)).until<HostView>('view');

it('[Q36] a deck that is started with brings its pictures along, and the same file changes nothing the next time', async () => {
  const first = await view();
  const [which, where] = first.deck;
  const { pictures = [] } = (which?.ask ?? {}) as { pictures?: PictureId[] };
  expect(pictures).toEqual([expect.stringMatching(/-240x320$/), expect.stringMatching(/-500x300$/)]);
  expect(where?.ask).toEqual({ picture: pictures[1], alt: 'The house' });
  await server.restart();
  expect((await view()).deckVersion).toBe(first.deckVersion);
  for (const picture of pictures) {
    const served = await fetch(`${server.url}/${server.code}/${picturePath(picture, 'medium')}`);
    expect(served.status).toBe(200);
  }
});
