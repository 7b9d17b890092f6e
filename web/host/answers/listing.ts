import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedAnswer, Standing } from '#protocol/kinds/answers';
import type { PollId, RoundId } from '#protocol/polls';
import type { ConsoleSession } from '../console.ts';

export interface Listing {
  readonly answers: readonly ListedAnswer[];
  readonly total: number;
}

/** What is asked for, and what of it may have changed since. */
export interface Wanted {
  readonly poll: PollId;
  readonly round: RoundId;
  readonly of: Standing;
  readonly find: string;
}

/** While answers come the list is asked for anew at most so often. */
const everyMs = 1_000;

/**
 * One list of a round's answers, asked for again when `version` says that something has changed. null: not here yet; an earlier
 * one stays until the next is there.
 */
export function useListing(session: Pick<ConsoleSession, 'order'>, wanted: Wanted, version: string): Listing | null {
  const of = JSON.stringify(wanted);
  const [held, hold] = useState<{ of: string; listing: Listing } | null>(null);
  const last = useRef({ of: '', at: 0 });

  useEffect(() => {
    let isGone = false;
    async function ask() {
      last.current = { of, at: Date.now() };
      const answer = await session.order('round:answers', wanted);
      if (!isGone && answer?.ok) hold({ of, listing: { answers: answer.answers, total: answer.total } });
    }
    const waitMs = last.current.of === of ? last.current.at + everyMs - Date.now() : 0;
    const timer = setTimeout(() => void ask(), Math.max(0, waitMs));
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [of, version]);

  return held && sameList(held.of, wanted) ? held.listing : null;
}

/** Another search in the same list keeps what is there until its answer comes. */
function sameList(of: string, { poll, round, of: standing }: Wanted): boolean {
  const before = JSON.parse(of) as Wanted;
  return before.poll === poll && before.round === round && before.of === standing;
}
