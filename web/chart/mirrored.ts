const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Where lines run to the left, style sheets show the canvas of a chart mirrored: bars then grow to the left, and nothing that
 * measures or moves them need know. Words must not be mirrored: they are written turned round, in the same place.
 */
export function writeIn(ctx: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  // Charts that are drawn for a picture stand in no page.
  const isMirrored = ctx.canvas.isConnected && document.documentElement.dir === 'rtl';
  if (!isMirrored) return void ctx.fillText(text, x, y);
  ctx.save();
  // "2/3 of 46" begins with a number in every language: words of that language say which way it runs.
  ctx.direction = rightToLeft.test(text) ? 'rtl' : 'ltr';
  ctx.translate(ctx.textAlign === 'left' ? x + ctx.measureText(text).width : x, y);
  ctx.scale(-1, 1);
  ctx.fillText(text, 0, 0);
  ctx.restore();
}
