/** Characters as a person counts them, where the browser can; else code points, which the server may count as fewer. */
export function charCount(text: string): number {
  const Segmenter = typeof Intl === 'undefined' ? undefined : Intl.Segmenter;
  if (!Segmenter) return [...text].length;
  return [...new Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].length;
}
