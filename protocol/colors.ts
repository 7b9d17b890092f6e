/**
 * One colour per option, in order, then again from the start; a letter always stands beside it.
 * All lie in one narrow band of luminance: 4.5:1 under a white letter, 3:1 on the light and the dark pages. So they can
 * differ in hue alone; they were searched for the greatest distance in OKLab as seen with each kind of colour blindness
 * (Machado 2009), among neighbours and among the first five. colors.test.ts holds the numbers.
 */
export const optionColors = [
  '#2467ee',
  '#d2391a',
  '#14823f',
  '#a93cc6',
  '#5f6b78',
  '#cc2496',
  '#826c05',
  '#147382',
] as const;

export function colorOf(index: number): string {
  return optionColors[index % optionColors.length] ?? optionColors[0];
}
