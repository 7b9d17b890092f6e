export const screenWindow = (code: string) => `screen-${code}`;

/** Brings the screen to the front: the one this browser has opened already, as it is, else a new one. */
export function openScreen(url: string, code: string): void {
  const opened = window.open('', screenWindow(code));
  if (!opened) return;
  try {
    if (opened.location.href === 'about:blank') opened.location.href = url;
  } catch {
    // Somebody went elsewhere in that window.
    window.open(url, screenWindow(code));
  }
  opened.focus();
}
