import { signal } from '@preact/signals';

/** A network that dropped one request may take the next. */
const againMs = 2_000;

/**
 * Code that most visits never need: loaded when a component first asks for it, and again after a failure. Gives what to
 * ask with while rendering; it answers null until the code is there, and the component renders anew when it is.
 */
export function later<Part>(load: () => Promise<Part>): () => Part | null {
  const part = signal<Part | null>(null);
  let isAsked = false;
  function ask() {
    isAsked = true;
    load().then(
      (loaded) => {
        part.value = loaded;
      },
      () => void setTimeout(ask, againMs),
    );
  }
  return () => {
    if (!isAsked) ask();
    return part.value;
  };
}
