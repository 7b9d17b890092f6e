import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages small enough for tests that only ask what the server writes into them. */
export function writePages(dir: string): string {
  const html =
    '<!doctype html><html lang="en"><div id="page"></div><script type="application/json" id="start">null</script><script src="/assets/x.js"></script>';
  for (const page of ['home', 'phone', 'screen', 'host', 'report']) {
    mkdirSync(join(dir, page), { recursive: true });
    writeFileSync(join(dir, page, 'index.html'), html);
  }
  for (const language of ['de', 'he']) mkdirSync(join(dir, 'assets', language), { recursive: true });
  writeFileSync(join(dir, 'assets', 'x.js'), '// nothing\n');
  writeFileSync(join(dir, 'assets', 'de', 'words.js'), '// nichts\n');
  mkdirSync(join(dir, 'icons'), { recursive: true });
  for (const icon of ['icon-192.png', 'icon-512.png', 'maskable-512.png', 'apple-touch-icon.png'])
    writeFileSync(join(dir, 'icons', icon), icon);
  writeFileSync(join(dir, 'worker.js'), '// keeps\n');
  writeFileSync(join(dir, 'no-worker.js'), '// keeps nothing\n');
  return dir;
}
