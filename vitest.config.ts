import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{bin,protocol,server,web,scripts,bench}/**/*.test.{ts,tsx,js}'],
    exclude: ['**/node_modules/**', 'dist/**'],
  },
});
