/**
 * Who is ahead while votes come in. `decided`: ahead of the second by more than those who are here and have not voted,
 * so that none of them can change it.
 */
export type Lead =
  | { readonly how: 'level'; readonly options: readonly number[]; readonly waiting: number }
  | { readonly how: 'ahead' | 'decided'; readonly option: number; readonly by: number; readonly waiting: number };

export interface Race {
  /** By the option's place. */
  readonly counts: readonly number[];
  /** People who are here and have no ballot in the round. */
  readonly waiting: number;
  /** Ballots may be cast anew: then nothing is decided before the close. */
  readonly changeable: boolean;
  /** The option that means "I abstain"; it does not race. */
  readonly abstention?: number | null;
}

/** null: there is no vote for any option yet, or there is only one. */
export function leadOf({ counts, waiting, changeable, abstention = null }: Race): Lead | null {
  const racing = counts.flatMap((votes, option) => (option === abstention ? [] : [{ option, votes }]));
  const [first, second] = racing.toSorted((a, b) => b.votes - a.votes || a.option - b.option);
  if (!first || !second || first.votes === 0) return null;
  const by = first.votes - second.votes;
  if (by === 0) {
    const options = racing.flatMap(({ option, votes }) => (votes === first.votes ? [option] : []));
    return { how: 'level', options, waiting };
  }
  // By as much as are waiting would be a tie if all of them chose the second.
  return { how: !changeable && by > waiting ? 'decided' : 'ahead', option: first.option, by, waiting };
}
