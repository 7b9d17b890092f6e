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

/** Versions of the room, which an order raises, and of the tally, which votes do. */
export interface News {
  readonly room: number;
  readonly tally: number;
}

/** While answers come the list is asked for anew at most so often. */
const everyMs = 1_000;

/**
 * One list of a round's answers, asked for again when there are news: at once after an order. null: not here yet; an earlier
 * one stays until the next is there.
 */
export function useListing(session: Pick<ConsoleSession, 'order'>, wanted: Wanted, news: News): Listing | null {
  const of = JSON.stringify(wanted);
  const [held, hold] = useState<{ of: string; listing: Listing } | null>(null);
  const last = useRef({ of: '', room: -1, at: 0 });
  const present = useRef<string | null>(of);
  present.current = of;

  useEffect(() => {
    async function ask() {
      last.current = { of, room: news.room, at: Date.now() };
      const answer = await session.order('round:answers', wanted);
      // News that came meanwhile ask again; only another list makes this one's answer worthless.
      if (present.current === of && answer?.ok) hold({ of, listing: { answers: answer.answers, total: answer.total } });
    }
    const isSoon = last.current.of !== of || last.current.room !== news.room;
    const waitMs = isSoon ? 0 : last.current.at + everyMs - Date.now();
    const timer = setTimeout(() => void ask(), Math.max(0, waitMs));
    return () => clearTimeout(timer);
  }, [of, news.room, news.tally]);

  useEffect(
    () => () => {
      present.current = null;
    },
    [],
  );

  return held && sameList(held.of, wanted) ? held.listing : null;
}

/** Another search in the same list keeps what is there until its answer comes. */
function sameList(of: string, { poll, round, of: standing }: Wanted): boolean {
  const before = JSON.parse(of) as Wanted;
  return before.poll === poll && before.round === round && before.of === standing;
}
