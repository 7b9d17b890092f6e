import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unitName } from './combinations.ts';
import type { Done } from './summary.ts';

/**
 * What has been seen of one build, written down as it goes: a run that is broken off goes on where it was, and the parts of a
 * run that was shared out come together again.
 */
export function openNotes(folder: string, shard: string, build: string) {
  const file = join(folder, `seen-${shard.replace('/', '-of-')}.jsonl`);
  mkdirSync(folder, { recursive: true });

  const read = (path: string): readonly Done[] => {
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, 'utf8').split('\n');
    const notes = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Done & { build: string });
    return notes.filter((note) => note.build === build);
  };

  return {
    /** The names of what this shard has seen. */
    known: () => new Set(read(file).map(({ unit }) => unitName(unit))),
    forget: () => rmSync(file, { force: true }),
    add: (done: Done) => appendFileSync(file, `${JSON.stringify({ ...done, build })}\n`),
    /** Of all shards. */
    all(): readonly Done[] {
      const every = readdirSync(folder).flatMap((name) => (name.endsWith('.jsonl') ? read(join(folder, name)) : []));
      return [...new Map(every.map((done) => [unitName(done.unit), done])).values()];
    },
  };
}
