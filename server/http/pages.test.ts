import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePages } from '../testing/small-pages.ts';
import { readPages } from './pages.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'showhands-pages-'));
  writePages(dir);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const startOf = (html: string): unknown =>
  JSON.parse(/<script type="application\/json" id="start">(.*?)<\/script>/s.exec(html)?.[1] ?? '');

describe('a page', () => {
  it.each([
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>',
    '\u2028\u2029',
    '$& $1 $`',
    '&quot;"\\',
    '\u{1f468}\u200d\u{1f469}',
  ])('carries %j in its start state as it is, and in no other way', (title) => {
    const html = readPages(dir, '')('phone', { title });
    expect(startOf(html)).toEqual({ base: '', title });
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toContain('<!--');
  });

  it('finds its files below BASE_PATH', () => {
    const html = readPages(dir, '/polls')('home', {});
    expect(html).toContain('src="/polls/assets/en/x.js"');
    expect(startOf(html)).toEqual({ base: '/polls' });
    expect(readPages(dir, '')('home', {})).toContain('src="/assets/en/x.js"');
  });

  it('that is not built, or has no place for its start state, is told before anybody comes', () => {
    expect(() => readPages(join(dir, 'nothing'), '')).toThrow('npm run build');
    const broken = join(dir, 'broken');
    writePages(broken);
    mkdirSync(join(broken, 'host'), { recursive: true });
    writeFileSync(join(broken, 'host', 'index.html'), '<!doctype html>');
    expect(() => readPages(broken, '')).toThrow('host');
  });
});
