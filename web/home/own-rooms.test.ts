import { expect, test } from 'vitest';
import { forgetRoom, keyOf, type OwnRoom, ownRooms, rememberRoom, renameRoom } from './own-rooms.ts';

function storage(text: string | null = null) {
  let held = text;
  return {
    get: () => held,
    set: (_: string, next: string | null) => {
      held = next;
    },
  };
}

const room = (code: string, title = code): OwnRoom => ({
  code,
  title,
  screen: `http://localhost/${code}/screen`,
  host: `http://localhost/${code}/host#k=key-${code}`,
});
const titles = (browser: ReturnType<typeof storage>) => ownRooms(browser).map(({ title }) => title);

test('the room used last comes first, and once', () => {
  const browser = storage();
  rememberRoom(room('111111'), browser);
  rememberRoom(room('222222'), browser);
  rememberRoom(room('111111', 'Again'), browser);
  expect(titles(browser)).toEqual(['Again', '222222']);
});

test('another title changes no place, and brings no forgotten room back', () => {
  const browser = storage();
  rememberRoom(room('111111'), browser);
  rememberRoom(room('222222'), browser);
  expect(renameRoom('111111', 'New', browser)).toBe(true);
  forgetRoom('222222', browser);
  expect(renameRoom('222222', 'Ghost', browser)).toBe(false);
  expect(titles(browser)).toEqual(['New']);
});

test('the key is in the host link', () => {
  expect(keyOf(room('111111'))).toBe('key-111111');
  expect(keyOf({ ...room('111111'), host: 'http://localhost/111111/host' })).toBe('');
});

test.each(['not json', '{}', '[null, 7]', JSON.stringify([{ ...room('1'), host: 'javascript:alert(1)' }])])(
  '%s is no list of rooms',
  (text) => {
    expect(ownRooms(storage(text))).toEqual([]);
  },
);
