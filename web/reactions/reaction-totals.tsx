import { emojis } from '#protocol/reactions';
import type { Session } from '../state/session.ts';
import { number } from '../words/en/numerals.ts';
import { reactionWords as words } from '../words/en/reactions.ts';
import { reactionsOf } from './reaction-counts.ts';
import './stream.css';

/** How often the hall has sent what while this round is on view: all there is of it for who wants no motion. */
export function ReactionTotals({ session, round }: { session: Session; round: string | null }) {
  const heard = reactionsOf(session).value;
  if (heard?.round !== round) return null;
  return (
    <ul class="reaction-totals">
      {emojis.map((emoji, place) => {
        const all = heard.counts[place] ?? 0;
        return (
          all > 0 && (
            <li key={emoji}>
              <span aria-hidden="true" class="tabular">
                {emoji} {number(all)}
              </span>
              <span class="unseen">{words.counted(words.names[emoji], all)}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}
