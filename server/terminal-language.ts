import { formerTags, isLanguage, type Language } from '#protocol/languages';

/**
 * As a shell says it: LANGUAGE holds several, the dearest first, and does not count in the locale C
 * (https://www.gnu.org/software/gettext/manual/html_node/The-LANGUAGE-variable.html).
 */
export function terminalLanguage(wished: string, env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const tags = [...wished.split(':'), locale].map((tag) => tag.split(/[_.@-]/)[0]?.toLowerCase() ?? '');
  return tags.map((tag) => formerTags[tag] ?? tag).find(isLanguage) ?? 'en';
}
