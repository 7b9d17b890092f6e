import { refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { Steering } from '../live/steering.ts';
import { keyInUse, mayShowKey } from '../room/keys.ts';
import { rights } from '../room/rights.ts';
import type { Routes } from './door.ts';
import type { Identity } from './identity.ts';

export interface KeyRoutesParts {
  readonly steering: Pick<Steering, 'give'>;
  readonly identity: Pick<Identity, 'hostKey'>;
}

/** Host and moderator links. A key's text follows from the server's secret, so it is made again, not stored. */
export function createKeyRoutes({
  steering,
  identity,
}: KeyRoutesParts): Pick<Routes, 'key:add' | 'key:show' | 'key:revoke'> {
  const rate = { name: 'order', limit: limits.rates.order };
  return {
    'key:add': {
      roles: rights['key:add'],
      rate,
      async apply({ room, key: by }, payload) {
        const outcome = await steering.give(room, { type: 'key:add', ...payload, by });
        if (!outcome.ok) return outcome;
        const number = outcome.key ?? 0;
        return { ok: true, number, key: identity.hostKey(room.code, number) };
      },
    },
    'key:show': {
      roles: rights['key:add'],
      rate,
      apply({ room, key: by }, { number }) {
        if (!keyInUse(room.state, number)) return refuse('no-such-key');
        if (!mayShowKey(room.state, by, number)) return refuse('not-allowed');
        return { ok: true, number, key: identity.hostKey(room.code, number) };
      },
    },
    'key:revoke': {
      roles: rights['key:revoke'],
      rate,
      async apply({ room, key }, { number }) {
        const outcome = await steering.give(room, { type: 'key:revoke', number, by: key });
        return outcome.ok ? { ok: true } : outcome;
      },
    },
  };
}
