import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { audienceRefusals as english } from '../en/audience.ts';

export const audienceRefusals = {
  'bad-payload': 'Eso no sirve. Revise lo que escribió: puede estar vacío o ser demasiado largo.',
  'not-allowed': 'Eso no es posible desde esta página.',
  'slow-down': 'Fue un poco rápido. Espere un momento e inténtelo de nuevo.',
  busy: 'Mucha gente está votando ahora. Inténtelo de nuevo en un momento.',
  'not-saved': 'El servidor no pudo guardarlo y no se contó nada. Inténtelo de nuevo.',
  internal: 'Hubo un problema en el servidor. Inténtelo de nuevo.',
  'no-such-round': 'Esta ronda ya no existe. Espere la siguiente pregunta.',
  'no-such-option': 'Esta opción ya no existe. Elija otra.',
  'changed-meanwhile': 'La pregunta o su voto cambió mientras tanto. Elija de nuevo.',
  'not-open': 'La votación aún no está abierta. Espere a la organización.',
  'round-closed': 'La votación está cerrada y este voto no se pudo contar.',
  'choice-final': 'Aquí cuenta la primera elección; no se puede cambiar.',
  'chat-off': 'La organización desactivó el chat.',
  'name-required': 'Aquí hace falta un nombre para votar. Escriba primero el suyo.',
} as const satisfies WordsOf<typeof english>;

export const refusedWords = (code: RefusalCode | GoodbyeCode): string =>
  (audienceRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? audienceRefusals.internal;
