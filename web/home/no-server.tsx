import { useEffect } from 'preact/hooks';
import { commonWords } from '../words/en/every-page.ts';
import { homeWords } from '../words/en.ts';

/** Opened without the server: what this page would know of it is missing, until it is loaded anew. */
export function NoServer() {
  useEffect(() => {
    const again = () => location.reload();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);
  return (
    <div class="note note--warn home__no-server" data-say="soon">
      <p>{homeWords.noServer}</p>
      <button type="button" class="button button--quiet" onClick={() => location.reload()}>
        {commonWords.tryAgain}
      </button>
    </div>
  );
}
