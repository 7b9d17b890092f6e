import { expect, it } from 'vitest';
import type { Logo } from '#protocol/logo';
import { attempt, given } from '../testing/given-orders.ts';
import { roomOf } from '../testing/room-samples.ts';
import { hostView, phoneView, screenView } from './views.ts';

const logo: Logo = { id: 'logo-1', widthPx: 300, heightPx: 100, shade: null };
const join = { url: 'http://x/482913', fixed: false };

it('[L3] a logo is seen by screens and consoles, and not by phones', () => {
  const state = given(roomOf(), [{ type: 'room:logo', logo }]);
  expect(screenView(state, new Map(), 0, join).logo).toEqual(logo);
  expect(hostView(state, new Map(), 0, join).logo).toEqual(logo);
  expect(phoneView(state, new Map(), 0, false)).not.toHaveProperty('logo');
});

it('[L3] the same logo again changes nothing, and taking it away does', () => {
  const state = given(roomOf(), [{ type: 'room:logo', logo }]);
  expect(attempt(state, { type: 'room:logo', logo })).toMatchObject({ ok: true, isChanged: false });
  expect(given(state, [{ type: 'room:logo', logo: null }]).room.logo).toBeNull();
  expect(attempt(roomOf(), { type: 'room:logo', logo: null })).toMatchObject({ isChanged: false });
});
