import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['web', 'protocol', 'scripts', 'vite.config.ts', 'package-lock.json'];
/** Vite writes the HTML last, and every page needs its own. */
const built = 'dist/web/phone/index.html';

/** The newest change below `path`. Folders count too: a deleted file changes only its folder. */
function newestChange(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== 'node_modules' && !name.includes('.test.'));
  return Math.max(found.mtimeMs, ...inside.map((name) => newestChange(join(path, name))));
}

/** Is `page`, a file that a build wrote, newer than all that it was built from? */
export function arePagesFresh(root, page = built) {
  const made = statSync(join(root, page), { throwIfNoEntry: false });
  return made !== undefined && sources.every((source) => newestChange(join(root, source)) <= made.mtimeMs);
}

/** Builds the pages of a checkout when they are missing or older than their sources. Returns a problem or null. */
export function buildPages(root, node) {
  if (arePagesFresh(root)) return null;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  if (!existsSync(vite)) {
    // An install without development tools runs what was built before.
    return existsSync(join(root, built)) ? null : 'The pages are not built yet: run "npm ci" and start again.';
  }
  process.stdout.write('Building the pages ...\n');
  const run = spawnSync(node, [vite, 'build', '--logLevel', 'warn'], { cwd: root, encoding: 'utf8' });
  if (run.status === 0) return null;
  return `The pages could not be built.\n${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`;
}
