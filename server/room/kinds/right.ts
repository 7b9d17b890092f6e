import type { Option } from '#protocol/polls';

interface WithOptions {
  readonly options: readonly Option[];
}

/** The ids of the options that a quiz names by their places. */
const idsAt = ({ options }: WithOptions, right: readonly number[]) =>
  right.flatMap((place) => options[place]?.id ?? []);

/** One of the right options. */
export const isAnyOf = (poll: WithOptions, right: readonly number[], chosen: string): number =>
  idsAt(poll, right).some((id) => id === chosen) ? 1 : 0;

/** All of the right options and no other. */
export function areAllOf(poll: WithOptions, right: readonly number[], picked: readonly string[]): number {
  const wanted = new Set<string>(idsAt(poll, right));
  return picked.length === wanted.size && picked.every((id) => wanted.has(id)) ? 1 : 0;
}

/** The share of what was put in order that stands at its right place. */
export function shareInPlace(poll: WithOptions, right: readonly number[], ordered: readonly string[]): number {
  const wanted = idsAt(poll, right);
  // Who orders the first few alone is asked for these.
  const asked = wanted.slice(0, ordered.length);
  return asked.length === 0 ? 0 : asked.filter((id, place) => ordered[place] === id).length / asked.length;
}
