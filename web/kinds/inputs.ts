import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import * as choice from './choice/input.tsx';
import type { InputProps } from './input.tsx';

/** A kind's folder on the phone: `input.tsx`. */
export interface InputPart {
  readonly Input: ComponentType<InputProps>;
  /** One tap votes; else there is something to send. */
  readonly isTapped?: boolean;
}

type Found =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly again: () => void }
  | { readonly state: 'there'; readonly part: InputPart };

const loads = import.meta.glob<InputPart>(['./*/input.tsx', '!./choice/input.tsx']);
const found = signal<Readonly<Record<string, Found>>>({ choice: { state: 'there', part: choice } });
const asked = new Set<string>();
const put = (kind: string, next: Found) => {
  found.value = { ...found.value, [kind]: next };
};

/** A kind this page does not know came with a newer server: only a newer page can show it. So does a file that is gone. */
const reload = () => location.reload();

/** Resolves when it is there, or has failed. */
async function load(kind: string, again: () => void): Promise<void> {
  const part = await loads[`./${kind}/input.tsx`]?.().catch(() => null);
  put(kind, part ? { state: 'there', part } : { state: 'failed', again });
}

/** Asked while rendering: loads what is not there yet. A second failure is mended by loading the whole page. */
export function inputOf(kind: string): Found {
  const known = found.value[kind];
  if (known) return known;
  if (asked.has(kind)) return { state: 'loading' };
  asked.add(kind);
  const once = () => {
    put(kind, { state: 'loading' });
    void load(kind, reload);
  };
  void load(kind, loads[`./${kind}/input.tsx`] ? once : reload);
  return { state: 'loading' };
}

/** For the gallery: pictures show no loading. */
export const loadInputs = () =>
  Promise.all(Object.keys(loads).map((path) => load(path.split('/')[1] ?? '', reload))).then(() => {});
