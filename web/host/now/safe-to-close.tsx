import { useRef } from 'preact/hooks';
import { useSecondsLeft } from '../../state/countdown.ts';
import { lightWords as words } from '../../words/en/light.ts';
import { number } from '../../words/en/numerals.ts';
import type { ConsoleSession, ConsoleView } from '../console.ts';
import { type Light, lightOf } from './light.ts';
import './safe-to-close.css';

/** One light with its reason and its numbers: form and words say the same as the colour. */
export function SafeToClose({ session, view }: { session: ConsoleSession; view: ConsoleView }) {
  const presence = session.presence.value;
  const ballots = session.tally.value?.ballots ?? 0;
  const late = useLateBallots(view, ballots);
  const { round } = view;
  const acceptUntil = round?.phase.phase === 'closing' ? round.phase.acceptUntil : null;
  const left = useSecondsLeft(session.serverNow, acceptUntil);
  const light = lightOf(round, presence, ballots);
  const numbers = [
    [words.voters, presence?.voters],
    [words.voted, round ? ballots : undefined],
    [words.inFlight, presence?.inFlight],
    [words.dropped, presence?.dropped],
    [words.screens(presence?.screens ?? 0), presence?.screens],
  ] as const;
  return (
    <div class="light">
      <div class="light__lamp" data-tone={light.tone}>
        <Lamp tone={light.tone} />
        <div>
          <p class="light__word" data-say="soon">
            {light.tone === 'off' ? words.off[light.why] : words[light.tone]}
          </p>
          <p class="light__why">{reason(light, late, left)}</p>
        </div>
      </div>
      <dl class="light__numbers tabular">
        {numbers.map(([label, value], place) => (
          <div key={place}>
            <dt>{label}</dt>
            <dd>{value === undefined ? words.none : number(value)}</dd>
          </div>
        ))}
      </dl>
      {(presence?.unproven ?? 0) > 0 && <p class="light__unproven">{words.unproven(presence?.unproven ?? 0)}</p>}
    </div>
  );
}

function reason(light: Light, late: number | null, left: number | null): string {
  switch (light.why) {
    case 'in-flight':
    case 'dropped':
    case 'waiting':
      return words.why[light.why](light.count);
    case 'closing':
      return words.why.closing(late, left ?? 0);
    case 'final':
      return words.why.final(late);
    default:
      return words.why[light.why];
  }
}

/** Ballots that came since the close; null when this page did not see the close itself. */
function useLateBallots({ round }: ConsoleView, ballots: number): number | null {
  const seen = useRef<{ round: string; whenOpen: number; atClose: number | null } | null>(null);
  if (!round) return null;
  if (round.phase.phase === 'open') {
    seen.current = { round: round.id, whenOpen: ballots, atClose: null };
    return null;
  }
  const known = seen.current;
  if (known?.round !== round.id) return null;
  // Counted from the view that closed: it holds all that came in time.
  known.atClose ??= Math.max(known.whenOpen, ballots);
  return Math.max(0, ballots - known.atClose);
}

/** A tick in a circle, a mark in a triangle, an empty ring: three forms for three colours. */
function Lamp({ tone }: { tone: Light['tone'] }) {
  return (
    <svg class="light__sign" viewBox="0 0 32 32" width="40" height="40" aria-hidden="true">
      {tone === 'good' && (
        <>
          <circle cx="16" cy="16" r="14" class="light__shape" />
          <path d="m9.5 16.5 4.5 4.5 8.5-9.5" class="light__mark" />
        </>
      )}
      {tone === 'warn' && (
        <>
          <path d="M16 3.5 30 28H2z" class="light__shape" />
          <path d="M16 12v7.5M16 23.6v.1" class="light__mark" />
        </>
      )}
      {tone === 'off' && <circle cx="16" cy="16" r="12.5" class="light__ring" />}
    </svg>
  );
}
