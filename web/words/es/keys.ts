import type { WordsOf } from '#protocol/words-of';
import type { keyWords as english } from '../en/keys.ts';

export const keyWords = {
  open: 'Teclas',
  title: 'Teclas y control remoto',
  intro: 'Funcionan en esta página, salvo mientras escribe en un campo, y en la pantalla que abrió este navegador.',
  keys: [
    { keys: ['→', 'Av Pág', 'Espacio'], does: 'Adelante: abrir, cerrar, revelar, siguiente pregunta' },
    { keys: ['←', 'Re Pág'], does: 'Atrás: la pregunta anterior. No cambia nada' },
    { keys: ['H'], does: 'Ocultar o revelar los resultados' },
    { keys: ['B', '.'], does: 'Poner la pantalla en negro o volver a mostrarla' },
    { keys: ['F'], does: 'Ir a la pantalla; allí, F es pantalla completa' },
    { keys: ['U', 'Ctrl Z'], does: 'Deshacer, durante 10 segundos' },
    { keys: ['?'], does: 'Esta lista' },
  ],
  close: 'Cerrar la lista',
} as const satisfies WordsOf<typeof english>;
