import { labelOf } from '#protocol/kinds/index';
import { UserText } from '../../ui/user-text.tsx';
import { voiceCounts } from '../../voices/picks.ts';
import { moderationWords as words } from '../../words/en/moderation.ts';
import type { ConsoleSession, ConsoleView } from '../console.ts';
import { useOrders } from '../orders.ts';
import { Trouble } from '../trouble.tsx';
import './voices-card.css';

/** How many have said why, by what they chose. A tap brings some of them on the screen. */
export function VoicesCard({ session, view }: { session: ConsoleSession; view: ConsoleView }) {
  const orders = useOrders(session);
  const { poll, round, voices, as } = view;
  if (!poll || !round || as !== 'host' || poll.options.length === 0) return null;
  const counts = voiceCounts(session.lines.value, round.id);
  const shown = voices?.round === round.id ? voices.key : null;
  if (counts.size === 0 && shown === null) return null;
  const show = (key: string | null) => void orders.give('screen:voices', { poll: poll.id, round: round.id, key });
  return (
    <section class="card voices" aria-labelledby="voices-title">
      <h2 id="voices-title" class="host-part">
        {words.voicesTitle}
      </h2>
      <p class="voices__hint">{words.voicesHint}</p>
      <div class="voices__sides">
        {poll.options.map(({ id }) => {
          const n = counts.get(id) ?? 0;
          if (n === 0 && shown !== id) return null;
          return (
            <button
              key={id}
              type="button"
              class={`button ${shown === id ? '' : 'button--quiet'}`}
              aria-pressed={shown === id}
              aria-label={words.voicesOf(labelOf(poll, id), n)}
              disabled={!round.resultsShown || orders.isBusy}
              onClick={() => show(shown === id ? null : id)}
            >
              <span class="voices__label">
                <UserText text={labelOf(poll, id)} isCut />
              </span>
              <b class="tabular">{n}</b>
            </button>
          );
        })}
      </div>
      {shown !== null && (
        <button type="button" class="button button--quiet" onClick={() => show(null)}>
          {words.voicesOff}
        </button>
      )}
      <Trouble text={orders.trouble} />
    </section>
  );
}
