import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

it('the worked example of a kind is what the files say', () => {
  const shown = [...read('CONTRIBUTING.md').matchAll(/^`([\w/-]+\.tsx?)`\n\n```tsx?\n(.*?)^```$/gms)];
  expect(shown.map(([, file]) => file)).toEqual([
    'protocol/kinds/motion.ts',
    'server/room/kinds/motion.ts',
    'web/kinds/motion/input.tsx',
  ]);
  for (const [, file = '', code] of shown) expect(code, file).toBe(read(file));
});
