import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resultsSchema } from './results-schema.ts';

test('[X3] the schema in docs/ is this one', () => {
  const published = readFileSync(new URL('../docs/results.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(published)).toEqual(resultsSchema);
});
