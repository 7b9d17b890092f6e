import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const web = join(import.meta.dirname, '..');
const files = readdirSync(web, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(web, file), 'utf8');
const pages = files.filter((file) => file.endsWith('index.html'));
const styles = files.filter((file) => file.endsWith('.css'));

describe('every page', () => {
  test.each(pages)('%s may be zoomed, and reaches under what a phone lays over it', (file) => {
    const [, viewport = ''] = /<meta name="viewport" content="([^"]*)"/.exec(read(file)) ?? [];
    expect(viewport).toContain('width=device-width');
    expect(viewport).toContain('viewport-fit=cover');
    expect(viewport).not.toMatch(/user-scalable|maximum-scale|minimum-scale/);
  });

  test.each(pages)('%s has the colour of its theme around it', (file) => {
    const colors = [
      ...read(file).matchAll(/name="theme-color" content="(#\w{6})" media="\(prefers-color-scheme: (\w+)\)"/g),
    ];
    const theme = read('ui/theme.css');
    const [light, dark] = [...theme.matchAll(/--page: (#\w{6})/g)].map(([, color]) => color);
    expect(colors.map(([, color, scheme]) => [scheme, color])).toEqual([
      ['light', light],
      ['dark', dark],
    ]);
  });

  test('keeps its fields at 16 px or more: smaller ones make iOS zoom', () => {
    const small: string[] = [];
    for (const file of styles) {
      for (const [rule, selector = '', body = ''] of read(file).matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
        if (!/(?:^|[\s>,(])(?:input|textarea|select)\b|\.input\b/.test(selector)) continue;
        const [, size] = /font(?:-size)?:\s*([^;]+);/.exec(body) ?? [];
        if (size === undefined || size === 'inherit' || /max\([^)]*16px/.test(size)) continue;
        const [, rem] = /^([\d.]+)rem$/.exec(size) ?? [];
        if (rem === undefined || Number(rem) < 1) small.push(`${file}: ${rule.trim().split('\n')[0]} ${size}`);
      }
    }
    expect(small).toEqual([]);
  });
});
