import { parse } from 'csv-parse/sync';
import type { ResultsFile } from '#protocol/results';
import { type Answer, ask } from './http-ask.ts';
import type { Party } from './party.ts';
import type { TestServer } from './start-server.ts';

export const keyed = (key: string) => ({ authorization: `Bearer ${key}` });

/** The exports of whichever party is on, asked for with its host's key. */
export function askedResults(server: () => TestServer, party: () => Party) {
  const path = (query: string) => `/api/rooms/${party().code}/results${query}`;
  const get = (query: string, headers: Readonly<Record<string, string>> = keyed(party().key)): Promise<Answer> =>
    ask(server(), path(query), headers);
  return {
    path,
    get,
    json: async (query = '') => JSON.parse((await get(query)).text) as ResultsFile,
    rowsOf: async (query: string): Promise<Record<string, string>[]> =>
      parse((await get(query)).text, { bom: true, columns: true }),
  };
}
