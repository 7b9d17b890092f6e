import type { WordsOf } from '#protocol/words-of';
import type { keyWords as english } from '../en/keys.ts';

export const keyWords = {
  open: 'Tasti',
  title: 'Tasti e telecomando',
  intro: 'Funzionano in questa pagina, tranne mentre scrivi in un campo, e sullo schermo aperto da questo browser.',
  keys: [
    { keys: ['→', 'Pag giù', 'Spazio'], does: 'Avanti: apri, chiudi, rivela, domanda successiva' },
    { keys: ['←', 'Pag su'], does: 'Indietro: la domanda precedente. Non cambia nulla' },
    { keys: ['H'], does: 'Nascondi o rivela i risultati' },
    { keys: ['B', '.'], does: 'Rendi nero lo schermo, o mostralo di nuovo' },
    { keys: ['F'], does: 'Vai allo schermo; lì F è schermo intero' },
    { keys: ['U', 'Ctrl Z'], does: 'Annulla, per 10 secondi' },
    { keys: ['?'], does: 'Questo elenco' },
  ],
  close: 'Chiudi l’elenco',
} as const satisfies WordsOf<typeof english>;
