/** What the canvas takes from the theme; CSS cannot reach into it. */
export interface Look {
  readonly ink: string;
  readonly muted: string;
  readonly lane: string;
  /** What the chart lies on. */
  readonly paper: string;
  readonly fontFamily: string;
}

export function readLook(element: Element): Look {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    muted: token('--muted'),
    lane: token('--lane') || token('--sunken'),
    paper: token('--paper') || token('--page'),
    fontFamily: style.fontFamily,
  };
}

/** Calls back when light and dark change places. Returns the stop. */
export function onThemeChange(callback: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', callback);
  return () => dark.removeEventListener('change', callback);
}

/** No movement: the person asked for it, or (`data-still`) pictures of the page must not depend on the moment. */
export function isStill(): boolean {
  return (
    matchMedia('(prefers-reduced-motion: reduce)').matches || document.documentElement.dataset['still'] !== undefined
  );
}
