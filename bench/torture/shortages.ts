import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk that refuses, and takes again later. Made by the system, not by a stand-in for the store. */
export interface Shortage {
  readonly name: string;
  /** Where the data lies. */
  readonly dir: string;
  begin(pid: number): void;
  end(pid: number): void;
  remove(): void;
}

/** The reason why this machine cannot make it. */
export interface Unable {
  readonly unable: string;
}

function ran(command: string, ...args: string[]): string | null {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? null : `${command}: ${error?.message ?? stderr.trim()}`;
}

/** A small tmpfs, filled to its last byte. */
export function fullDisk(): Shortage | Unable {
  const dir = mkdtempSync(join(tmpdir(), 'showhands-full-'));
  const unable = ran('mount', '-t', 'tmpfs', '-o', 'size=8m,mode=700', 'tmpfs', dir);
  if (unable !== null) {
    rmSync(dir, { recursive: true });
    return { unable };
  }
  const filler = join(dir, 'filler');
  return {
    name: 'disk full (a tmpfs of 8 MB)',
    dir,
    begin: () => fill(filler),
    end: () => rmSync(filler),
    remove() {
      const stuck = ran('umount', dir);
      if (stuck !== null) throw new Error(stuck);
      rmSync(dir, { recursive: true });
    },
  };
}

function fill(file: string) {
  const handle = openSync(file, 'w');
  const page = Buffer.alloc(4_096, 1);
  try {
    for (;;) writeSync(handle, page);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(handle);
  }
}

/** Writes beyond the first pages of any file fail with EFBIG, which SQLite reports as an I/O error. */
export function failingWrites(): Shortage | Unable {
  const unable = ran('prlimit', '--version');
  if (unable !== null) return { unable };
  const dir = mkdtempSync(join(tmpdir(), 'showhands-failing-'));
  const limit = (pid: number, bytes: string) => {
    const failed = ran('prlimit', '--pid', String(pid), `--fsize=${bytes}:`);
    if (failed !== null) throw new Error(failed);
  };
  return {
    name: 'writes fail (file size limit, EFBIG)',
    dir,
    begin: (pid) => limit(pid, '4096'),
    end: (pid) => limit(pid, 'unlimited'),
    remove: () => rmSync(dir, { recursive: true }),
  };
}
