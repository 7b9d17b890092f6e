import type { ServerWords } from '../words.ts';

export const usageWords: ServerWords['usage'] = {
  usage: 'Uso: showhands [domanda opzione opzione … | deck.md] [impostazioni]',
  start: 'avvia con la stanza predefinita',
  ask: 'pone questa domanda nella stanza predefinita',
  deck: 'carica le domande di questo file nella stanza predefinita',
  check: 'riconta i voti e li confronta con i conteggi',
  backup: 'scrive una copia coerente dei dati, anche accanto a un server in funzione',
  settings: 'Impostazioni, come opzioni o nell’ambiente:',
  none: '(nessuna)',
};
