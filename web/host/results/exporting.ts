import { useEffect, useRef, useState } from 'preact/hooks';
import { downloadResults, type Progress, type ResultsOrder, type ResultsPlace } from '../../results/results-rest.ts';
import { saveBlob } from '../../ui/save-file.ts';
import { refusalWords } from '../../words/en/refusals.ts';
import { resultsWords } from '../../words/en/results.ts';

/** A file that comes sooner needs no word about how far it is. */
const slowMs = 1_000;

export type Exporting =
  | { readonly state: 'idle'; readonly told: string | null; readonly isBad: boolean }
  | { readonly state: 'running'; readonly isSlow: boolean; readonly progress: Progress };

const start: Progress = { rows: 0, of: null };

/** One file at a time, from the server to the person's disk. */
export function useExport(place: ResultsPlace, begin: Exporting = { state: 'idle', told: null, isBad: false }) {
  const [now, setNow] = useState(begin);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function take(order: ResultsOrder) {
    if (running.current) return;
    const stop = new AbortController();
    running.current = stop;
    let isSlow = false;
    let progress = start;
    const tell = () => {
      if (isSlow) setNow({ state: 'running', isSlow, progress });
    };
    setNow({ state: 'running', isSlow, progress });
    const patience = setTimeout(() => {
      isSlow = true;
      tell();
    }, slowMs);
    const got = await downloadResults(place, order, stop.signal, (next) => {
      progress = next;
      tell();
    });
    clearTimeout(patience);
    running.current = null;
    if (got.ok) saveBlob(got.name, got.file);
    if (got.ok) return setNow({ state: 'idle', told: resultsWords.saved(got.name), isBad: false });
    if (got.code === 'cancelled') return setNow({ state: 'idle', told: null, isBad: false });
    const why = got.code === 'no-answer' ? resultsWords.noAnswer : refusalWords[got.code];
    setNow({ state: 'idle', told: why, isBad: true });
  }

  return { now, take, cancel: () => running.current?.abort() };
}
