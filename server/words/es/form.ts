import { countsOf } from '../counts-of.ts';
import type { FormWords } from '../words.ts';
import { formQuizWords } from './form-quiz.ts';
import { formTaskWords } from './form-tasks.ts';

const { count } = countsOf('es');

export const formWords: FormWords = {
  room: (code) => `Sala ${code}`,
  anonymous: 'Anónimo: la organización solo ve los totales.',
  named: 'Con nombre; la organización solo ve los totales.',
  kept: 'Con su nombre; la organización puede leerlo.',
  quiz: 'Quiz: los nombres con más puntos salen en la pantalla.',
  hidden: 'Los resultados siguen ocultos hasta que la organización los muestre.',
  afterVoting: 'Los resultados aparecen aquí después de votar.',
  ballots: (n) => count(n, { one: '# votante', other: '# votantes' }),
  votes: (n) => count(n, { one: '# voto', other: '# votos' }),
  share: (percent) => `${percent}\u00a0%`,
  yours: 'su elección',
  send: 'Enviar mi voto',
  number: 'Su número',
  words: 'Sus palabras, separadas por comas',
  text: 'Su respuesta',
  tap: (alt) => `${alt}. Toque un lugar, o escriba abajo dos números.`,
  fromLeft: 'Desde la izquierda, en %',
  fromTop: 'Desde arriba, en %',
  rank: 'Escriba 1 junto a su primera elección, 2 junto a la segunda, y así sucesivamente.',
  spread: 'Escriba junto a cada opción cuántos puntos le da.',
  outcome: formQuizWords,
  task: formTaskWords,

  choose: 'Elija una opción para votar.',
  firstCounts: 'Elija una opción para votar. Cuenta la primera elección.',
  nameFirst: 'Aquí hace falta un nombre para votar: escriba el suyo arriba y después elija.',
  counted: 'Su voto está contado.',
  countedFinal: 'Su voto está contado. Aquí cuenta la primera elección.',
  withdrawn: 'Su voto se retiró. Elija una opción para votar de nuevo.',
  withdraw: 'Retirar mi voto',
  notOpen: 'La votación aún no está abierta.',
  closing: 'La votación se está cerrando.',
  closedVoted: 'La votación está cerrada. Su voto está contado.',
  closedNotVoted: 'La votación está cerrada.',
  update: 'Actualizar',

  nameLabel: 'Su nombre',
  nameSave: 'Guardar mi nombre',
  announcement: 'De la organización',

  noPollTitle: 'Ahora no hay nada que votar',
  noPoll: 'Vuelva a mirar cuando la organización pregunte algo.',
  passcodeTitle: 'Esta sala pide una contraseña',
  passcode: 'Contraseña',
  enter: 'Entrar',
  outsideTitle: 'Aún fuera',

  language: 'Idioma',
  setLanguage: 'Cambiar',

  refusals: {
    'bad-payload': 'Eso no sirve: puede estar vacío o ser demasiado largo. Inténtelo de nuevo.',
    'slow-down': 'Fue un poco rápido. Espere un momento e inténtelo de nuevo.',
    busy: 'Mucha gente está votando ahora. Inténtelo de nuevo en un momento.',
    'not-saved': 'El servidor no pudo guardarlo y no se contó nada. Inténtelo de nuevo.',
    'no-such-round': 'La pregunta cambió mientras tanto y no se contó nada. Esta es la actual.',
    'changed-meanwhile': 'La pregunta o su voto cambió mientras tanto. Este es el estado actual; elija de nuevo.',
    'no-such-option': 'Esta opción ya no existe. Elija otra.',
    'not-open': 'La votación aún no está abierta.',
    'round-closed': 'La votación está cerrada y este voto no se pudo contar.',
    'choice-final': 'Aquí cuenta la primera elección; no se puede cambiar.',
    'name-required': 'Aquí hace falta un nombre para votar. Escriba primero el suyo.',
    'name-taken': 'Este nombre se parece al de la organización. Elija otro.',
    'room-locked': 'La organización cerró las puertas de esta sala: por ahora no entra nadie más.',
    'passcode-required': 'Esta sala pide una contraseña.',
    'wrong-passcode': 'Esta no es la contraseña de esta sala. Inténtelo de nuevo.',
    banned: 'La organización le ha hecho salir de esta sala.',
    'wrong-origin': 'Esto venía de otra página y no se contó nada. Elija de nuevo.',
  },
  wrong: 'Hubo un problema en el servidor. Inténtelo de nuevo.',
};
