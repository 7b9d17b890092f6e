import { describe, expect, it } from 'vitest';
import { isLoopback, lanAddress, watchAddress } from './address.ts';

describe('a host that a phone would take for itself', () => {
  it.each([
    'localhost',
    'LOCALHOST:3000',
    'x.localhost',
    '127.0.0.1',
    '127.1.2.3:80',
    '[::1]:3000',
    '::1',
    '0.0.0.0',
    '[::]',
  ])('is %s', (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  it.each([
    '192.168.1.20:3000',
    'localhost.example',
    '127.0.0.1.example',
    'hall.local',
    '10.127.0.1',
    '[fe80::1]:3000',
  ])('is not %s', (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});

describe('the address people get', () => {
  const watch = (publicUrl: string | null) =>
    watchAddress({ publicUrl, basePath: '/polls', host: '0.0.0.0', port: () => 3000, onChanged: () => {} });

  it('is PUBLIC_URL before everything else', async () => {
    const address = await watch('https://polls.example');
    expect(address.origin('192.168.1.20:3000')).toBe('https://polls.example');
    address.stop();
  });

  it('is the host the page was opened with, else this machine\u2019s own address', async () => {
    const address = await watch(null);
    expect(address.origin('192.168.1.20:8080')).toBe('http://192.168.1.20:8080/polls');
    expect(address.origin('hall.example', true)).toBe('https://hall.example/polls');
    for (const host of [undefined, 'localhost:3000']) {
      expect(address.origin(host)).toMatch(/^http:\/\/[^/]+:3000\/polls$/);
      expect(address.origin(host)).not.toMatch(/localhost|127\.0\.0\.1/);
    }
    expect(address.isOnNetwork()).toBe((await lanAddress()) !== null);
    address.stop();
  });
});
