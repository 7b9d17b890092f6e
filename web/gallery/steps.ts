/** What the state that is shown goes through once its page is drawn: a tap, news from the server. */
const steps = new Set<Promise<void>>();

/** One more of them; it is over when the function that is given back has been called. */
export function beginStep(): () => void {
  let end = () => {};
  const step = new Promise<void>((resolve) => {
    end = resolve;
  });
  steps.add(step);
  return end;
}

export function stepAfter(ms: number, step: () => void): void {
  const end = beginStep();
  setTimeout(() => {
    step();
    end();
  }, ms);
}

/** Those of another state are none of this one's. */
export function forgetSteps(): void {
  steps.clear();
}

export async function stepsTaken(): Promise<void> {
  for (const step of steps) await step;
}
