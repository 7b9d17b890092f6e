/** Calls when the page may have slept or changed its network: back in front, back from the cache, back online. */
export function onWake(call: () => void): () => void {
  if (typeof window === 'undefined') return () => {};
  const seen = () => {
    if (document.visibilityState === 'visible') call();
  };
  // The first one comes behind the page's scripts and would cut short the try they have just begun.
  const shown = ({ persisted }: PageTransitionEvent) => persisted && call();
  document.addEventListener('visibilitychange', seen);
  window.addEventListener('pageshow', shown);
  window.addEventListener('online', call);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('pageshow', shown);
    window.removeEventListener('online', call);
  };
}

/** Calls when the network has gone. */
export function onOffline(call: () => void): () => void {
  if (typeof window === 'undefined') return () => {};
  window.addEventListener('offline', call);
  return () => window.removeEventListener('offline', call);
}
