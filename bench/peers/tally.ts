/** What the peers count: the options of Showhands' default room. */
export const labels = ['JavaScript', 'C#', 'PHP', 'Python', 'Go'];

/** A tally in memory in which every voter has one ballot. */
export function createTally() {
  const counts = labels.map(() => 0);
  let ballots = 0;
  let version = 0;
  return {
    /** Takes the place of `previous`; returns the first version that contains it. */
    cast(option: number, previous: number | undefined): number {
      if (previous === undefined) ballots += 1;
      else counts[previous] = (counts[previous] ?? 0) - 1;
      counts[option] = (counts[option] ?? 0) + 1;
      version += 1;
      return version;
    },
    state: () => ({ version, ballots, counts }),
    version: () => version,
  };
}
