import { useState } from 'preact/hooks';

let last = 0;

/**
 * An id for what belongs together in HTML, as long as the component lives. Preact's own `useId` counts by a component's place
 * in the tree, and gives the same one twice when parts come later: then a field loses its label.
 */
export function useId(): string {
  const [id] = useState(() => `id-${++last}`);
  return id;
}
