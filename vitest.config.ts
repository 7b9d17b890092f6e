import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests may read what a style sheet says.
    css: { include: [/theme/] },
    include: ['{bin,protocol,server,web,scripts,bench}/**/*.test.{ts,tsx,js}'],
    // Real servers and child processes on shared cores: patience, not a measure.
    testTimeout: 20_000,
    // Tests of a real server wait more than they compute; left alone, two cores get one worker.
    maxWorkers: 3,
    // Nothing lives in a module here (parts are passed in), so files may share what they import: a third of the time.
    isolate: false,
    hookTimeout: 20_000,
    expect: { poll: { timeout: 10_000 } },
    // Servers in processes of their own start from the same files: compiled once, a start costs half.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'showhands-compiled') },
    exclude: ['**/node_modules/**', 'dist/**'],
  },
});
