import { expect, test } from 'vitest';
import { createClock } from './clock.ts';

function clockAt(start: number) {
  let device = start;
  const clock = createClock(() => device);
  return { clock, pass: (ms: number) => (device += ms) };
}

test('the server is heard once, and the device counts on, whatever time it thinks it is', () => {
  const { clock, pass } = clockAt(500);
  expect(clock.now()).toBeUndefined();
  clock.heard(1_000_000);
  pass(250);
  expect(clock.now()).toBe(1_000_250);
});

test('the quickest word wins, whether it comes first or last', () => {
  const ahead = 1_000_000;
  for (const delays of [
    [30, 900, 400],
    [900, 400, 30],
  ]) {
    const { clock, pass } = clockAt(0);
    let device = 0;
    for (const delay of delays) {
      const sent = device + ahead;
      device = pass(delay);
      clock.heard(sent);
    }
    expect(clock.now()).toBe(device + ahead - 30);
  }
});

test('a device whose clock is set forwards follows the server again with the next word', () => {
  const { clock, pass } = clockAt(0);
  clock.heard(1_000_000);
  pass(60_000);
  clock.heard(1_000_100);
  expect(clock.now()).toBe(1_000_100);
});

test('a device whose clock is set back does so, too', () => {
  const { clock, pass } = clockAt(60_000);
  clock.heard(1_000_000);
  pass(-60_000);
  clock.heard(1_000_100);
  expect(clock.now()).toBe(1_000_100);
});
