import { screenUnitPx } from './type-size.ts';

export interface Layout {
  readonly isPortrait: boolean;
  /** One per cent of the height that everything is measured by. */
  readonly unitPx: number;
  /** The rail beside (landscape) or below (portrait): how to join, and the chat. */
  readonly railPx: number;
  readonly marginPx: number;
  /** Width of question and result. */
  readonly mainPx: number;
}

export function screenLayout(widthPx: number, heightPx: number, hasChat: boolean): Layout {
  const unitPx = screenUnitPx(widthPx, heightPx);
  const marginPx = Math.round(3.6 * unitPx);
  const isPortrait = heightPx > widthPx;
  if (isPortrait) return { isPortrait, unitPx, railPx: widthPx, marginPx, mainPx: widthPx - 2 * marginPx };
  const railPx = Math.round(hasChat ? Math.max(widthPx * 0.27, 34 * unitPx) : Math.max(widthPx * 0.185, 31 * unitPx));
  return { isPortrait, unitPx, railPx, marginPx, mainPx: widthPx - railPx - 2 * marginPx };
}
