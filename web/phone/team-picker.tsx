import { useState } from 'preact/hooks';
import type { Teams } from '#protocol/quiz';
import type { PhoneView } from '#protocol/views';
import type { Session } from '../state/session.ts';
import { Letter } from '../ui/letter.tsx';
import { UserText } from '../ui/user-text.tsx';
import { refusedWords } from '../words/en/audience.ts';
import { quizPhoneWords as words } from '../words/en/quiz-phone.ts';
import './quiz-card.css';

/** The voter's team, and where everybody chooses one, the choice. One tap joins. */
export function TeamPicker({ session, teams }: { session: Session<PhoneView>; teams: Teams }) {
  const team = session.me.value?.team;
  const name = team === undefined ? undefined : teams.names[team];
  const [isOpen, setOpen] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const mayChoose = teams.how === 'choice';

  async function join(place: number) {
    const answer = await session.order('team', { team: place });
    setTrouble(answer === null ? words.notSent : answer.ok ? null : refusedWords(answer.code));
    if (answer?.ok) setOpen(false);
  }

  return (
    <section class="team" aria-label={words.team}>
      {team !== undefined && name !== undefined ? (
        <p class="team__own">
          <span class="unseen">{words.team}</span>
          <Letter index={team} />
          <b class="team__label">
            <UserText text={name} />
          </b>
          {mayChoose && (
            <button type="button" class="button button--plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {words.change}
            </button>
          )}
        </p>
      ) : (
        mayChoose && <p class="team__ask">{words.choose}</p>
      )}
      {mayChoose && (isOpen || name === undefined) && (
        <ul class="team__names">
          {teams.names.map((label, place) => (
            <li key={label}>
              <button
                type="button"
                class="button button--quiet team__name"
                aria-pressed={team === place}
                onClick={() => void join(place)}
              >
                <Letter index={place} />
                <UserText text={label} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div data-say="now">{trouble && <p class="note note--warn">{trouble}</p>}</div>
    </section>
  );
}
