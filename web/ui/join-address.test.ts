import { expect, test } from 'vitest';
import { joinAddress, typedAddress } from './join-address.ts';

const join = { url: 'http://192.168.1.20:3000/482913', fixed: false };

test('opened by an address others can reach: that address', () => {
  const place = { origin: 'http://192.168.1.77:3000', hostname: '192.168.1.77' };
  expect(joinAddress(join, '482913', '/polls', place)).toBe('http://192.168.1.77:3000/polls/482913');
});

test.each(['localhost', '127.0.0.1', '127.8.8.8', '[::1]', 'poll.localhost', '0.0.0.0'])(
  'opened by %s: the address the server has found',
  (hostname) => {
    expect(joinAddress(join, '482913', '', { origin: `http://${hostname}:3000`, hostname })).toBe(join.url);
  },
);

test('a public address set on the server wins everywhere', () => {
  const fixed = { url: 'https://vote.example.org/482913', fixed: true };
  const place = { origin: 'http://10.0.0.5:3000', hostname: '10.0.0.5' };
  expect(joinAddress(fixed, '482913', '', place)).toBe(fixed.url);
});

test('a name that only begins like a loopback one is an address like any other', () => {
  const place = { origin: 'http://127.example.org', hostname: '127.example.org' };
  expect(joinAddress(join, '482913', '', place)).toBe('http://127.example.org/482913');
});

test('people type host and folder, without scheme and code', () => {
  expect(typedAddress('http://192.168.1.20:3000/482913', '482913')).toBe('192.168.1.20:3000');
  expect(typedAddress('https://example.org/polls/482913', '482913')).toBe('example.org/polls');
});
