import type { Language, PluralForm } from '#protocol/languages';
import { spokenCode } from '#protocol/polls';

/** A counted noun in the forms of its language; `#` is where the number stands: `{ one: '# vote', other: '# votes' }`. */
export type Forms<L extends Language> = Readonly<Record<PluralForm<L>, string>> &
  Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/**
 * Numbers, plurals, lists and times of one language. Digits are the Latin ones everywhere: people compare them with codes, and
 * type them.
 */
export function numeralsOf<L extends Language>(tag: L) {
  const locale = `${tag}-u-nu-latn`;
  const rules = new Intl.PluralRules(tag);
  const number = (n: number) => n.toLocaleString(locale);
  /** The form alone: of a noun that stands apart from its number. */
  const plural = (n: number, forms: Forms<L>): string =>
    (forms as Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>)[rules.select(n)] ??
    forms['other' as PluralForm<L>];
  return {
    number,
    plural,
    /** "1 ballot", "2 ballots", "1,204 ballots". */
    count: (n: number, forms: Forms<L>): string => plural(n, forms).replace('#', number(n)),
    /** With so many decimal places. */
    decimal: (n: number, most: number, least = 0) =>
      n.toLocaleString(locale, { minimumFractionDigits: least, maximumFractionDigits: most }),
    /** "A", "A and B", "A, B and C". */
    list: (items: readonly string[]): string =>
      // Safari 14.0 has none: https://caniuse.com/mdn-javascript_builtins_intl_listformat
      typeof Intl.ListFormat === 'function'
        ? new Intl.ListFormat(tag === 'en' ? 'en-GB' : tag).format(items)
        : items.join(', '),
    time: (at: number, style: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' }) =>
      new Date(at).toLocaleTimeString(regional(tag), style),
    /** "Monday 3 June". */
    day: (at: number) =>
      new Date(at).toLocaleDateString(regional(tag), { weekday: 'long', day: 'numeric', month: 'long' }),
    moment: (at: number, dateStyle: 'medium' | 'long' = 'medium') =>
      new Date(at).toLocaleString(regional(tag), { dateStyle, timeStyle: 'short' }),
    /** "482 913" that never breaks in two. */
    unbroken: (code: string) => leftToRight(tag, spokenCode(code).replace(' ', '\u00a0')),
  };
}

/** Left to itself, 482 913 would stand as 913 482 between Arabic or Hebrew words: both halves are numbers of their own. */
const leftToRight = (tag: Language, text: string) => (tag === 'ar' || tag === 'he' ? `\u2066${text}\u2069` : text);

/** Dates and hours as where the reader lives, if that is in the same language: "en-GB" for "en". */
function regional(tag: Language): string {
  const own = typeof navigator === 'undefined' ? [] : navigator.languages;
  const near = own.find((language) => language.split('-')[0] === tag) ?? tag;
  return `${near}-u-nu-latn`;
}
