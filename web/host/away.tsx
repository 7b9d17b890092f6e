import { LanguagePicker } from '../ui/language-picker.tsx';
import { hostWords } from '../words/en/host.ts';
import { commonWords } from '../words/en.ts';
import './away.css';

interface AwayProps {
  readonly title: string;
  readonly text: string;
  readonly base?: string;
  /** Where this room is for everybody; without it there is nowhere to go yet. */
  readonly code?: string;
}

/** Nothing to steer: not yet, not with this link, or not any more. */
export function Away({ title, text, base = '', code }: AwayProps) {
  return (
    <main class="host-away">
      <p class="host-away__product">{commonWords.product}</p>
      <h1>{title}</h1>
      <p>{text}</p>
      {code !== undefined && (
        <div class="host-away__ways">
          <button type="button" class="button" onClick={() => location.reload()}>
            {commonWords.tryAgain}
          </button>
          <a class="button button--quiet" href={`${base}/${code}`}>
            {hostWords.toPhone}
          </a>
          <a class="button button--plain" href={`${base}/`}>
            {hostWords.toHome}
          </a>
        </div>
      )}
      <LanguagePicker />
    </main>
  );
}
