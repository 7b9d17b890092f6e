import '../../ui/theme.css';
import '../../ui/controls.css';
import '../../access/contrast.css';
import '../../access/in-sight.css';
import '../../host/host.css';
import '../column.css';
import { keyName } from '../../host/room/key-names.ts';
import { roomLinks } from '../../host/room/links.ts';
import { SheetPaper } from '../../host/room/print-keys.tsx';
import { RoomPanel } from '../../host/room/room-panel.tsx';
import type { Send } from '../../state/session.ts';
import { Pressed } from '../pressed.tsx';
import { sampleLogoSrc } from '../samples/logos.ts';
import { qrOf } from '../samples/qr.ts';
import { type RoomSample, roomSamples } from '../samples/room.ts';
import { sampleSession } from '../samples/sample.ts';
import { sampleNow } from '../samples/views.ts';
import type { StateOf } from '../states.ts';

const hostKey = 'c2FtcGxlLWtleS1mb3ItdGhlLWdhbGxlcnk';
const loopback = { origin: 'http://localhost:3000', hostname: 'localhost' };

const send: Send = async (event) =>
  (event === 'key:show' ? { ok: true, number: 2, key: hostKey } : { ok: false, code: 'not-allowed' }) as never;

export function show(state: StateOf<'room'>) {
  const { view, pressed, logo }: RoomSample = roomSamples[state];
  const links = { ...roomLinks(view, '', loopback), qrSrc: qrOf(view.join.url) };
  if (state === 'key-sheet') {
    const { code, title } = view.room;
    const keys = view.hostKeys.map((held) => ({
      name: keyName(held),
      rights: held.rights,
      url: links.withKey(hostKey),
    }));
    return <SheetPaper sheet={{ title, code, links, at: sampleNow, keys }} />;
  }
  const page = (
    <main class="gallery-column">
      <h1 class="unseen" data-own>
        {view.room.title}
      </h1>
      <RoomPanel
        session={sampleSession({ view, send, me: { key: 1 } })}
        view={view}
        base=""
        code={view.room.code}
        hostKey={hostKey}
        links={links}
        logo={{ src: sampleLogoSrc(view.logo), begin: logo ?? null }}
      />
    </main>
  );
  return pressed ? <Pressed name={pressed}>{page}</Pressed> : page;
}
