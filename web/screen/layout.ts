import { screenUnitPx } from './type-size.ts';

/** Of the screen's height: 3 %, with a little for rounding. */
export const leastShare = 0.0305;

export interface Layout {
  readonly isPortrait: boolean;
  /** One per cent of the height that everything is measured by. */
  readonly unitPx: number;
  /** Question and labels are never smaller. */
  readonly leastPx: number;
  /** The rail beside (landscape) or below (portrait): how to join, and the chat. */
  readonly railPx: number;
  readonly marginPx: number;
  /** Width of question and result. */
  readonly mainPx: number;
}

/** Smaller than this is no projector, but somebody's own window at a zoom of up to 400 %, px. */
const enlarged = { widthPx: 640, heightPx: 400 };

/** How high the screen stands: as the window, but never so low that its letters cannot be read. Then the page scrolls. */
export const standingPx = (widthPx: number, heightPx: number) =>
  widthPx <= enlarged.widthPx && heightPx < enlarged.heightPx ? Math.round(widthPx * 1.75) : heightPx;

/** Less high than 3:2 a portrait screen is too low for question, result, the way to join and the chat: the chat stays on the phones. */
export const hasRoomForChat = (widthPx: number, heightPx: number) => heightPx <= widthPx || heightPx >= widthPx * 1.5;

/** `isCrowded`: a portrait screen's question or options need every line they can get (crowd.ts). */
export function screenLayout(widthPx: number, heightPx: number, hasChat: boolean, isCrowded = false): Layout {
  const unitPx = screenUnitPx(widthPx, heightPx);
  const marginPx = Math.round((isCrowded ? 2 : 3.6) * unitPx);
  const isPortrait = heightPx > widthPx;
  const sizes = { isPortrait, unitPx, leastPx: leastShare * heightPx, marginPx };
  if (isPortrait) return { ...sizes, railPx: widthPx, mainPx: widthPx - 2 * marginPx };
  const railPx = Math.round(hasChat ? Math.max(widthPx * 0.27, 34 * unitPx) : Math.max(widthPx * 0.185, 31 * unitPx));
  return { ...sizes, railPx, mainPx: widthPx - railPx - 2 * marginPx };
}
