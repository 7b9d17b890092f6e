import { useId, useState } from 'preact/hooks';
import { limits } from '#protocol/limits';
import { isSameTeams, noTeams, type Teams } from '#protocol/quiz';
import type { HostView } from '#protocol/views';
import type { Session } from '../../state/session.ts';
import { quizHostWords as words } from '../../words/en/quiz-host.ts';
import { useOrders } from '../orders.ts';
import { Trouble } from '../trouble.tsx';
import './quiz-card.css';

const namesIn = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function problemOf({ how, names }: Teams): string | null {
  if (how === 'nobody') return null;
  const isFitting = names.length >= limits.minTeams && names.length <= limits.maxTeams;
  return isFitting && new Set(names).size === names.length ? null : words.needsTeams(limits.minTeams, limits.maxTeams);
}

/** Whether players are in teams, and how they come into them. */
export function TeamsField({ session, view }: { session: Session<HostView>; view: HostView }) {
  const orders = useOrders(session);
  const name = useId();
  const { teams: held = noTeams } = view;
  /** null: nothing is being changed. */
  const [draft, setDraft] = useState<{ readonly how: Teams['how']; readonly text: string } | null>(null);
  const shown = draft ?? { how: held.how, text: held.names.join('\n') };
  const teams: Teams = shown.how === 'nobody' ? noTeams : { how: shown.how, names: namesIn(shown.text) };
  const problem = draft && problemOf(teams);
  const isChanged = draft !== null && !isSameTeams(teams, held);

  function choose(how: Teams['how']) {
    const text = shown.text === '' && how !== 'nobody' ? words.usualNames.join('\n') : shown.text;
    setDraft({ how, text });
  }

  async function save() {
    if (problem || !isChanged || orders.isBusy) return;
    const answer = await orders.give('room:teams', { how: teams.how, names: [...teams.names] });
    if (answer?.ok) setDraft(null);
  }

  return (
    <fieldset class="choices teams-field">
      <legend class="field__label">{words.teams}</legend>
      {(Object.entries(words.how) as [Teams['how'], string][]).map(([how, label]) => (
        <label key={how} class="choices__one">
          <input type="radio" name={name} checked={shown.how === how} onChange={() => choose(how)} />
          {label}
        </label>
      ))}
      {shown.how !== 'nobody' && (
        <label class="field">
          <span class="field__label">{words.teamNames}</span>
          <textarea
            class="input"
            rows={4}
            dir="auto"
            value={shown.text}
            onInput={(event) => setDraft({ how: shown.how, text: event.currentTarget.value })}
          />
        </label>
      )}
      <div class="teams-field__row">
        <button
          type="button"
          class="button button--quiet"
          disabled={!isChanged || problem !== null}
          onClick={() => void save()}
        >
          {words.saveTeams}
        </button>
        <p data-say="soon">{problem}</p>
      </div>
      <Trouble text={orders.trouble} />
    </fieldset>
  );
}
