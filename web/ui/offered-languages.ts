import { isLanguage, type Language } from '#protocol/languages';

/** The languages this server has, as it wrote them into the page: `<html lang="de" data-languages="en de">`. */
export const offeredLanguages = (): readonly Language[] =>
  (document.documentElement.dataset['languages'] ?? '').split(' ').filter(isLanguage);

/** The one this page is in. */
export const pageLanguage = (): string => document.documentElement.lang;

/**
 * Keeps the choice for this device, then loads the page anew in it; what is written or unsent is kept as at any reload. false:
 * the server could not be reached, and the page stays as it is.
 */
export async function chooseLanguage(tag: string): Promise<boolean> {
  const url = new URL(location.href);
  url.hash = '';
  url.searchParams.set('language', tag);
  // The answer keeps the choice and sends back to this page: asked for here, so that no page is lost where nothing answers.
  const answer = await fetch(url, { redirect: 'manual', cache: 'no-store' }).catch(() => null);
  if (answer?.type !== 'opaqueredirect') return false;
  location.reload();
  return true;
}
