import { readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';

/** What the figures were measured on, one line each. */
export function description(date: Date): string[] {
  const { dependencies, version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as {
    dependencies: Record<string, string>;
    version: string;
  };
  const model = cpus()[0]?.model.trim() ?? 'unknown CPU';
  return [
    `${cpus().length} x ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${release()}`,
    `Node.js ${process.versions.node}, SQLite ${process.versions['sqlite']}, socket.io ${dependencies['socket.io']}, Showhands ${version}`,
    date.toISOString().slice(0, 16).replace('T', ' '),
  ];
}
