const daySeconds = 86_400;

/** "0:41", "1:02:07", "3 d 1:02:07". `days`: as the language writes them. */
export const elapsedIn =
  (days: (n: number) => string) =>
  (ms: number): string => {
    const seconds = Math.max(0, Math.round(ms / 1_000));
    const whole = Math.floor(seconds / daySeconds);
    const rest = seconds % daySeconds;
    const hours = Math.floor(rest / 3_600);
    const minutes = `${Math.floor(rest / 60) % 60}`.padStart(hours + whole > 0 ? 2 : 1, '0');
    const clock = `${minutes}:${String(rest % 60).padStart(2, '0')}`;
    return `${whole > 0 ? `${days(whole)} ` : ''}${hours + whole > 0 ? `${hours}:` : ''}${clock}`;
  };
