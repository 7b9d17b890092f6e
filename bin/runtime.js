import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Node 24 runs TypeScript as it is; SQLite before 3.51.3 could lose commits in WAL mode. */
const leastNode = '24.0.0';
const leastSqlite = '3.51.3';

const isAtLeast = (version, least) => {
  const [have, need] = [version, least].map((text) => text.split('.').map(Number));
  for (let part = 0; part < 3; part++) if (have[part] !== need[part]) return (have[part] ?? 0) > (need[part] ?? 0);
  return true;
};

/** `versions` as `process.versions` gives them. */
export function isNewEnough(versions) {
  return isAtLeast(versions.node, leastNode) && isAtLeast(versions.sqlite ?? '0', leastSqlite);
}

/** The executable of the npm package `node`, nested or hoisted; null when the install left it out. */
export function bundledNode(root) {
  let manifest;
  try {
    manifest = createRequire(join(root, 'package.json')).resolve('node/package.json');
  } catch {
    return null;
  }
  const names = process.platform === 'win32' ? ['bin/node.exe', 'node.exe'] : ['bin/node'];
  return names.map((name) => join(dirname(manifest), name)).find(existsSync) ?? null;
}

/**
 * What the server's Node is started with. New connections all outlive the young generation, which V8 lets grow and does not
 * give back: 24.6 kB resident per idle phone without a limit, 17.8 kB with 16 MB, 17 kB with 8 MB. With 8 MB, ballots that wait
 * for the disk beside 10,000 others are taken for old, and marking the old stops everybody for 0.3 s every few seconds
 * (10,000 phones on one core, bench/README.md).
 */
export const nodeFlags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=16'];

/** The executable to run the server with: the running one, the installed package, or null. */
export function findNode(root, versions = process.versions) {
  return isNewEnough(versions) ? process.execPath : bundledNode(root);
}

export function tooOld(root) {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return (
    `Showhands needs Node.js 24 with SQLite ${leastSqlite} or newer; this is Node.js ${process.versions.node}. ` +
    `Install Node.js ${optionalDependencies.node} or newer from https://nodejs.org, ` +
    'or install again with optional dependencies and install scripts allowed: they bring a fitting Node.js along.'
  );
}
