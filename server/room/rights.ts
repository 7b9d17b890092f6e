import type { Role } from '#protocol/views';
import type { OrderType } from './orders.ts';

/** `remote`: a screen that was opened with a host's key. It sees what screens see, and passes on a clicker's keys. */
export type Actor = Role | 'remote';

const host: readonly Actor[] = ['host'];
const steerers: readonly Actor[] = ['host', 'remote'];
const moderators: readonly Actor[] = ['host', 'moderator'];

/** Who may give which order. */
export const rights: { readonly [E in OrderType]: readonly Actor[] } = {
  'poll:open': steerers,
  'poll:close': steerers,
  'poll:reveal': steerers,
  'poll:hide': steerers,
  'poll:rerun': host,
  'poll:show': steerers,
  'poll:countdown': steerers,
  'step:forward': steerers,
  'step:back': steerers,
  'screen:blank': steerers,
  'screen:look': host,
  'screen:compare': host,
  'screen:replay': steerers,
  'screen:board': steerers,
  'deck:add': host,
  'deck:edit': host,
  'deck:duplicate': host,
  'deck:move': host,
  'deck:remove': host,
  'chat:rules': moderators,
  announce: moderators,
  'room:title': host,
  'room:lock': host,
  'room:passcode': host,
  'room:names': host,
  'room:language': host,
  'room:teams': host,
  undo: host,
  'key:add': host,
  'key:revoke': host,
  'voter:ban': moderators,
  'voter:unban': moderators,
  'voter:mute': moderators,
  'voter:unmute': moderators,
  'answer:remove': moderators,
  'answer:approve': moderators,
  'answer:restore': moderators,
  'questions:rules': moderators,
  'question:pin': moderators,
  'screen:questions': ['host', 'remote', 'moderator'],
  'reactions:rules': moderators,
  'answer:hold': moderators,
};
