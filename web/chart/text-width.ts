/** Scripts and pictures that take about the width of two Latin letters. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u;
const drawsNothing = /[\p{M}\p{Cf}]/u;

/** Average width of a Latin letter in a system font, as a share of the font size: a little generous. */
const emPerLetter = 0.54;

/** How wide a text will be, in ems. An estimate: layouts are chosen by it, CSS does the exact work. */
export function textEms(text: string): number {
  let letters = 0;
  for (const char of text) letters += drawsNothing.test(char) ? 0 : wide.test(char) ? 2 : 1;
  return letters * emPerLetter;
}

/** Lines that a text of `ems` needs at `fontPx`: words do not fill a line to its end. */
export function linesAt(ems: number, fontPx: number, widthPx: number): number {
  const filled = ems * fontPx <= widthPx ? 1 : 0.92;
  return Math.max(1, Math.ceil((ems * fontPx) / (widthPx * filled)));
}

let pen: CanvasRenderingContext2D | null | undefined;

/** The width in ems as this browser's own font draws it; the estimate where there is nothing to draw with. */
export function measuredEms(text: string, weight = 400): number {
  if (pen === undefined)
    pen = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (!pen) return textEms(text);
  pen.font = `${weight} 100px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width / 100;
}
