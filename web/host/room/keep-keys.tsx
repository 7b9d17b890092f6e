import { useState } from 'preact/hooks';
import type { HostView } from '#protocol/views';
import type { Session } from '../../state/session.ts';
import { saveFile } from '../../ui/save-file.ts';
import { roomWords } from '../../words/en/room.ts';
import { useOrders } from '../orders.ts';
import { Trouble } from '../trouble.tsx';
import { collectKeys, type KeySheet, sheetText } from './key-sheet.ts';
import type { RoomLinks } from './links.ts';
import { printKeys } from './print-keys.tsx';

interface KeepKeysProps {
  readonly session: Session<HostView>;
  readonly view: HostView;
  readonly links: RoomLinks;
}

/** The keys outside this browser: as a file, or on paper. */
export function KeepKeys({ session, view, links }: KeepKeysProps) {
  const orders = useOrders(session);
  const [isCollecting, setIsCollecting] = useState(false);

  async function use(give: (sheet: KeySheet) => void | Promise<void>) {
    if (isCollecting) return;
    setIsCollecting(true);
    const sheet = await collectKeys(view, links, Date.now(), async ({ number }) => {
      const answer = await orders.give('key:show', { number });
      return answer?.ok ? answer.key : null;
    });
    setIsCollecting(false);
    if (sheet) await give(sheet);
  }

  return (
    <div class="room__keep">
      <h3 class="room__sub">{roomWords.keep}</h3>
      <p class="room__hint">{roomWords.keepHint}</p>
      <Trouble text={orders.trouble} />
      <div class="room__row">
        <button
          type="button"
          class="button button--quiet"
          onClick={() =>
            void use((sheet) => saveFile(roomWords.fileName(sheet.code), sheetText(sheet), 'text/plain;charset=utf-8'))
          }
        >
          {roomWords.saveKeys}
        </button>
        <button type="button" class="button button--quiet" onClick={() => void use(printKeys)}>
          {roomWords.printKeys}
        </button>
      </div>
      <p class="room__state" data-say="now">
        {isCollecting && roomWords.collecting}
      </p>
    </div>
  );
}
