/**
 * The languages of pages and server. `name`: as its speakers write it. `plurals`: the forms a counted noun has in it, as in
 * CLDR (https://cldr.unicode.org/index/cldr-spec/plural-rules) without `many` of French, Spanish, Italian and Portuguese, which
 * counts millions. A language is offered once its folders `web/words/<tag>` and `server/words/<tag>` are there.
 */
export const languages = {
  en: { name: 'English', dir: 'ltr', plurals: ['one', 'other'] },
  de: { name: 'Deutsch', dir: 'ltr', plurals: ['one', 'other'] },
  fr: { name: 'Français', dir: 'ltr', plurals: ['one', 'other'] },
  es: { name: 'Español', dir: 'ltr', plurals: ['one', 'other'] },
  it: { name: 'Italiano', dir: 'ltr', plurals: ['one', 'other'] },
  pt: { name: 'Português', dir: 'ltr', plurals: ['one', 'other'] },
  nl: { name: 'Nederlands', dir: 'ltr', plurals: ['one', 'other'] },
  pl: { name: 'Polski', dir: 'ltr', plurals: ['one', 'few', 'many', 'other'] },
  tr: { name: 'Türkçe', dir: 'ltr', plurals: ['one', 'other'] },
  uk: { name: 'Українська', dir: 'ltr', plurals: ['one', 'few', 'many', 'other'] },
  ar: { name: 'العربية', dir: 'rtl', plurals: ['zero', 'one', 'two', 'few', 'many', 'other'] },
  he: { name: 'עברית', dir: 'rtl', plurals: ['one', 'two', 'other'] },
  zh: { name: '中文（简体）', dir: 'ltr', plurals: ['other'] },
  ja: { name: '日本語', dir: 'ltr', plurals: ['other'] },
} as const satisfies Record<string, LanguageFacts>;

interface LanguageFacts {
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly plurals: readonly Intl.LDMLPluralRule[];
}

export type Language = keyof typeof languages;
export type PluralForm<L extends Language> = (typeof languages)[L]['plurals'][number];

export const isLanguage = (tag: unknown): tag is Language =>
  typeof tag === 'string' && Object.keys(languages).includes(tag);

/** What older browsers, phones and shells still call a language (https://www.iana.org/assignments/language-subtag-registry). */
export const formerTags: Readonly<Record<string, Language>> = { iw: 'he' };

/** Where a person's own choice is kept: readable to pages and server alike. */
export const languageCookie = 'language';
