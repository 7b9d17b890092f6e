/** The browser's usual letters, px. */
const usualPx = 16;

/** So many times as large as usual somebody has their letters. Charts are drawn in px and have to be told. */
export const lettersScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / usualPx;
