import { colorOf } from '#protocol/colors';
import type { ImagesAsk } from '#protocol/kinds/images';
import { letterOf } from '#protocol/polls';
import type { Drawing, DrawingPlace } from '../../chart/picture.ts';
import { lane, rounded } from '../../chart/picture-row.ts';
import { decoded } from '../../pictures/decoded.ts';
import { pictureSource } from '../../pictures/source.ts';
import type { Pictured } from '../pictures.ts';
import { gridOf } from './grid.ts';

const gapPx = 16;

/** The pictures, left of the bars of their letters. */
export const hasBars = true;

export const drawingOf = ({ ask, bars }: Pictured): Drawing => ({
  async draw(pen, place) {
    const { pictures } = ask as ImagesAsk;
    const { x, y, widthPx, heightPx } = place;
    const { columns, cellPx } = gridOf(bars.length, place, gapPx);
    const highPx = cellPx * 0.75;
    const rows = Math.ceil(bars.length / columns);
    const top = y + (heightPx - rows * highPx - (rows - 1) * gapPx) / 2;
    const start = x + (widthPx - columns * cellPx - (columns - 1) * gapPx) / 2;
    const images = await Promise.all(
      bars.map((_, index) => {
        const id = pictures[index];
        return id ? decoded(pictureSource(id, 'medium')) : null;
      }),
    );
    for (const [index, image] of images.entries()) {
      const left = start + (index % columns) * (cellPx + gapPx);
      const cellTop = top + Math.floor(index / columns) * (highPx + gapPx);
      pen.fillStyle = lane;
      rounded(pen, left, cellTop, cellPx, highPx, 12);
      if (image) {
        const scale = Math.min(cellPx / image.naturalWidth, highPx / image.naturalHeight);
        const [wide, high] = [image.naturalWidth * scale, image.naturalHeight * scale];
        pen.save();
        pen.clip();
        pen.drawImage(image, left + (cellPx - wide) / 2, cellTop + (highPx - high) / 2, wide, high);
        pen.restore();
      }
      drawLetter(pen, place, { index, left: left + cellPx * 0.03, top: cellTop + cellPx * 0.03, cellPx });
    }
  },
});

interface LetterPlace {
  readonly index: number;
  readonly left: number;
  readonly top: number;
  readonly cellPx: number;
}

function drawLetter(pen: CanvasRenderingContext2D, { font }: DrawingPlace, { index, left, top, cellPx }: LetterPlace) {
  const fontPx = Math.max(16, Math.min(34, cellPx * 0.085));
  const letter = letterOf(index);
  font(fontPx, 700);
  const sidePx = Math.max(fontPx * 1.6, pen.measureText(letter).width + fontPx * 0.6);
  pen.fillStyle = '#ffffff';
  rounded(pen, left - 2, top - 2, sidePx + 4, fontPx * 1.6 + 4, fontPx * 0.4);
  pen.fillStyle = colorOf(index);
  rounded(pen, left, top, sidePx, fontPx * 1.6, fontPx * 0.4);
  pen.fillStyle = '#ffffff';
  pen.textAlign = 'center';
  pen.fillText(letter, left + sidePx / 2, top + fontPx * 0.82);
  pen.textAlign = 'start';
}
