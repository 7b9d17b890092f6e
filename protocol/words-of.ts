/**
 * What a translation must have to stand for the English words `T`: every sentence, functions with the same parameters, nothing
 * more. `export const chatWords = { ... } as const satisfies WordsOf<typeof english>`.
 */
export type WordsOf<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => WordsOf<Said>
    : T extends readonly (infer Item)[]
      ? ListOf<T, Item>
      : { readonly [K in keyof T]: WordsOf<T[K]> };

/** A list of sentences has as many in every language. */
type ListOf<T extends readonly unknown[], Item> = number extends T['length']
  ? readonly WordsOf<Item>[]
  : { readonly [K in keyof T]: WordsOf<T[K]> };
