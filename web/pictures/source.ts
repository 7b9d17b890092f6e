import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type PictureId, type PictureSize, picturePath } from '#protocol/pictures';
import { readStart } from '../state/start.ts';

/** Where a picture is. */
export type PictureSource = (id: PictureId, size: PictureSize) => string;

/** Below the room's own address, which every page's begins with. */
const ofRoom: PictureSource = (id, size) => {
  const { base } = readStart();
  const [code = ''] = location.pathname.slice(base.length + 1).split('/');
  return `${base}/${code}/${picturePath(id, size)}`;
};

/** The server's; the gallery has none that keeps pictures. */
export const PictureSources = createContext<PictureSource>(ofRoom);

export const usePictureSource = (): PictureSource => useContext(PictureSources);
