import { useEffect, useRef } from 'preact/hooks';
import type { PhoneView } from '#protocol/views';
import type { Session } from '../state/session.ts';

/** As short as a key's, ms. */
const buzzMs = 20;

/** The hand feels that a vote is counted, as the eye sees it. iPhones do not let pages do that. */
export function Buzz({ session }: { session: Session<PhoneView> }) {
  const { state } = session.ballot.value;
  const before = useRef(state);
  useEffect(() => {
    if (before.current === 'sending' && state === 'counted') buzz();
    before.current = state;
  }, [state]);
  return null;
}

function buzz() {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  // Without a tap on this page the browser refuses, and complains.
  const hasTapped = navigator.userActivation?.hasBeenActive ?? false;
  if (hasTapped && document.visibilityState === 'visible') navigator.vibrate?.(buzzMs);
}
