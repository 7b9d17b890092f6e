import type { WordsOf } from '#protocol/words-of';
import type { phoneRestWords as english } from '../en/phone-rest.ts';

export const phoneRestWords = {
  announcement: 'De la organización',
  more: 'Mostrar todo',
  dismiss: 'Ocultar el anuncio',

  notLoaded: 'No se pudo cargar esta pregunta.',

  leftBehind:
    'Llegó otra pregunta mientras usted respondía. Su respuesta no se envió; se conserva por si esa pregunta vuelve.',
  offlineTitle: 'Ahora no hay conexión',
  offline: 'Deje abierta esta página: sigue sola en cuanto vuelva la conexión.',
  keptVote: 'Su voto',
  keptPromise: 'Guardado en este teléfono. Se enviará en cuanto vuelva la conexión.',
  nameLabel: 'Su nombre, para votar',
  nameHint:
    'En esta sala hace falta un nombre para votar. Se ve junto a sus mensajes y cuando entra; la organización sigue viendo solo los totales.',
  nameHintKept:
    'En esta sala hace falta un nombre para votar: la organización puede guardar quién eligió qué. También se ve junto a sus mensajes y cuando entra.',
  nameSend: 'Guardar y votar',
  nameLater: 'Ahora no',
  nameKept: 'La votación avanzó mientras tanto. Lo que escribió se conserva: guarde su nombre y elija de nuevo.',
  nameSave: 'Guardar mi nombre',

  missed: 'Sobre la pregunta anterior:',
  dismissMissed: 'Ocultar el aviso sobre la pregunta anterior',
} as const satisfies WordsOf<typeof english>;
