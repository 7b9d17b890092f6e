import type { HostView } from '#protocol/views';

/**
 * When rounds had certainly ended, from the one host's own connection: its views come in the order in which the server
 * made them, and while an order is under way they prove nothing.
 */
export function createClosings() {
  const over = new Set<string>();
  const acceptUntil = new Map<string, number>();
  /** How often the host asked to open a round again. */
  const reopened = new Map<string, number>();
  let underWay = 0;

  return {
    saw({ round, earlier }: HostView) {
      // An earlier round stays as it is: only a poll's newest round can be acted on.
      for (const { id } of earlier) over.add(id);
      if (!round || underWay > 0) return;
      over.delete(round.id);
      acceptUntil.delete(round.id);
      if (round.phase.phase === 'closed') over.add(round.id);
      if (round.phase.phase === 'closing') acceptUntil.set(round.id, round.phase.acceptUntil);
    },
    /** `opens`: the round that this order may open again. */
    ordered(opens: string | null) {
      underWay += 1;
      if (opens === null) return;
      reopened.set(opens, (reopened.get(opens) ?? 0) + 1);
      over.delete(opens);
      acceptUntil.delete(opens);
    },
    answered() {
      underWay -= 1;
    },
    died() {
      underWay = 0;
    },
    /** To be asked when the answer is in: had the round ended by `now`, and was nothing done to open it since? */
    watch(round: string, now: number): () => boolean {
      const hasEnded = over.has(round) || now > (acceptUntil.get(round) ?? Number.POSITIVE_INFINITY);
      const times = reopened.get(round);
      return () => hasEnded && times === reopened.get(round);
    },
  };
}
