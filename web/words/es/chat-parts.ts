import type { WordsOf } from '#protocol/words-of';
import type { chatPartsWords as english, friendlyNames as englishNames } from '../en/chat-parts.ts';
import { isolated } from './isolated-text.ts';
import { count, list } from './numerals.ts';

export const chatPartsWords = {
  moderator: 'Moderación',
  times: (n: number) => `\u00d7${n}`,
  choseLabel: 'Votó por',
  older: 'Mostrar mensajes anteriores',
  gap: (n: number) => count(n, { one: '# mensaje más', other: '# mensajes más' }),
  loadFailed: 'No se cargó: no hay conexión. Inténtelo de nuevo en un momento.',
  waitsForApproval: 'En espera de la organización. Nadie más lo ve.',
  waitsForReveal: 'En espera de los resultados. Nadie más lo ve.',
  waitsHere: 'No se muestra antes que los resultados.',
  turnedDown: 'La organización no lo mostró. Nadie más lo ve.',
  report: 'Denunciar',
  reportOf: (name: string) => `Denunciar a la organización el mensaje de ${isolated(name)}`,
  reported: 'Denunciado',
  paused: 'El chat está en pausa. Puede seguir leyendo.',
  held: 'La organización lee los mensajes antes de mostrarlos.',
  quiet: 'Los mensajes esperan hasta que se muestren los resultados.',
  slow: (seconds: number) => count(seconds, { one: 'Un mensaje por segundo.', other: 'Un mensaje cada # segundos.' }),
  unnamed: 'Aquí los mensajes no llevan nombre.',
  nameNeeded: 'Aquí los mensajes llevan nombre.',
  offered: (name: string) => `Firmar como ${isolated(name)}`,
  another: 'Otro nombre',
  voiceTitle: '¿Por qué?',
  voiceHint: (labels: readonly string[]) =>
    `Diga por qué, si quiere. Todo el mundo verá sus palabras con “${list(labels)}”, sin su nombre; no diga quién es si su voto debe seguir en secreto.`,
  voiceHintNamed: (labels: readonly string[]) =>
    `Diga por qué, si quiere. Todo el mundo verá sus palabras y su nombre con “${list(labels)}”.`,
  voiceWaits: 'Nadie lo ve antes de que se muestren los resultados.',
  voiceField: 'Su motivo',
  voiceSend: 'Decirlo',
  voiceSent: 'Gracias, su motivo está guardado.',
} as const satisfies WordsOf<typeof english>;

/** Adjectives that are alike for both genders. */
export const friendlyNames = {
  first: [
    'alegre',
    'valiente',
    'amable',
    'feliz',
    'veloz',
    'ágil',
    'tenaz',
    'noble',
    'fiel',
    'audaz',
    'brillante',
    'apacible',
  ],
  second: [
    'Nutria',
    'Garza',
    'Arce',
    'Cometa',
    'Panda',
    'Colibrí',
    'Sauce',
    'Lince',
    'Gorrión',
    'Jilguero',
    'Búho',
    'Trébol',
  ],
  together: (first: string, second: string) => `${second} ${first}`,
} as const satisfies WordsOf<typeof englishNames>;
