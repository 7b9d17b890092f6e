import type { WordsOf } from '#protocol/words-of';
import type { roomWords as english } from '../en/room.ts';
import { moment, number, unbroken } from './numerals.ts';

export const roomWords = {
  title: 'Sala',

  roomTitle: 'Título de la sala',
  saveTitle: 'Guardar',
  saved: 'Guardado',

  doors: 'Quién puede entrar',
  lock: 'Bloquear la sala',
  lockHint: 'No entra nadie más. Quien ya estuvo antes puede volver.',
  names: 'Para votar hace falta un nombre',
  namesHint:
    'Los teléfonos lo piden antes del primer voto. Las rondas que se abran desde ahora se guardan con nombres.',
  passcode: 'Contraseña',
  passcodeHint: (least: number, most: number) =>
    `De ${number(least)} a ${number(most)} caracteres, para decirla en voz alta. Quien ya está se queda.`,
  passcodeIs: 'La contraseña es',
  setPasscode: 'Poner la contraseña',
  changePasscode: 'Cambiar',
  clearPasscode: 'Quitar',
  clearPasscodeOf: 'Quitar la contraseña',
  keepPasscode: 'Cancelar',

  invite: 'Invitar',
  inviteHint: 'Con el teléfono: escanear esto, o abrir la dirección y escribir el código.',
  qr: (address: string) => `Código QR que abre ${address}`,
  phones: 'Para teléfonos',
  projector: 'Para el proyector',
  ownHost: 'Su propio enlace de control',
  ownHostHint: 'Quien tiene este enlace dirige la sala.',

  keys: 'Organización y moderación',
  keysHint: 'Dé a cada persona su propio enlace: cada uno se puede revocar por separado.',
  rights: { host: 'Organización', moderator: 'Moderación' },
  rightsHint: {
    host: 'dirige la sala como usted',
    moderator: 'cuida el chat y escribe anuncios',
  },
  firstKey: 'Primer enlace de control',
  unnamed: (n: number) => `Enlace ${number(n)}`,
  you: 'Usted',
  since: (at: number) => `desde: ${moment(at)}`,
  showKey: 'Mostrar enlace',
  showKeyOf: (label: string) => `Mostrar el enlace: ${label}`,
  hideKey: 'Ocultar enlace',
  hideKeyOf: (label: string) => `Ocultar el enlace: ${label}`,
  linkOf: (label: string) => `Enlace: ${label}`,
  revoke: 'Revocar',
  revokeOf: (label: string) => `Revocar: ${label}`,
  revokeAsk: (label: string) =>
    `¿Revocar el enlace “${label}”? Quien entró con él sale enseguida, y no volverá a funcionar.`,
  revokeYes: 'Revocarlo',
  revokeNo: 'Conservarlo',
  newKey: 'Crear otro enlace',
  keyLabel: '¿Para quién es?',
  keyLabelPlaceholder: 'Ana, el equipo del chat',
  keyRights: '¿Qué permite?',
  makeKey: 'Crear el enlace',
  made: (label: string) => `El enlace para “${label}” está listo. No lo dé a nadie más.`,
  needsLabel: 'Escriba para quién es el enlace.',

  keep: 'Guardar las claves',
  keepHint: 'Su enlace de control solo está en este navegador. Guárdelo y podrá entrar desde cualquier lugar.',
  saveKeys: 'Guardar como archivo',
  printKeys: 'Imprimir',
  collecting: 'Un momento…',
  offline: 'No hay conexión. Inténtelo de nuevo cuando vuelva.',
  fileName: (code: string) => `showhands-${code}.txt`,

  sheet: {
    heading: (code: string) => `Sala ${unbroken(code)}`,
    phones: 'Teléfonos',
    screen: 'Pantalla',
    secret: 'No comparta esta hoja: quien tiene uno de estos enlaces puede usarlo.',
    printed: (at: number) => moment(at, 'long'),
  },
} as const satisfies WordsOf<typeof english>;
