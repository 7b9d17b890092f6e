import type { Option, OptionId } from '#protocol/polls';

interface WithOptions {
  readonly options: readonly Option[];
}

/** The id, if it is one of an option. */
export function idOf({ options }: WithOptions, raw: unknown): OptionId | null {
  return typeof raw === 'string' ? (options.find(({ id }) => id === raw)?.id ?? null) : null;
}

/** An option by its place, from 0. */
export function placeId({ options }: WithOptions, raw: unknown): OptionId | null {
  return typeof raw === 'number' ? (options[raw]?.id ?? null) : null;
}
