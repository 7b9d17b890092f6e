import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createBench } from './bench.ts';
import { type Figure, markdownTable, textTable } from './figures.ts';
import { description } from './machine/description.ts';
import { scenarios } from './scenarios/index.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    scale: { type: 'string' },
  },
});
const scale = values.scale === undefined ? (values.quick ? 0.1 : 1) : Number(values.scale);
const chosen = values.only === '' ? Object.keys(scenarios) : values.only.split(',');
const bench = createBench({ scale, isPinned: true });
const figures: Figure[] = [];
const startedAt = performance.now();

for (const letter of chosen) {
  const scenario = scenarios[letter];
  if (!scenario) throw new Error(`There is no scenario "${letter}": ${Object.keys(scenarios).join(', ')}`);
  process.stderr.write(`(${letter}) `);
  const from = performance.now();
  try {
    const found = await scenario(bench);
    figures.push(...found);
    process.stderr.write(`${((performance.now() - from) / 1_000).toFixed(0)} s\n`);
  } catch (error) {
    // The others can still be measured; the exit code says that something is wrong.
    figures.push({ scenario: `(${letter})`, name: 'WRONG', values: { showhands: String(error) }, isMet: false });
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  } finally {
    await bench.stop();
  }
}

const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0);
console.log(`\n${textTable(figures)}\n\n${description(new Date()).join('\n')}\n${seconds} s`);
// Only a full run is worth keeping.
if (values.only === '' && scale === 1) {
  const lines = ['# Bench', '', ...description(new Date()).map((line) => `- ${line}`), `- ${seconds} s`];
  writeFileSync(new URL('results.md', import.meta.url), `${[...lines, '', markdownTable(figures)].join('\n')}\n`);
}
