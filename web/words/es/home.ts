import type { WordsOf } from '#protocol/words-of';
import type { homeWords as english } from '../en/home.ts';
import { unbroken } from './numerals.ts';

export const homeWords = {
  tagline: 'Pregunte a la sala. Vea las manos en alto.',
  joinTitle: 'Entrar en una sala',
  codeLabel: 'Código de la sala',
  codeHint: 'Las seis cifras de la pantalla.',
  codePlaceholder: '000 000',
  join: 'Entrar',
  joining: 'Buscando la sala…',
  sixDigits: 'El código de una sala tiene seis cifras.',
  noAnswer: 'El servidor no responde. Revise que este dispositivo esté en la misma red e inténtelo de nuevo.',
  noServer: 'Ahora no hay conexión con el servidor.',
  openRoom: 'Entrar en la sala abierta',
  openRoomHint: (code: string) => `Sala ${unbroken(code)}, sin código.`,

  createTitle: 'Crear una sala',
  createHint: 'Haga su propia pregunta. Sin cuenta.',
  createOff: 'Las salas las crea quien administra este servidor.',
  roomTitle: 'Título de la sala',
  roomTitlePlaceholder: 'Reunión del jueves',
  questionPlaceholder: '¿Dónde comemos hoy?',
  create: 'Crear la sala',
  creating: 'Creando…',

  createdTitle: (code: string) => `La sala ${unbroken(code)} está lista`,
  createdHint: 'Abra el enlace de la pantalla en el proyector y no comparta el enlace de control.',
  links: {
    phone: { title: 'Teléfonos', hint: 'Para quienes votan.' },
    screen: { title: 'Pantalla', hint: 'Para el proyector.' },
    host: { title: 'Control', hint: 'Solo para usted: quien lo tiene dirige la sala.' },
  },
  openHost: 'Abrir la página de control',
  another: 'Crear otra sala',

  ownTitle: 'Sus salas en este navegador',
  ownHost: 'Abrir',
  ownHostOf: (title: string) => `Abrir la página de control: ${title}`,
  ownScreen: 'Pantalla',
  ownScreenOf: (title: string) => `Abrir la pantalla: ${title}`,
  duplicate: 'Duplicar',
  duplicateOf: (title: string) => `Duplicar sin votos: ${title}`,
  copyTitle: (title: string) => `Copia de ${title}`,
  duplicating: 'Duplicando…',
  duplicated: (title: string, code: string) =>
    `“${title}” es la sala ${unbroken(code)}: las mismas preguntas y ajustes, sin votos ni chat.`,
  delete: 'Eliminar',
  deleteOf: (title: string) => `Eliminar: ${title}`,
  deleteAsk: (title: string, code: string) =>
    `¿Eliminar “${title}” (sala ${unbroken(code)})? Sus preguntas, votos y chat se pierden para siempre, y todo el mundo sale de la sala.`,
  deleteYes: 'Eliminar la sala',
  deleteNo: 'Conservarla',
  deleted: (title: string) => `Se eliminó “${title}”.`,
  isDefault: 'La sala abierta de este servidor: siempre está ahí.',
  isGone: 'Esta sala ya no está en el servidor.',
  forget: 'Olvidar',
  forgetOf: (title: string) => `Olvidar: ${title}`,
  forgetHint: 'Olvidar solo quita la sala de esta lista. Guarde antes su enlace de control.',
  revoked: 'El enlace de control de esta sala ya no funciona.',
} as const satisfies WordsOf<typeof english>;
