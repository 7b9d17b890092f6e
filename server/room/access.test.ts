import { describe, expect, it } from 'vitest';
import { attempt, given } from '../testing/given-orders.ts';
import { now, roomOf } from '../testing/room-samples.ts';
import { isPasscode } from './access.ts';

describe('[A2] a passcode', () => {
  it.each([
    ['Open Sesame', true],
    ['open  sesame ', true],
    ['opensesame', false],
    ['', false],
    ['open sesame!', false],
  ])('typed as %j: %s', (typed, fits) => {
    expect(isPasscode(typed, 'open sesame')).toBe(fits);
  });

  it('set anew is asked of everybody again; the same one is not', () => {
    const once = given(roomOf(), [{ type: 'room:passcode', passcode: 'sesame' }]);
    expect(once.room.passcode).toEqual({ text: 'sesame', since: once.room.version });
    expect(attempt(once, { type: 'room:passcode', passcode: 'sesame' })).toMatchObject({ isChanged: false });
    const again = given(once, [
      { type: 'room:passcode', passcode: null },
      { type: 'room:passcode', passcode: 'sesame' },
    ]);
    expect(again.room.passcode?.since).toBeGreaterThan(once.room.passcode?.since ?? 0);
  });
});

describe('[P10] an announcement', () => {
  const up = given(roomOf(), [{ type: 'announce', id: 'one', text: 'Back at ten' }]);

  it('takes the place of the one before; said twice it is up once', () => {
    expect(up.room.announcement).toEqual({ id: 'one', text: 'Back at ten', at: now });
    expect(attempt(up, { type: 'announce', id: 'one', text: 'Back at ten' })).toMatchObject({ isChanged: false });
    expect(given(up, [{ type: 'announce', id: 'two', text: 'Lunch' }]).room.announcement?.text).toBe('Lunch');
  });

  it('is taken down by its id, and not in place of a newer one', () => {
    expect(given(up, [{ type: 'announce', id: 'one', text: null }]).room.announcement).toBeNull();
    expect(attempt(up, { type: 'announce', id: 'zero', text: null })).toMatchObject({ isChanged: false });
  });
});
