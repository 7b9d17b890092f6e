import { useEffect } from 'preact/hooks';
import type { PhoneView } from '#protocol/views';
import type { Session } from '../state/session.ts';
import { inWords, keepVote } from './kept-vote.ts';

/** The page is there and can vote; whatever else loads goes first, but not for ever, ms. */
const idleMs = 3_000;
/** Safari cannot say when it has nothing to do. */
const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, idleMs));

interface KeepOfflineProps {
  readonly session: Session<PhoneView>;
  readonly base: string;
  /** Does the server want a service worker? */
  readonly worker: boolean;
}

/** While this is there, the phone can be reloaded without the server: the page, and the vote that has not been sent. */
export function KeepOffline({ session, base, worker }: KeepOfflineProps) {
  useEffect(() => (worker ? startWorker(base) : undefined), [base, worker]);

  const view = session.view.value;
  const ballot = session.ballot.value;
  const isUnsent = ballot.state === 'sending' && session.link.value.state !== 'online';
  const choice = ballot.state === 'none' ? null : ballot.choice;
  useEffect(() => {
    if (!view?.poll) return;
    if (isUnsent && choice !== null)
      keepVote(view.room.code, { question: view.poll.question, said: inWords(view.poll, choice) });
    else if (ballot.state !== 'sending') keepVote(view.room.code, null);
  }, [view, isUnsent, choice, ballot.state]);
  return null;
}

/** Over plain http there is none, and nothing is said of it. Its address names the language, so another one is another worker. */
function startWorker(base: string): (() => void) | undefined {
  if (!isSecureContext || !('serviceWorker' in navigator)) return undefined;
  const { serviceWorker } = navigator;
  const tell = () => serviceWorker.controller?.postMessage(loadedAssets(base));
  const start = () => {
    // Refused in private windows and by some settings; the page needs it for nothing.
    serviceWorker
      .register(`${base}/worker.js?lang=${document.documentElement.lang}`, { scope: `${base}/` })
      .then(tell, () => {});
  };
  // A new build's worker begins with what its HTML names.
  serviceWorker.addEventListener('controllerchange', tell);
  whenIdle(start, { timeout: idleMs });
  return () => serviceWorker.removeEventListener('controllerchange', tell);
}

const loadedAssets = (base: string): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}${base}/assets/`));
