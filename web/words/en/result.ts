export const resultWords = {
  figure: 'Results',
  chart: (question: string, ballots: string) =>
    `Bar chart: ${question} (${ballots}). The same numbers follow as a table.`,
  table: (question: string, ballots: string) => `${question} (${ballots})`,
  option: 'Option',
  votes: 'Votes',
  share: 'Share',
  notShown: 'not shown',
} as const;
