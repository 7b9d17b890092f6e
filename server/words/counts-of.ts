import type { Language, PluralForm } from '#protocol/languages';

/** A counted noun in the forms of its language; `#` is where the number stands: `{ one: '# vote', other: '# votes' }`. */
type Forms<L extends Language> = Readonly<Record<PluralForm<L>, string>>;

/** Numbers and plurals of one language (web/words/numerals-of.ts is the pages' own). */
export function countsOf<L extends Language>(tag: L) {
  const rules = new Intl.PluralRules(tag);
  const number = (n: number) => n.toLocaleString(`${tag}-u-nu-latn`);
  return {
    number,
    /** Any number, to six places. */
    amount: (n: number) => n.toLocaleString(`${tag}-u-nu-latn`, { maximumFractionDigits: 6 }),
    count(n: number, forms: Forms<L>): string {
      const form = (forms as Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>)[rules.select(n)];
      return (form ?? forms['other' as PluralForm<L>]).replace('#', number(n));
    },
  };
}
