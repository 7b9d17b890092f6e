import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests may read what a style sheet says.
    css: { include: [/theme/] },
    include: ['{bin,protocol,server,web,scripts,bench}/**/*.test.{ts,tsx,js}'],
    // Real servers and child processes on shared cores: patience, not a measure.
    testTimeout: 20_000,
    // Tests of a real server wait more than they compute; left alone, two cores get one worker.
    maxWorkers: 2,
    hookTimeout: 20_000,
    exclude: ['**/node_modules/**', 'dist/**'],
  },
});
