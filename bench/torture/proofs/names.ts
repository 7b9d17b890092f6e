import type { VoterId } from '#protocol/polls';
import { voterId } from '../../../server/socket/identity.ts';
import type { Ledger } from '../ledger.ts';
import type { Stored } from '../stored.ts';

/** Who is who on the disk: by the tokens that the clients were given. */
export function namesOf(
  { tokens }: Pick<Ledger, 'tokens'>,
  { secret }: Pick<Stored, 'secret'>,
): ReadonlyMap<VoterId, string> {
  return new Map([...tokens].map(([name, text]) => [voterId(secret, { text, issuedAt: 0 }), name]));
}
