import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StartProblem } from '../start-problem.ts';
import { openDataDir } from './data-dir.ts';

const nobody = 65_534;

describe('the data folder', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'showhands-data-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  function problemOf(path: string): string {
    try {
      openDataDir(path).release();
    } catch (error) {
      expect(error).toBeInstanceOf(StartProblem);
      return String(error);
    }
    return 'none';
  }

  it('is made for this user alone, with a secret that stays', () => {
    const path = join(dir, 'deep', 'data');
    const first = openDataDir(path);
    first.release();
    const second = openDataDir(path);
    second.release();
    expect(first.path).toBe(path);
    expect(first.secret).toHaveLength(32);
    expect(second.secret).toEqual(first.secret);
    expect(statSync(path).mode & 0o777).toBe(0o700);
    expect(readdirSync(path).toSorted()).toEqual(['lock', 'secret']);
    expect(statSync(join(path, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('has another secret than any other folder', () => {
    const [a, b] = [openDataDir(join(dir, 'a')), openDataDir(join(dir, 'b'))];
    expect(a.secret).not.toEqual(b.secret);
    a.release();
    b.release();
  });

  it('lets one server in at a time', () => {
    const first = openDataDir(dir);
    expect(problemOf(dir)).toMatch(/Another Showhands is running on the data in/);
    // The refused one must not have opened the door for the next.
    expect(problemOf(dir)).toMatch(/Another Showhands is running on the data in/);
    first.release();
    first.release();
    expect(problemOf(dir)).toBe('none');
  });

  it('stays locked by another process until that is killed', async () => {
    const script = `
      import { openDataDir } from ${JSON.stringify(new URL('./data-dir.ts', import.meta.url).href)};
      openDataDir(${JSON.stringify(dir)});
      globalThis.gc();
      console.log('held');
      setInterval(() => {}, 1e6);`;
    const args = ['--expose-gc', '--input-type=module', '--eval', script];
    const other = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(other.stdout, 'data');
    expect(problemOf(dir)).toMatch(/Another Showhands/);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(problemOf(dir)).toBe('none');
  });

  it('refuses a secret of another size, keeps it, and is not held', () => {
    writeFileSync(join(dir, 'secret'), 'short');
    expect(problemOf(dir)).toMatch(/should hold 32 bytes but holds 5/);
    expect(readFileSync(join(dir, 'secret'), 'utf8')).toBe('short');
    expect(problemOf(dir)).toMatch(/should hold 32 bytes/);
  });

  it('replaces the draft of a secret that a crash has left', () => {
    writeFileSync(join(dir, 'secret.new'), 'half', { mode: 0o644 });
    expect(problemOf(dir)).toBe('none');
    expect(statSync(join(dir, 'secret')).size).toBe(32);
    expect(statSync(join(dir, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('refuses a file in its place, or on the way to it', () => {
    const file = join(dir, 'file');
    writeFileSync(file, 'mine');
    expect(problemOf(file)).toMatch(/is not a folder/);
    expect(problemOf(join(file, 'data'))).toMatch(/is not a folder/);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('refuses a place where nothing can be made, and does not try for ever', () => {
    expect(problemOf('/proc/showhands/data')).toMatch(/cannot be written/);
  });

  it('refuses a folder that it may not write', () => {
    chmodSync(dir, 0o555);
    // Root may write everywhere: the test steps down for a moment.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(nobody);
    try {
      expect(problemOf(dir)).toMatch(/cannot be written .*permissions/);
      expect(problemOf(join(dir, 'data'))).toMatch(/cannot be written .*permissions/);
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(dir, 0o755);
    }
  });
});
