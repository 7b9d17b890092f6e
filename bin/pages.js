import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const sources = ['web', 'protocol', 'scripts', 'vite.config.ts', 'package-lock.json'];
const folder = 'dist/web';
/** Vite writes the HTML last, and every page needs its own. */
const built = `${folder}/phone/index.html`;

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

/** Another server of this checkout may be doing the same, and be first: whose pages stay makes no difference. */
function move(from, to) {
  try {
    renameSync(from, to);
  } catch {
    // Whether there are pages in the end is what counts.
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // There, but somebody else's.
    return error.code === 'EPERM';
  }
}

/** What a build left behind that was ended from outside: folders are named after the process that made them. */
function removeAbandoned(dist) {
  if (!existsSync(dist)) return;
  for (const name of readdirSync(dist)) {
    const pid = /^web-(?:coming|gone)-(\d+)$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(dist, name), { recursive: true, force: true });
  }
}

/**
 * Builds the pages of a checkout when they are missing or older than their sources. Returns a problem or null.
 * Those that are there stay until the new ones are whole: another server may be showing them.
 */
export function buildPages(root, node) {
  if (arePagesFresh(root)) return null;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  if (!existsSync(vite)) {
    // An install without development tools runs what was built before.
    return existsSync(join(root, built)) ? null : 'The pages are not built yet: run "npm ci" and start again.';
  }
  process.stdout.write('Building the pages ...\n');
  const pages = join(root, folder);
  removeAbandoned(dirname(pages));
  const [coming, gone] = [`${pages}-coming-${process.pid}`, `${pages}-gone-${process.pid}`];
  try {
    const build = [vite, 'build', '--logLevel', 'warn', '--outDir', coming];
    const run = spawnSync(node, build, { cwd: root, encoding: 'utf8' });
    if (run.status !== 0) {
      return `The pages could not be built.\n${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`;
    }
    move(pages, gone);
    move(coming, pages);
    return existsSync(join(root, built)) ? null : 'The built pages could not be put in their place: start again.';
  } finally {
    for (const left of [coming, gone]) rmSync(left, { recursive: true, force: true });
  }
}
