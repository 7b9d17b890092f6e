import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, RequestHandler } from 'express';
import { formerTags, isLanguage, type Language, languageCookie } from '#protocol/languages';

const maxAgeSeconds = 60 * 60 * 24 * 365;

/** Which language somebody reads. `offered` holds English, and what else has words here. */
export interface Tongue {
  /** The person's own choice, then the room's, then the browser's, then the server's. */
  readonly of: (request: Request, room?: Language | null) => Language;
  /** `?language=de` on any page: keeps the choice for this device, then shows the page. */
  readonly choose: RequestHandler;
}

export function createTongue(offered: readonly Language[], usual: Language, basePath: string): Tongue {
  const has = (tag: unknown): tag is Language => isLanguage(tag) && offered.includes(tag);
  // The first is what a request without a wish gets.
  const former = Object.keys(formerTags).filter((tag) => has(formerTags[tag]));
  const preferred = [usual, ...offered.filter((tag) => tag !== usual), ...former];

  function chosen(request: Request): Language | null {
    const tag = parseCookie(request.headers.cookie ?? '')[languageCookie];
    return has(tag) ? tag : null;
  }

  return {
    of(request, room = null) {
      const own = chosen(request) ?? (has(room) ? room : null);
      if (own) return own;
      const accepted = request.acceptsLanguages([...preferred]);
      const tag = accepted === false ? usual : (formerTags[accepted] ?? accepted);
      return has(tag) ? tag : usual;
    },
    choose(request, response, next) {
      const { language, ...query } = request.query;
      if (language === undefined || request.method !== 'GET') return next();
      // Set by the server: Safari keeps what scripts set for seven days only (https://webkit.org/tracking-prevention/).
      if (has(language))
        response.append(
          'set-cookie',
          stringifySetCookie({
            name: languageCookie,
            value: language,
            path: `${basePath}/`,
            maxAge: maxAgeSeconds,
            sameSite: 'lax',
          }),
        );
      const rest = new URLSearchParams(query as Record<string, string>).toString();
      response.setHeader('cache-control', 'no-store');
      // `//evil.example` would be another site.
      const path = `/${request.path.replace(/^[/\\]+/, '')}`;
      // The browser carries the fragment, in which the host's key is, over to the new address.
      response.redirect(303, `${basePath}${path}${rest === '' ? '' : `?${rest}`}`);
    },
  };
}
