import type { NewPoll } from '#protocol/poll-schemas';
import type { Update, View } from '#protocol/views';
import type { Client } from './client.ts';
import { startParty } from './party.ts';
import type { TestServer } from './start-server.ts';

/** A room that asks for words, or for answers. */
export async function answerParty(
  on: TestServer,
  kind: 'words' | 'text',
  asked: object = {},
  settings: Partial<NewPoll['settings']> = {},
) {
  const usual = { changeable: true, results: 'live', ...settings };
  const response = await fetch(`${on.url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Party', poll: { kind, ask: asked, question: 'What is good?', settings: usual } }),
  });
  const { code, links } = (await response.json()) as { code: string; links: { host: string } };
  const room = { code, key: links.host.split('#k=')[1] ?? '' };
  const made = await startParty(on, { room });
  const named = () => ({ poll: made.poll.id, round: made.round() });
  return {
    ...made,
    named,
    room,
    judge: (what: 'remove' | 'approve' | 'restore', key: string, by: Client = made.host) =>
      by.throwAt(`answer:${what}`, { ...named(), key }),
    list: (of: string, by: Client = made.host, find = '') => by.throwAt('round:answers', { ...named(), of, find }),
  };
}

type Said = Readonly<Record<string, number>>;

/** What the newest view or update of this client shows. */
const saidIn = ({ keys = [], counts = [] }: Pick<Update, 'keys' | 'counts'>): Said =>
  Object.fromEntries(keys.map((key, place) => [key, counts[place] ?? 0]));

export type Seen = Pick<Update, 'keys' | 'counts' | 'rest' | 'summary' | 'ballots'>;

/** The first tally, in a view or an update, that fits. */
export async function untilTally(client: Client, fits: (tally: Seen) => boolean): Promise<void> {
  const inView = client.until<View>('view', ({ tally }) => tally !== null && fits(tally));
  await Promise.race([inView, client.until<Update>('update', fits)]);
}

export async function untilSaid(client: Client, wanted: Said) {
  const text = JSON.stringify(wanted);
  await untilTally(client, (tally) => JSON.stringify(saidIn(tally)) === text);
}
