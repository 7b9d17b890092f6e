import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaultSettings } from '#protocol/polls';
import { readDeckBytes } from './bytes.ts';
import { readDeckFile } from './read.ts';
import { settingNames } from './settings-line.ts';
import { writeDeckFile } from './write.ts';

const path = (name: string) => new URL(`../../${name}`, import.meta.url);

it('the example is a deck of six polls', () => {
  const read = readDeckBytes(readFileSync(path('examples/deck.md')));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.title).toContain('Friday');
  expect(read.polls).toHaveLength(6);
  expect(readDeckFile(writeDeckFile(read))).toEqual(read);
});

const page = readFileSync(path('docs/deck-format.md'), 'utf8');

it('the deck that the page on the format shows is one, and says what the page says', () => {
  const deck = /```markdown\n(.*?)```/s.exec(page)?.[1] ?? '';
  const read = readDeckFile(deck);
  expect(read).toMatchObject({ ok: true, title: 'Team day' });
  expect(read.ok && read.polls[1]?.settings).toEqual({
    results: 'hidden',
    changeable: false,
    timeLimitS: 60,
    phones: 'after-voting',
    decision: { rule: '2/3', motion: 0, abstention: 2, base: 'votes', quorum: '50%' },
    quiz: null,
  });
});

it('the page names every setting with its usual value', () => {
  const rows = page.matchAll(new RegExp(`^\\| \`(${settingNames.join('|')})\`\\s*\\|[^|]+\\| \`([^\`]+)\``, 'gm'));
  const usual = [...rows].map(([, name, value]) => `${name}: ${value}`);
  expect(usual).toHaveLength(settingNames.length);
  const read = readDeckFile(`## A\n${usual.join(', ')}\n- a\n- b`);
  expect(read.ok && read.polls[0]?.settings).toEqual(defaultSettings);
});
