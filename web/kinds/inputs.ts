import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { InputProps, ReceiptWords } from './input.tsx';

/** A kind's folder on the phone: `input.tsx`. */
export interface InputPart {
  readonly Input: ComponentType<InputProps>;
  /** Left out: one tap votes, and the receipt says so. */
  readonly receipt?: ReceiptWords;
}

/** By folder: a kind is here because its folder is. */
const loads = import.meta.glob<InputPart>(['./*/input.tsx', '!./choice/input.tsx']);
/** null: it could not be loaded. */
const parts = signal<Readonly<Record<string, InputPart | null | undefined>>>({});
const asked = new Set<string>(['choice']);

function put(kind: string, part: InputPart | null | undefined) {
  parts.value = { ...parts.value, [kind]: part };
}

const load = async (kind: string) => put(kind, (await loads[`./${kind}/input.tsx`]?.().catch(() => null)) ?? null);

/** Asked while rendering. undefined: it is under way; null: it could not be loaded. */
export function inputOf(kind: string): InputPart | null | undefined {
  const part = parts.value[kind];
  if (part === undefined && !asked.has(kind)) {
    asked.add(kind);
    void load(kind);
  }
  return part;
}

/** A kind this page does not know came with a newer server: only a newer page can show it. */
export function loadAgain(kind: string): void {
  if (loads[`./${kind}/input.tsx`]) {
    put(kind, undefined);
    void load(kind);
  } else {
    location.reload();
  }
}

/** The kinds that are loaded on demand. */
export const inputKinds: readonly string[] = Object.keys(loads).map((path) => path.split('/')[1] ?? '');

/** For the gallery: pictures show no loading. */
export const loadInputs = () => Promise.all(inputKinds.map(load)).then(() => {});
