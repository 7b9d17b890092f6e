import { expect, test } from 'vitest';
import { hostView } from '../../gallery/samples/views.ts';
import { collectKeys, sheetText } from './key-sheet.ts';
import { roomLinks } from './links.ts';

const view = hostView(
  {},
  {
    hostKeys: [
      { number: 1, label: '', rights: 'host', createdAt: 1 },
      { number: 4, label: 'Ana', rights: 'moderator', createdAt: 2 },
    ],
  },
);
const links = roomLinks(view, '', { origin: 'http://localhost:3000', hostname: 'localhost' });

test('the sheet has code, addresses and every key with its name', async () => {
  const sheet = await collectKeys(view, links, 0, async ({ number }) => `key-${number}`);
  if (!sheet) throw new Error('no sheet');
  const text = sheetText(sheet);
  for (const part of [
    'Spring meeting',
    '482 913',
    'http://192.168.178.20:3000/482913/screen',
    'http://192.168.178.20:3000/482913/host#k=key-1',
    'Moderator: Ana\nhttp://192.168.178.20:3000/482913/host#k=key-4',
  ])
    expect(text).toContain(part);
});

test('a sheet that lacks a key is none: who keeps it would trust it', async () => {
  expect(await collectKeys(view, links, 0, async ({ number }) => (number === 4 ? null : 'key'))).toBeNull();
});
