import type { Look } from './look.ts';
import { textEms } from './text-width.ts';

export interface Noted {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly fontPx: number;
}

/** Of a picture without patterns. */
export const plainLook: Look = {
  ...{ ink: '#111111', muted: '#555555', lane: '#eeeeee', paper: '#ffffff', fontFamily: 'sans-serif' },
  ...{ hasPatterns: false, isPatterned: false },
};

/** For tests: a pen that draws nowhere and notes what it was told to write. */
export function notedPen() {
  const written: Noted[] = [];
  let fontPx = 10;
  const idle = () => undefined;
  const drawn = { save: idle, restore: idle, beginPath: idle, moveTo: idle, lineTo: idle, arcTo: idle, rect: idle };
  const pen = {
    ...drawn,
    clip: idle,
    fill: idle,
    stroke: idle,
    fillRect: idle,
    setLineDash: idle,
    strokeText: idle,
    measureText: (text: string) => ({ width: textEms(text) * fontPx }),
    fillText: (text: string, x: number, y: number) =>
      void written.push({ text: text.replace(/[\u2066-\u2069]/g, ''), x, y, fontPx }),
  };
  return {
    pen: pen as unknown as CanvasRenderingContext2D,
    font: (px: number) => {
      fontPx = px;
    },
    written,
  };
}
