import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { OptionId, RoundId } from '#protocol/polls';

/** What the database holds that was not tapped, or lacks of what was; the server has ended. Empty: exactly once each. */
export function faultsOnDisk(
  folder: string,
  expected: ReadonlyMap<RoundId, ReadonlyMap<unknown, OptionId>>,
): readonly string[] {
  const db = new DatabaseSync(join(folder, 'data', 'showhands.db'), { readOnly: true });
  const rows = db.prepare('SELECT round, choice FROM ballots').all() as unknown as { round: string; choice: string }[];
  db.close();
  const stored = rows.map(({ round, choice }) => `${round}: ${choice}`).sort();
  const tapped = [...expected]
    .flatMap(([round, choices]) => [...choices.values()].map((id) => `${round}: ${id}`))
    .sort();
  const lost = tapped.filter((ballot) => !stored.includes(ballot)).map((ballot) => `lost: ${ballot}`);
  const strange = stored.filter((ballot) => !tapped.includes(ballot)).map((ballot) => `never tapped last: ${ballot}`);
  const twice = stored.filter((ballot, at) => stored.indexOf(ballot) !== at).map((ballot) => `twice: ${ballot}`);
  return [...lost, ...strange, ...twice];
}
