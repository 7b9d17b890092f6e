import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { ChoiceInput } from './choice/input.tsx';
import type { InputProps } from './input.tsx';

/** A kind's folder on the phone: `input.tsx`. */
export interface InputPart {
  readonly Input: ComponentType<InputProps>;
  /** What the receipt says before there is a vote; left out: one tap votes. */
  readonly receipt?: ReceiptWords;
}

export interface ReceiptWords {
  readonly toVote: string;
  /** Where votes cannot be changed. */
  readonly firstCounts: string;
  readonly withdrawn: string;
}

/** Single choice is part of the page; every other kind comes when it is asked. */
const loads = import.meta.glob<InputPart>(['./*/input.tsx', '!./choice/input.tsx']);
/** null: it could not be loaded. */
const parts = signal<Readonly<Record<string, InputPart | null | undefined>>>({ choice: { Input: ChoiceInput } });
const asked = new Set<string>();

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

/** For the gallery: pictures show no loading. */
export const loadInputs = () =>
  Promise.all(Object.keys(loads).map((path) => load(path.split('/')[1] ?? ''))).then(() => {});
