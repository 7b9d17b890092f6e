import { describe, expect, it } from 'vitest';
import { defaultLook } from '#protocol/look';
import { attempt, given } from '../testing/given-orders.ts';
import { now, roomOf } from '../testing/room-samples.ts';
import { hostView, phoneView, screenView } from './views.ts';

const join = { url: 'http://192.168.1.20:3000/482913', fixed: false };

describe('the look of the screens', () => {
  it('[L1] keeps what an order leaves out', () => {
    const state = given(roomOf(), [
      { type: 'screen:look', theme: 'dark', accent: '#aa3300' },
      { type: 'screen:look', order: 'sorted', fill: 'patterned' },
    ]);
    const look = { theme: 'dark', bars: 'horizontal', order: 'sorted', accent: '#aa3300', fill: 'patterned' };
    expect(state.room.look).toEqual(look);
    expect(given(state, [{ type: 'screen:look', accent: null }]).room.look).toEqual({ ...look, accent: null });
  });

  it('[L1] said twice, changes nothing', () => {
    const outcome = attempt(roomOf(), { type: 'screen:look', ...defaultLook });
    expect(outcome).toMatchObject({ ok: true, isChanged: false });
  });

  it('[L1] is in the views of screens and consoles, and in no phone’s', () => {
    const state = given(roomOf(), [{ type: 'screen:look', bars: 'vertical' }]);
    const look = { ...defaultLook, bars: 'vertical' };
    expect(screenView(state, new Map(), now, join).look).toEqual(look);
    expect(hostView(state, new Map(), now, join).look).toEqual(look);
    expect(phoneView(state, new Map(), now, false)).not.toHaveProperty('look');
  });
});
