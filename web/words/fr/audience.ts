import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { audienceRefusals as english } from '../en/audience.ts';

export const audienceRefusals = {
  'bad-payload': 'Cela ne convient pas. Vérifiez votre saisie\u202f: elle est peut-être vide ou trop longue.',
  'not-allowed': 'Ce n’est pas possible depuis cette page.',
  'slow-down': 'C’était un peu rapide. Attendez un instant, puis réessayez.',
  busy: 'Beaucoup de monde vote en ce moment. Réessayez dans un instant.',
  'not-saved': 'Le serveur n’a pas pu l’enregistrer, rien n’a été compté. Réessayez.',
  internal: 'Un problème est survenu sur le serveur. Réessayez.',
  'no-such-round': 'Ce tour n’existe plus. Attendez la prochaine question.',
  'no-such-option': 'Cette option n’existe plus. Choisissez-en une autre.',
  'changed-meanwhile': 'La question ou votre vote a changé entre-temps. Choisissez à nouveau.',
  'not-open': 'Le vote n’est pas encore ouvert. Attendez l’hôte.',
  'round-closed': 'Le vote est clos, ce vote n’a pas pu être compté.',
  'choice-final': 'Ici, le premier choix compte\u202f; il ne peut pas être modifié.',
  'chat-off': 'L’hôte a désactivé le chat.',
  'name-required': 'Ici, il faut un nom pour voter. Saisissez d’abord le vôtre.',
} as const satisfies WordsOf<typeof english>;

export const refusedWords = (code: RefusalCode | GoodbyeCode): string =>
  (audienceRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? audienceRefusals.internal;
