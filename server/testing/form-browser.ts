import { type Answer, ask } from './http-ask.ts';
import type { Party } from './party.ts';
import type { TestServer } from './start-server.ts';

export interface Fields {
  /** Several values: boxes that are ticked. */
  readonly [name: string]: string | readonly string[] | undefined;
}

export const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];
export const fieldsOf = ({ text }: Answer): Fields =>
  Object.fromEntries(['proof', 'voter', 'round', 'n'].map((name) => [name, hidden(text, name)]));
export const cookieIn = ({ headers }: Answer) => String(headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '';
/** The labels that are marked as chosen. */
export const chosenIn = ({ text }: Answer) =>
  [...text.matchAll(/aria-pressed="true".*?<bdi[^>]*>([^<]*)/g)].map(([, label]) => label);
export const countsIn = ({ text }: Answer) => [...text.matchAll(/(\d+) votes?</g)].map(([, votes]) => Number(votes));

/** A browser without scripts: it keeps the cookie it is given (or does not), and sends what the form it holds says. */
export async function browser(on: TestServer, party: Pick<Party, 'code'>, { keepsCookies = true } = {}) {
  let cookie = '';
  let page: Answer = await open();

  function open() {
    return ask(on, `/${party.code}`, cookie ? { cookie } : {});
  }
  async function look() {
    page = await open();
    return page;
  }
  if (keepsCookies) {
    cookie = cookieIn(page);
    await look();
  }
  return {
    look,
    page: () => page,
    cookie: () => cookie,
    fields: () => fieldsOf(page),
    /** Sends the form; `change` says otherwise what it would. Follows the redirect. */
    async send(more: Fields, headers: Readonly<Record<string, string>> = {}, change: Fields = fieldsOf(page)) {
      const given: [string, string][] = Object.entries({ ...change, ...more }).flatMap(([name, value]) =>
        [value ?? []].flat().map((each): [string, string] => [name, each]),
      );
      const head = { 'content-type': 'application/x-www-form-urlencoded', ...(cookie ? { cookie } : {}), ...headers };
      const answer = await ask(on, `/${party.code}`, head, 'POST', new URLSearchParams(given).toString());
      page = answer.status === 303 ? await ask(on, String(answer.headers['location']), { cookie }) : answer;
      return { answer, page };
    },
  };
}
