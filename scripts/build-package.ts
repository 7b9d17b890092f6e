import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Emits dist/{protocol,server}: what the published package runs, as Node takes no TypeScript below node_modules. */
const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

for (const folder of ['protocol', 'server']) rmSync(join(dist, folder), { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});

const manifest = { type: 'module', imports: { '#protocol/*': './protocol/*.js' } };
writeFileSync(join(dist, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
