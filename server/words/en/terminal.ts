/** What the terminal says once the server runs, and of the commands beside it. */
export const terminalWords = {
  running: 'Showhands is running.',
  /** Links and what they are for, one below the other. */
  phones: 'Phones',
  screen: 'Screen',
  host: 'Host',
  secret: (dataDir: string) => `The host link is a key: keep it to yourself. Data is kept in ${dataDir}`,
  hint: 'Phones cannot reach it? See "Phones cannot reach it" in the README. Stop with Ctrl+C.',
  noNetwork: 'Phones cannot reach it: this computer is on no network, or HOST keeps it to itself.',
  noRoom: (port: number) =>
    `Showhands listens on port ${port}. There is no default room; make one at http://localhost:${port}/`,

  check: {
    counted: (rooms: number, rounds: number, ballots: number, dir: string) =>
      `${rooms} rooms, ${rounds} rounds, ${ballots} ballots in ${dir}`,
    tally: (room: string, round: string, what: string, tallied: number, recounted: number) =>
      `Room ${room}, round ${round}, ${what}: the tally says ${tallied}, the ballots say ${recounted}.`,
    replay: (room: string, round: string, what: string, tallied: number, recounted: number) =>
      `Room ${room}, round ${round}, ${what}: the tally says ${tallied}, the end of the replay ${recounted}.`,
    upvotes: (room: string, question: number, tallied: number, recounted: number) =>
      `Room ${room}, question ${question}: it says ${tallied} votes, its voters are ${recounted}.`,
    equal: 'Every tally equals its ballots.',
    different: 'Tallies and ballots differ.',
  },
  backedUp: (file: string, secret: string) =>
    `Saved as ${file}. Keep a copy of ${secret} beside it: the host links follow from that.`,
} as const;
