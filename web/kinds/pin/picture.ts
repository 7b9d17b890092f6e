import type { PinAsk } from '#protocol/kinds/pin';
import { isPictureId, sizeOfPicture } from '#protocol/pictures';
import type { Drawing } from '../../chart/picture.ts';
import { decoded } from '../../pictures/decoded.ts';
import { pictureSource } from '../../pictures/source.ts';
import type { Pictured } from '../pictures.ts';
import { paintHeat } from './heat.tsx';

/** The picture with the warmth of its pins. */
export const drawingOf = ({ ask, keys, counts }: Pictured): Drawing => ({
  async draw(pen, { x, y, widthPx, heightPx }) {
    const { picture } = ask as PinAsk;
    if (!isPictureId(picture)) return;
    const size = sizeOfPicture(picture);
    const scale = Math.min(widthPx / size.widthPx, heightPx / size.heightPx);
    const [wide, high] = [size.widthPx * scale, size.heightPx * scale];
    const [left, top] = [x + (widthPx - wide) / 2, y + (heightPx - high) / 2];
    const image = await decoded(pictureSource(picture, 'full'));
    // Without its picture a heat map still says where: the frame stands for it.
    if (image) pen.drawImage(image, left, top, wide, high);
    else pen.strokeRect(left, top, wide, high);
    const heat = document.createElement('canvas');
    paintHeat(heat, { keys, counts, shape: size.widthPx / size.heightPx });
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(heat, left, top, wide, high);
  },
});
