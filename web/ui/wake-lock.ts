/**
 * Keeps the device awake where the browser allows it (only in a secure context). The browser takes the lock away
 * whenever the page is hidden, so it is asked for again each time the page comes back; and with each tap while there is
 * none, for Safari gives the first one of a page to a tap alone (https://github.com/WebKit/WebKit,
 * Modules/screen-wake-lock/WakeLock.cpp). Returns the stop.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let isAsking = false;
  let isStopped = false;

  async function ask() {
    if (isStopped || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    if (isAsking || (lock && !lock.released)) return;
    isAsking = true;
    try {
      const taken = await navigator.wakeLock.request('screen');
      if (isStopped) await taken.release();
      else lock = taken;
    } catch {
      // Refused, for example on low battery. The next return to the page, or the next tap, asks again.
    }
    isAsking = false;
  }

  const onReturn = () => void ask();
  document.addEventListener('visibilitychange', onReturn);
  document.addEventListener('click', onReturn);
  void ask();
  return () => {
    isStopped = true;
    document.removeEventListener('visibilitychange', onReturn);
    document.removeEventListener('click', onReturn);
    void lock?.release().catch(() => {});
  };
}
