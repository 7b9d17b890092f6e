import { isInUse } from '../room/keys.ts';
import type { RoomState } from '../room/state.ts';
import { skeletonOf, skeletonWords } from './look-alike.ts';

/** Who speaks for the room, in languages that are spoken in halls; nobody is called so. */
const titles = [
  ...['Host', 'Hosts', 'Cohost', 'Moderator', 'Moderators', 'Moderation', 'Admin', 'Admins', 'Administrator'],
  ...['Organizer', 'Organiser', 'Presenter', 'Showhands', 'System', 'Gastgeber', 'Gastgeberin', 'Moderatorin'],
  ...['Veranstalter', 'Anfitrión', 'Anfitriona', 'Moderador', 'Moderadora', 'Administrador', 'Animateur', 'Modérateur'],
  ...['Modératrice', 'Organisateur', 'Moderatore', 'Moderatrice', 'Organizzatore', 'Ведущий', 'Ведущая', 'Модератор'],
  ...[
    'Администратор',
    'Админ',
    'Адмін',
    'Хост',
    'Prowadzący',
    'Sunucu',
    'Moderatör',
    'Yönetici',
    '主持人',
    '管理员',
    '管理員',
    '司会者',
    '管理者',
  ],
  ...['모더레이터', '진행자', '관리자', 'المضيف', 'المشرف', 'מנחה', 'מנהל'],
];
const titleSkeletons = new Set(titles.map(skeletonOf));
/** Spaced out, or with signs between the letters: "H o s t", "H-O-S-T". */
const spelledOut = /^(?:\P{L}*\p{L}\p{M}*){2,}$/u;

/** The same letters without what stands between them, where each stands alone. */
function joinedLetters(name: string): string {
  const letters = name
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  const isSpelled = letters.length > 2 && letters.every((part) => [...part.normalize('NFC')].length === 1);
  return isSpelled && spelledOut.test(name) ? skeletonOf(letters.join('')) : '';
}

/**
 * Would this name be taken for a host or moderator? One of its words reads like such a title, or all of it like the label of a key
 * in use.
 */
export function looksLikeStaff(name: string, { hostKeys }: Pick<RoomState, 'hostKeys'>): boolean {
  const words = [...skeletonWords(name), joinedLetters(name), skeletonOf(name)];
  if (words.some((word) => titleSkeletons.has(word))) return true;
  const whole = skeletonOf(name);
  return hostKeys.some((key) => isInUse(key) && key.label !== '' && skeletonOf(key.label) === whole);
}
