/**
 * One colour per option, in order, then again from the start; a letter always stands beside it.
 * After the Okabe-Ito palette (https://jfly.uni-koeln.de/color/), darkened or lightened where needed so that each keeps
 * at least 3:1 against the light and the dark background of the pages.
 */
export const optionColors = [
  '#0072b2',
  '#c75000',
  '#008a65',
  '#b5568c',
  '#8a7500',
  '#3a88b8',
  '#6b6bd6',
  '#7a7a7a',
] as const;

export function colorOf(index: number): string {
  return optionColors[index % optionColors.length] ?? optionColors[0];
}
