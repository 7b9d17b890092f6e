import { cpus } from 'node:os';
import type { Unit } from './combinations.ts';
import type { Seen, Sight } from './visit.ts';

export interface Done {
  readonly unit: Unit;
  readonly sights: readonly Sight[];
  readonly ms: number;
}

/** The same fault in all the combinations in which it was seen. */
export interface FoundFault extends Seen {
  readonly page: string;
  readonly times: number;
  readonly example: string;
}

export interface Run {
  readonly browser: string;
  readonly minutes: number;
  readonly date: string;
  readonly isPairwise: boolean;
}

const nameOf = ({ page, language }: Unit, { state, theme, size }: Sight) =>
  `${page}, ${state}, ${language}, ${theme}, ${size}`;

export function faultsIn(all: readonly Done[]): readonly FoundFault[] {
  const found = new Map<string, FoundFault>();
  for (const { unit, sights } of all) {
    for (const sight of sights) {
      for (const fault of sight.faults) {
        const key = `${fault.kind} ${unit.page} ${fault.where}`;
        const known = found.get(key) ?? { ...fault, page: unit.page, times: 0, example: nameOf(unit, sight) };
        found.set(key, { ...known, times: known.times + 1 });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.kind.localeCompare(b.kind) || b.times - a.times);
}

type Counted = { looks: number; axe: number; faults: number };

function counts(all: readonly Done[], of: (unit: Unit, sight: Sight) => string): ReadonlyMap<string, Counted> {
  const rows = new Map<string, Counted>();
  for (const { unit, sights } of all) {
    for (const sight of sights) {
      const name = of(unit, sight);
      const row = rows.get(name) ?? { looks: 0, axe: 0, faults: 0 };
      row[sight.by === 'eye' ? 'looks' : 'axe'] += 1;
      row.faults += sight.faults.length;
      rows.set(name, row);
    }
  }
  return rows;
}

function table(name: string, rows: ReadonlyMap<string, Counted>): string {
  const lines = [...rows].map(([of, { looks, axe, faults }]) => `| ${of} | ${looks} | ${axe} | ${faults} |`);
  return [`| ${name} | looks | axe | faults |`, '| --- | ---: | ---: | ---: |', ...lines].join('\n');
}

const escaped = (text: string) => text.replaceAll('|', '\\|').replaceAll('`', "'").replaceAll('\n', ' ');

const pairwise = `This was not the whole product (\`--pairwise\`): a state is seen once in each language named below, each time in
another size and theme; with all fifteen languages that is once in each size and theme.`;

/** What a run has seen, as Markdown: which combinations, how many, and every fault. */
export function summaryOf(all: readonly Done[], { browser, minutes, date, isPairwise }: Run): string {
  const faults = faultsIn(all);
  const states = new Set(all.flatMap(({ unit }) => unit.states.map((state) => `${unit.page} ${state}`)));
  const looks = all.flatMap(({ sights }) => sights).filter(({ by }) => by === 'eye').length;
  const axe = all.flatMap(({ sights }) => sights).filter(({ by }) => by === 'axe').length;
  const rows = faults.map(
    ({ kind, page, where, what, times, example }) =>
      `| ${kind} | ${page} | \`${escaped(where)}\` | ${escaped(what)} | ${times} | ${example} |`,
  );
  const list = [
    '| fault | page | where | what | times | first seen in |',
    '| --- | --- | --- | --- | ---: | --- |',
    ...rows,
  ];
  return `# Every page in every state, theme, language and size

The last run of \`npm run test:matrix\` ([CONTRIBUTING.md](../../CONTRIBUTING.md)): ${date}, ${browser}, ${cpus().length} cores of
${cpus()[0]?.model ?? 'an unknown processor'}, ${Math.round(minutes)} minutes of work.

${states.size} states were looked at ${looks} times for overflow, clipping, overlap, targets of at least 44 px, fields that make a
phone zoom and, where the colours are the machine's, shapes that have none; and ${axe} times by axe. ${isPairwise ? pairwise : ''} **${faultCount(faults.length)}**

${table(
  'language',
  counts(all, (unit) => unit.language),
)}

${table(
  'page',
  counts(all, (unit) => unit.page),
)}

${table(
  'theme',
  counts(all, (_, { theme }) => theme),
)}

${table(
  'size',
  counts(all, (_, { size }) => size),
)}

Axe looks at each page in the size of who uses it most.

## Faults

${rows.length === 0 ? 'None.' : list.join('\n')}
`;
}

const faultCount = (n: number) => (n === 0 ? 'No fault.' : n === 1 ? '1 fault.' : `${n} faults.`);
