import type { HostKey, KeyRights } from '#protocol/host-keys';
import type { HostView } from '#protocol/views';
import { commonWords } from '../../words/en/every-page.ts';
import { roomWords } from '../../words/en/room.ts';
import { keyName } from './key-names.ts';
import type { RoomLinks } from './links.ts';

/** Everything that is worth keeping of a room, on one sheet. */
export interface KeySheet {
  readonly title: string;
  readonly code: string;
  readonly links: RoomLinks;
  readonly at: number;
  readonly keys: readonly { readonly name: string; readonly rights: KeyRights; readonly url: string }[];
}

/** `keyOf` asks the server for one key; null: it gave none. The sheet is whole or there is none. */
export async function collectKeys(
  view: HostView,
  links: RoomLinks,
  at: number,
  keyOf: (held: HostKey) => Promise<string | null>,
): Promise<KeySheet | null> {
  const keys: KeySheet['keys'][number][] = [];
  for (const held of view.hostKeys) {
    const key = await keyOf(held);
    if (key === null) return null;
    keys.push({ name: keyName(held), rights: held.rights, url: links.withKey(key) });
  }
  return { title: view.room.title, code: view.room.code, links, at, keys };
}

/** The sheet as plain text. */
export function sheetText({ title, code, links, at, keys }: KeySheet): string {
  const { sheet, rights } = roomWords;
  return [
    title,
    sheet.heading(code),
    sheet.printed(at),
    '',
    commonWords.labelled(sheet.phones, links.phone),
    commonWords.labelled(sheet.screen, links.screen),
    '',
    sheet.secret,
    '',
    ...keys.flatMap((key) => [commonWords.labelled(rights[key.rights], key.name), key.url, '']),
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');
}
