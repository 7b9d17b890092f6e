import { useId, useState } from 'preact/hooks';
import { logoPath } from '#protocol/logo';
import type { HostView } from '#protocol/views';
import { LogoPicture } from '../../look/logo.tsx';
import { logoWords } from '../../words/en/logo.ts';
import { refusalWords } from '../../words/en/refusals.ts';
import { Trouble } from '../trouble.tsx';
import './logo.css';
import { type LogoAnswer, type LogoPlace, putLogo, removeLogo } from './logo-rest.ts';

export interface LogoFieldProps {
  readonly view: HostView;
  readonly place: LogoPlace;
  /** The gallery has no server that keeps pictures. */
  readonly src?: string;
  /** What it begins with; nothing, but for the gallery. */
  readonly begin?: LogoAnswer | null;
}

/** The logo as the screens show it. What is chosen is on all of them as soon as the server has read it. */
export function LogoField({ view, place, src, begin = null }: LogoFieldProps) {
  const id = useId();
  const [answer, setAnswer] = useState(begin);
  const [isBusy, setIsBusy] = useState(false);
  const { logo } = view;

  async function ask(question: Promise<LogoAnswer>) {
    setIsBusy(true);
    setAnswer(null);
    setAnswer(await question);
    setIsBusy(false);
  }

  return (
    <fieldset class="logo-field" aria-describedby={id} disabled={isBusy}>
      <legend class="field__label">{logoWords.label}</legend>
      {logo && (
        <p class="logo-field__shown">
          <LogoPicture
            logo={logo}
            src={src ?? `${place.base}/${place.code}/${logoPath(logo)}`}
            title={view.room.title}
            kind="logo-field__picture"
          />
        </p>
      )}
      <div class="logo-field__ways">
        <label class="button button--quiet logo-field__choose">
          {isBusy ? logoWords.reading : logo ? logoWords.other : logoWords.choose}
          <input
            class="unseen"
            type="file"
            accept="image/png,image/jpeg,image/webp"
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              if (chosen) void ask(putLogo(place, chosen));
              event.currentTarget.value = '';
            }}
          />
        </label>
        {logo && (
          <button type="button" class="button button--quiet" onClick={() => void ask(removeLogo(place))}>
            {logoWords.remove}
          </button>
        )}
      </div>
      <p id={id} class="room__hint">
        {logoWords.hint}
      </p>
      <Trouble text={wordsOf(answer)} />
    </fieldset>
  );
}

function wordsOf(answer: LogoAnswer | null): string | null {
  if (answer === null || answer.ok) return null;
  return answer.code === 'no-answer' ? logoWords.noAnswer : refusalWords[answer.code];
}
