/** What the canvas takes from the theme; CSS cannot reach into it. */
export interface Look {
  readonly ink: string;
  readonly muted: string;
  readonly lane: string;
  /** What the chart lies on. */
  readonly paper: string;
  /** The theme has no colours: bars differ by pattern. */
  readonly hasPatterns: boolean;
  /** They differ by both: the room's look. */
  readonly isPatterned: boolean;
  readonly fontFamily: string;
}

const forced = {
  ink: 'CanvasText',
  muted: 'CanvasText',
  lane: 'Canvas',
  paper: 'Canvas',
  hasPatterns: true,
  isPatterned: false,
} as const;

export function readLook(element: Element): Look {
  const look = themeLook(element);
  // Colours of the machine's own: the canvas takes them as they are called.
  return matchMedia('(forced-colors: active)').matches ? { ...forced, fontFamily: look.fontFamily } : look;
}

/** Of what leaves this machine: in the theme's colours, with patterns besides them where this page has any. */
export function savedLook(element: Element): Look {
  const { hasPatterns, isPatterned } = readLook(element);
  return { ...themeLook(element), hasPatterns: false, isPatterned: hasPatterns || isPatterned };
}

function themeLook(element: Element): Look {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    muted: token('--muted'),
    lane: token('--lane') || token('--sunken'),
    paper: token('--paper') || token('--page'),
    hasPatterns: token('--patterns') === '1',
    isPatterned: token('--patterned') === '1',
    fontFamily: style.fontFamily,
  };
}

/** Calls back when the theme changes: the machine's, or (`data-theme`, `data-fill`) the room's. Returns the stop. */
export function onThemeChange(callback: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', callback);
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-fill'] });
  return () => {
    for (const query of queries) query.removeEventListener('change', callback);
    observer.disconnect();
  };
}

/** No movement: the person asked for it, or (`data-still`) pictures of the page must not depend on the moment. */
export function isStill(): boolean {
  return (
    matchMedia('(prefers-reduced-motion: reduce)').matches || document.documentElement.dataset['still'] !== undefined
  );
}
