import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import { audienceRefusals } from './audience.ts';
import { chatRefusals } from './chat-refusals.ts';

const refusals = (): Readonly<Record<RefusalCode | GoodbyeCode, string>> => ({
  ...audienceRefusals,
  ...chatRefusals,
  'unknown-event': 'Esta página y el servidor no se entienden. Recargue la página.',
  'room-required': 'Escriba el código de la sala en la que quiere entrar.',
  'no-such-room': 'No hay ninguna sala con este código. Revise las seis cifras de la pantalla.',
  'no-such-poll': 'Esta pregunta ya no existe.',
  'no-such-line': 'Este mensaje ya no existe.',
  'round-running': 'Cierre primero la votación y después haga este cambio.',
  'reactions-off': 'Aquí las reacciones están desactivadas.',
  'results-hidden': 'El público aún no ha visto estos resultados. Revélelos primero.',
  'no-such-team': 'Este equipo ya no existe. Elija otro.',
  'no-scores': 'Todavía no hay puntos: llegan con la primera respuesta correcta que se revela.',
  'changed-meanwhile': 'Otra persona lo cambió mientras tanto. Este es el estado actual.',
  'end-of-deck': 'Esa era la última pregunta.',
  'start-of-deck': 'Esa es la primera pregunta.',
  'undo-too-late': 'Ya es tarde para deshacerlo.',
  'undo-blocked': 'Algo más reciente depende de eso, así que no se puede deshacer.',
  'room-locked': 'La organización cerró las puertas de esta sala: por ahora no entra nadie más.',
  'passcode-required': 'Esta sala pide una contraseña.',
  'wrong-passcode': 'Esta no es la contraseña de esta sala. Inténtelo de nuevo.',
  'wrong-key': 'Este enlace de control no es válido. Use el enlace completo, con todo lo que sigue al #.',
  'no-such-key': 'Este enlace ya no existe.',
  banned: 'La organización le ha hecho salir de esta sala.',
  'no-such-ban': 'Esta persona ya puede volver a entrar.',
  'too-many-bans': 'No se puede expulsar a más personas. Deje volver antes a alguien, o bloquee la sala.',
  'too-many-keys': 'Esta sala ya tiene el máximo de enlaces. Revoque uno que ya no se necesite.',
  'too-many-answers':
    'Se aprobaron o quitaron tantas respuestas de esta ronda que ya no caben más. Empiece otra ronda.',
  'wrong-origin': 'Esta página no puede usar ese servidor. Abra la dirección que se ve en la pantalla.',
  'create-off': 'En este servidor hace falta una clave para crear salas.',
  'too-many-rooms': 'No hay espacio para otra sala en este servidor.',
  'too-many-polls': 'Esta sala ya tiene el máximo de preguntas. Edite una que ya no se necesite.',
  'bad-picture':
    'Este archivo no sirve como logotipo. Elija una imagen PNG, JPEG o WebP de 512\u00a0kB y 16 millones de píxeles como máximo.',
  'no-pictures':
    'Este servidor no puede leer imágenes: una de sus partes, el paquete “sharp”, no está instalada en el equipo.',
  'too-many-pictures': 'Esta sala ya tiene el máximo de imágenes.',
  'needs-right': 'Una pregunta de quiz necesita su respuesta correcta.',
  'bad-deck': 'Este archivo no se pudo leer como lista de preguntas.',
  'old-page': 'Hay una versión más nueva de esta página. Recárguela.',
  restarting: 'El servidor se está reiniciando. Esta página vuelve sola.',
  'too-slow': 'La conexión era demasiado lenta. Esta página vuelve sola.',
  flood: 'Esta página envió demasiado y se desconectó. Recárguela para volver.',
  'key-revoked': 'La organización de la sala revocó este enlace.',
  'room-gone': 'La organización cerró esta sala.',
});

/** Pure, or a page that uses none of them would load them all. */
export const refusalWords = /* @__PURE__ */ refusals();
