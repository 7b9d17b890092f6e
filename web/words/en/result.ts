export const resultWords = {
  figure: 'Results',
  chart: (question: string, ballots: string) =>
    `Bar chart: ${question} (${ballots}). The same numbers follow as a table.`,
  table: (question: string, ballots: string) => `${question} (${ballots})`,
  option: 'Option',
  votes: 'Votes',
  share: 'Share',
  /** Between two rounds, in percentage points. */
  change: 'Change',
  ofBallots: 'Several answers each: shares are of the ballots and may add up to more than 100 %.',
  notShown: 'not shown',
  /** What of many options is seen now. `isSorted`: most votes first. */
  page: (from: number, to: number, of: number, isSorted: boolean) =>
    `${isSorted ? 'Places' : 'Options'} ${from}–${to} of ${of}. The others follow.`,
} as const;
