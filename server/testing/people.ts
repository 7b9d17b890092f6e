import type { Actor } from '../room/rights.ts';
import type { Client } from './client.ts';
import type { Party } from './party.ts';

export const roles: readonly Actor[] = ['phone', 'screen', 'remote', 'moderator', 'host'];

/** Somebody of each role in this room. */
export async function peopleOf(own: Party): Promise<Record<Actor, Client>> {
  return {
    host: own.host,
    moderator: await own.moderator(),
    phone: await own.phone(),
    screen: await own.screen(),
    remote: await own.remote(),
  };
}
