import { paces } from '#protocol/reactions';
import { questionHostWords as words } from '../../words/en/questions-host.ts';
import type { ConsoleSession } from '../console.ts';
import './questions.css';

/** How the talk goes, as people say it on their phones: for the host alone. Nothing while nobody says anything. */
export function PaceLine({ session }: { session: ConsoleSession }) {
  const presence = session.presence.value;
  const said = presence?.pace;
  if (!presence || !said) return null;
  const voters = Math.max(1, presence.voters);
  return (
    <section class="card pace" aria-label={words.paceTitle}>
      <p class="pace__title">{words.paceTitle}</p>
      <ul class="pace__all">
        {paces.map(
          (name) =>
            said[name] > 0 && (
              <li key={name} class="pace__one" data-pace={name} style={{ '--share': Math.min(1, said[name] / voters) }}>
                {words.pace[name](said[name])}
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
