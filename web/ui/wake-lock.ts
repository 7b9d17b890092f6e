/**
 * Keeps the device awake where the browser allows it (only in a secure context). The browser takes the lock away
 * whenever the page is hidden, so it is asked for again each time the page comes back. Returns the stop.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let isStopped = false;

  async function ask() {
    if (isStopped || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      const taken = await navigator.wakeLock.request('screen');
      if (isStopped) await taken.release();
      else lock = taken;
    } catch {
      // Refused, for example on low battery. The next return to the page asks again.
    }
  }

  const onReturn = () => void ask();
  document.addEventListener('visibilitychange', onReturn);
  void ask();
  return () => {
    isStopped = true;
    document.removeEventListener('visibilitychange', onReturn);
    void lock?.release().catch(() => {});
  };
}
