import type { ServerWords } from '../words.ts';

export const usageWords: ServerWords['usage'] = {
  usage: 'Uso: showhands [pregunta opción opción … | deck.md] [ajustes]',
  start: 'iniciar con la sala predeterminada',
  ask: 'preguntar eso en la sala predeterminada',
  deck: 'cargar las preguntas de este archivo en la sala predeterminada',
  check: 'volver a contar los votos y compararlos con los recuentos',
  backup: 'escribir una copia coherente de los datos, también con el servidor en marcha',
  settings: 'Ajustes, como opciones o en el entorno:',
  none: '(ninguno)',
};
