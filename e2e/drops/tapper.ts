import { effect } from '@preact/signals';
import type { OptionId } from '#protocol/polls';
import type { PhoneView } from '#protocol/views';
import { type Connected, connect, type Storages } from '../../web/state/connection.ts';
import type { Session } from '../../web/state/session.ts';
import { type Fate, openTcpProxy } from '../proxy/tcp-proxy.ts';

/** Nothing takes this long but a fault, ms. */
const patienceMs = 60_000;
/** A vote in a WebSocket frame, or in the body of a long poll. */
const isVote = (text: string) => /42\d+\["vote"/.test(text);

/** What one browser keeps, shared by its tabs and there after a reload. No cookies: so the token is in it, too. */
function storages(): Storages {
  const place = () => {
    const texts = new Map<string, string>();
    return {
      get: (key: string) => texts.get(key) ?? null,
      set: (key: string, text: string | null) => void (text === null ? texts.delete(key) : texts.set(key, text)),
    };
  };
  return { kept: place(), keptInTab: place(), onOtherTab: () => () => {} };
}

/** Resolves when it holds, which is looked at whenever something that it read has changed. */
export function until(what: string, holds: () => boolean): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const patience = setTimeout(() => reject(new Error(`Not within ${patienceMs / 1_000} s: ${what}`)), patienceMs);
  const stop = effect(() => {
    if (holds()) resolve();
  });
  return promise.finally(() => {
    clearTimeout(patience);
    stop();
  });
}

export interface Place {
  readonly host: string;
  readonly port: () => number;
  readonly code: string;
}

/** A phone with the pages' own code for votes and connections, behind a bad network of its own. */
export async function createTapper(name: string, { host, port, code }: Place) {
  const network = await openTcpProxy(() => ({ host, port: port() }));
  const browser = storages();
  let page: Connected<PhoneView> = open();

  function open() {
    return connect<PhoneView>({ origin: network.origin, base: '', code, as: 'phone' }, undefined, browser);
  }

  const session = (): Session<PhoneView> => page.session;
  const here = () => until(`${name} is in`, () => session().link.value.state === 'online' && !!session().me.value);

  return {
    name,
    network,
    session,
    here,
    /** Until the phone says that this choice is counted. */
    counted: (choice: OptionId) =>
      until(`${name}: ${choice} is counted`, () => {
        const ballot = session().ballot.value;
        return ballot.state === 'counted' && ballot.choice === choice;
      }),
    /** The next time the server tells this voter what is stored. */
    told(): Promise<void> {
      const before = session().me.peek();
      return until(`${name} is told`, () => session().me.value !== before);
    },
    /** Taps, and the ballot meets its fate on the way; resolves when it has. */
    async tap(choice: OptionId, fate: Fate | null): Promise<void> {
      const met = fate === null ? null : network.catchNext(fate, isVote);
      void session().vote(choice);
      await met;
    },
    /** The tab is killed and the page opened anew. */
    reload(): void {
      page.stop();
      page = open();
    },
    async close(): Promise<void> {
      page.stop();
      await network.close();
    },
  };
}

export type Tapper = Awaited<ReturnType<typeof createTapper>>;
