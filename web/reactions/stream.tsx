import { useEffect, useRef, useState } from 'preact/hooks';
import { emojis } from '#protocol/reactions';
import type { Session } from '../state/session.ts';
import { number } from '../words/en/numerals.ts';
import { createFlow, type Drop } from './flow.ts';
import { reactionsOf } from './reaction-counts.ts';
import './stream.css';

const nothing: readonly number[] = [];

/** At most so often something rises: nothing on the screen may flash more than three times a second. */
const riseEveryMs = 400;
const riseMs = 4_000;

interface StreamProps {
  readonly session: Session;
  /** The round on view: another one starts at nothing. */
  readonly round: string | null;
}

/** What the hall sends, rising beside the result: many taps are one emoji with a number. Not for who wants no motion. */
export function Stream({ session, round }: StreamProps) {
  const heard = reactionsOf(session).value;
  const counts = heard?.round === round ? heard.counts : nothing;
  const [drops, setDrops] = useState<readonly Drop[]>([]);
  const flow = useRef(createFlow());
  const shown = useRef(round);

  useEffect(() => flow.current.begin(counts), []);
  useEffect(() => {
    if (shown.current !== round) flow.current.begin(nothing);
    shown.current = round;
    flow.current.take(counts);
  }, [round, counts]);

  const isQuiet = counts === nothing;
  useEffect(() => {
    if (isQuiet || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const timer = setInterval(() => {
      const drop = flow.current.next();
      const now = Date.now();
      setDrops((held) => {
        const rising = held.filter(({ at }) => now - at < riseMs);
        if (drop) return [...rising, { ...drop, at: now }];
        return rising.length === held.length ? held : rising;
      });
    }, riseEveryMs);
    return () => clearInterval(timer);
  }, [isQuiet]);

  return (
    <div class="stream" aria-hidden="true">
      {drops.map(({ key, place, count, lane }) => (
        <span key={key} class="stream__drop" style={{ '--lane': lane }}>
          {emojis[place]}
          {count > 1 && <b class="tabular">{number(count)}</b>}
        </span>
      ))}
    </div>
  );
}
