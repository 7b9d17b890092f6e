import type { WordsOf } from '#protocol/words-of';
import type { phoneRestWords as english } from '../en/phone-rest.ts';

export const phoneRestWords = {
  announcement: 'Da chi conduce',
  more: 'Mostra tutto',
  dismiss: 'Nascondi l’annuncio',

  notLoaded: 'Non è stato possibile caricare questa domanda.',

  leftBehind:
    'Mentre rispondevi è arrivata un’altra domanda. La tua risposta non è stata inviata; resta qui nel caso quella domanda ritorni.',
  offlineTitle: 'Ora manca la connessione',
  offline: 'Tieni aperta questa pagina: riprende da sola appena torna la connessione.',
  keptVote: 'Il tuo voto',
  keptPromise: 'Conservato su questo telefono. Parte appena torna la connessione.',
  nameLabel: 'Il tuo nome, per votare',
  nameHint:
    'In questa stanza serve un nome per votare. Si vede accanto ai tuoi messaggi e quando entri; chi conduce vede sempre solo i totali.',
  nameHintKept:
    'In questa stanza serve un nome per votare: chi conduce può salvare chi ha scelto che cosa. Si vede anche accanto ai tuoi messaggi e quando entri.',
  nameSend: 'Salva e vota',
  nameLater: 'Non ora',
  nameKept: 'Nel frattempo il voto è andato avanti. Quello che hai scritto resta: salva il nome, poi scegli di nuovo.',
  nameSave: 'Salva il mio nome',

  missed: 'Sulla domanda precedente:',
  dismissMissed: 'Nascondi l’avviso sulla domanda precedente',
} as const satisfies WordsOf<typeof english>;
