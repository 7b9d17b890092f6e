import { type PictureId, type PictureSize, picturePath } from '#protocol/pictures';

/** Where a picture is: below the room's own address, with which that of every page begins. */
export function pictureSource(id: PictureId, size: PictureSize): string {
  const [room = ''] = /^.*\/\d{6}(?=\/|$)/.exec(location.pathname) ?? [];
  return drawnHere(id) ?? `${room}/${picturePath(id, size)}`;
}

/** In the gallery (`data-pictures`), which has no server that keeps pictures. */
function drawnHere(id: PictureId): string | undefined {
  const drawn: unknown = JSON.parse(document.documentElement.dataset['pictures'] ?? 'null');
  return (drawn as Readonly<Record<string, string>> | null)?.[id];
}
