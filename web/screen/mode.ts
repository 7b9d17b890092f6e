/**
 * What of the screen is shown. `embed`: the poll alone, for a frame in another page (`join`: with how to join).
 * `overlay`: the poll on a transparent ground, for streaming software.
 */
export type Mode =
  | { readonly kind: 'whole' }
  | { readonly kind: 'embed'; readonly join: boolean }
  | { readonly kind: 'overlay' };

/** `/482913/screen?embed`, `?embed&join`, `?overlay` */
export function modeOf(search: string): Mode {
  const asked = new URLSearchParams(search);
  if (asked.has('overlay')) return { kind: 'overlay' };
  return asked.has('embed') ? { kind: 'embed', join: asked.has('join') } : { kind: 'whole' };
}
