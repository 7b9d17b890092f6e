import type { KeyRights } from '#protocol/host-keys';
import type { NewPoll } from '#protocol/poll-schemas';
import type { PollSettings } from '#protocol/polls';
import type { HostView, Me, PhoneView, View } from '#protocol/views';
import { type Client, createClient, handshakeOf } from './client.ts';
import type { TestServer } from './start-server.ts';

export interface PartyPlan extends Partial<Pick<PollSettings, 'phones' | 'timeLimitS' | 'decision' | 'quiz'>> {
  readonly options?: readonly string[];
  /** Left out: single choice. */
  readonly asked?: Pick<NewPoll, 'kind' | 'ask'>;
  readonly changeable?: boolean;
  readonly results?: 'live' | 'hidden';
  /** A room that is there already, instead of a new one. */
  readonly room?: { readonly code: string; readonly key: string };
  /** Leaves the poll as a draft. */
  readonly isDraft?: boolean;
}

/** A phone as a test uses it: connected, greeted, with the token that makes it the same voter again. */
export interface Phone extends Client {
  readonly token: string;
}

async function makeRoom(server: TestServer, plan: PartyPlan) {
  const { options = ['Pizza', 'Sushi', 'Salad'], asked = {}, changeable = true, results = 'live' } = plan;
  const { phones = 'always', timeLimitS = null, decision = null, quiz = null } = plan;
  const settings = { changeable, results, phones, timeLimitS, decision, quiz };
  const response = await fetch(`${server.url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Party', poll: { question: 'Lunch?', options, settings, ...asked } }),
  });
  const { code, links } = (await response.json()) as { code: string; links: { host: string } };
  return { code, key: links.host.split('#k=')[1] ?? '' };
}

type Order = 'poll:close' | 'poll:reveal' | 'poll:hide' | 'poll:rerun' | 'poll:open';

/** Does a round show that the order on the one with this id was carried out? */
const isDone: Readonly<Record<Order, (round: NonNullable<HostView['round']>, named: string | null) => boolean>> = {
  'poll:open': ({ phase }) => phase.phase === 'open',
  'poll:close': ({ phase }) => phase.phase !== 'open',
  'poll:reveal': ({ resultsShown }) => resultsShown,
  'poll:hide': ({ resultsShown }) => !resultsShown,
  'poll:rerun': ({ id }, named) => id !== named,
};

/** A room of its own with a host in it; phones and screens come when they are called. */
export async function startParty(server: TestServer, plan: PartyPlan = {}) {
  const { code, key } = plan.room ?? (await makeRoom(server, plan));
  const host = createClient(server.url, handshakeOf(code, 'host', key));
  const draft = await host.until<HostView>('view');
  const poll = draft.poll;
  if (!poll) throw new Error('the party has no poll');

  const view = () => host.newest<HostView>('view') ?? draft;
  /** The host's view as soon as it fits. */
  const until = (fits: (view: HostView) => boolean) => host.until<HostView>('view', fits);
  /** The current round of the poll, as orders and votes name it. */
  const round = () => {
    const { round: current } = view();
    if (!current) throw new Error('the party has no round');
    return current.id;
  };

  async function phone(auth: Readonly<Record<string, unknown>> = {}, more: object = {}): Promise<Phone> {
    const client = createClient(server.url, { ...handshakeOf(code, 'phone'), ...auth }, more);
    const { token } = await client.until<Me>('me');
    return { ...client, token: token ?? '' };
  }

  async function screen(auth: Readonly<Record<string, unknown>> = {}) {
    const client = createClient(server.url, { ...handshakeOf(code, 'screen'), ...auth });
    await client.until<View>('view');
    return client;
  }

  let keys = 0;
  /** A further key, with its number. */
  async function addKey(rights: KeyRights) {
    keys += 1;
    const answer = await host.ask('key:add', { label: `${rights} ${keys}`, rights, id: `key-${keys}` });
    if (!answer.ok) throw new Error(`key:add: ${answer.code}`);
    return answer;
  }

  /** Connects a console with this key. */
  async function consoleWith(text: string) {
    const client = createClient(server.url, handshakeOf(code, 'host', text));
    await client.until<View>('view');
    return client;
  }

  /** An order on the current round that must be accepted; resolves when the host sees it done. */
  async function order(event: Order) {
    const { version: before } = view();
    const named = event === 'poll:open' ? (view().round?.id ?? null) : round();
    const answer = await host.throwAt(event, { poll: poll?.id, round: named });
    if (!answer.ok) throw new Error(`${event}: ${answer.code}`);
    // Other things make new versions, too.
    return until((next) => next.version > before && next.round !== null && isDone[event](next.round, named));
  }

  if (!plan.isDraft) await order('poll:open');

  return {
    code,
    key,
    host,
    poll,
    view,
    until,
    round,
    phone,
    screen,
    addKey,
    consoleWith,
    moderator: async () => consoleWith((await addKey('moderator')).key),
    /** A screen that was opened from the console. */
    remote: () => screen({ key }),
    order,
    /** The id of the option with this label. */
    option: (label: string) => poll.options.find((option) => option.label === label)?.id ?? 'nothing',
    /** Casts and resolves with the answer. */
    vote: (client: Client, label: string | null, n = 1, more: object = {}) =>
      client.throwAt('vote', {
        round: round(),
        choice: label === null ? null : (poll.options.find((option) => option.label === label)?.id ?? label),
        n,
        ...more,
      }),
  };
}

export type Party = Awaited<ReturnType<typeof startParty>>;

/** Counts as this client shows them now: of its newest view or update, whichever came last. */
export function countsOf(client: Client): readonly number[] | undefined {
  const last = client.got.findLast(({ event }) => event === 'view' || event === 'update')?.payload;
  if (typeof last !== 'object' || last === null) return undefined;
  return 'tally' in last ? (last as PhoneView).tally?.counts : (last as { counts?: readonly number[] }).counts;
}

/** Resolves when this client shows these counts. */
export async function untilCounts(client: Client, ...counts: number[]): Promise<void> {
  const wanted = counts.join();
  await Promise.race([
    client.until<View>('view', ({ tally }) => tally?.counts?.join() === wanted),
    client.until<{ counts?: number[] }>('update', (update) => update.counts?.join() === wanted),
  ]);
}
