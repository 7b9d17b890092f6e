import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './scripts/slow-first.ts';

export default defineConfig({
  test: {
    // Tests may read what a style sheet says.
    css: { include: [/theme/] },
    include: ['{bin,protocol,server,web,scripts,bench}/**/*.test.{ts,tsx,js}'],
    // Real servers and child processes on shared cores: patience, not a measure.
    testTimeout: 20_000,
    // Tests of a real server wait more than they compute; left alone, two cores get one worker.
    maxWorkers: 3,
    sequence: { sequencer: SlowFirst },
    // Nothing lives in a module here (parts are passed in), so files may share what they import: a third of the time.
    isolate: false,
    hookTimeout: 20_000,
    // As long as every other wait for what a server or a phone is about to do. What has to come soon is measured where it is promised.
    expect: { poll: { timeout: 10_000 } },
    // Servers in processes of their own start from the same files: compiled once, a start costs half.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'showhands-compiled') },
    exclude: ['**/node_modules/**', 'dist/**'],
  },
});
