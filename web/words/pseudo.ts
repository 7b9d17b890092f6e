/**
 * A language that nobody speaks, for tests of the gallery: English with accents, 40 % longer, in brackets. Whatever a page shows
 * without brackets was not taken from web/words; whatever is cut has no room for German.
 */
const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'đ',
  e: 'é',
  g: 'ğ',
  i: 'í',
  l: 'ł',
  n: 'ñ',
  o: 'ö',
  r: 'ř',
  s: 'š',
  t: 'ţ',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ö',
  S: 'Š',
  T: 'Ţ',
  U: 'Ü',
};
const more = 'ëüö áéí ñçø ';

function lengthened(text: string): string {
  // Numbers and signs, and the name, are the same in every language.
  if (!/\p{L}{2}/u.test(text)) return text;
  if (text === 'Showhands') return `[${text}]`;
  const letters = text.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter);
  const extra = Math.ceil(text.length * 0.4);
  // Languages make one word longer, or need more of them.
  const filler = /\s/.test(text.trim())
    ? ` ${more.repeat(Math.ceil(extra / more.length))}`
    : more.replaceAll(' ', '').repeat(extra);
  return `[${letters}${filler.slice(0, extra).trimEnd()}]`;
}

/** The same words as `words`, in that language. */
export function pseudo<T>(words: T): T;
export function pseudo(words: unknown): unknown {
  if (typeof words === 'string') return lengthened(words);
  if (typeof words === 'function')
    return (...given: readonly unknown[]) => pseudo(Reflect.apply(words, undefined, given));
  if (Array.isArray(words)) return words.map((word: unknown) => pseudo(word));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, pseudo(word)]));
}
