import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import { audienceRefusals } from './audience.ts';
import { chatRefusals } from './chat-refusals.ts';

const refusals = (): Readonly<Record<RefusalCode | GoodbyeCode, string>> => ({
  ...audienceRefusals,
  ...chatRefusals,
  'unknown-event': 'Questa pagina e il server non si capiscono. Ricarica la pagina.',
  'room-required': 'Inserisci il codice della stanza in cui vuoi entrare.',
  'no-such-room': 'Non c’è nessuna stanza con questo codice. Controlla le sei cifre sullo schermo.',
  'no-such-poll': 'Questa domanda non c’è più.',
  'no-such-line': 'Questo messaggio non c’è più.',
  'round-running': 'Prima chiudi il voto, poi fai questa modifica.',
  'reactions-off': 'Qui le reazioni sono disattivate.',
  'results-hidden': 'La sala non ha ancora visto questi risultati. Prima rivelali.',
  'no-such-team': 'Questa squadra non c’è più. Scegline un’altra.',
  'no-scores': 'Ancora nessun punto: arrivano con la prima risposta giusta rivelata.',
  'changed-meanwhile': 'Nel frattempo un’altra persona l’ha cambiato. Ecco lo stato attuale.',
  'end-of-deck': 'Era l’ultima domanda.',
  'start-of-deck': 'È la prima domanda.',
  'undo-too-late': 'È troppo tardi per annullare.',
  'undo-blocked': 'Qualcosa di più recente dipende da questo: non si può annullare.',
  'room-locked': 'Chi conduce ha chiuso le porte di questa stanza: per ora non entra nessun altro.',
  'passcode-required': 'Questa stanza chiede una password.',
  'wrong-passcode': 'Non è la password di questa stanza. Riprova.',
  'wrong-key': 'Questo link di conduzione non è valido. Usa il link intero, con tutto ciò che segue il #.',
  'no-such-key': 'Questo link non c’è più.',
  banned: 'Chi conduce ti ha fatto uscire da questa stanza.',
  'no-such-ban': 'Questa persona può già rientrare.',
  'too-many-bans': 'Non si possono allontanare altre persone. Prima fai rientrare qualcuno, o blocca la stanza.',
  'too-many-keys': 'Questa stanza ha già il massimo di link. Revocane uno che non serve più.',
  'too-many-answers':
    'In questo turno sono state approvate o rimosse così tante risposte che non c’è più posto. Inizia un altro turno.',
  'wrong-origin': 'Questa pagina non può usare quel server. Apri l’indirizzo che vedi sullo schermo.',
  'create-off': 'Su questo server serve una chiave per creare una stanza.',
  'too-many-rooms': 'Su questo server non c’è posto per un’altra stanza.',
  'too-many-polls': 'Questa stanza ha già il massimo di domande. Modificane una che non serve più.',
  'bad-picture':
    'Questo file non può fare da logo. Scegli un’immagine PNG, JPEG o WebP di al massimo 512\u00a0kB e 16 milioni di pixel.',
  'no-pictures':
    'Questo server non può leggere immagini: una sua parte, il pacchetto “sharp”, non è installata sul computer.',
  'too-many-pictures': 'Questa stanza ha già il massimo di immagini.',
  'needs-right': 'A una domanda di quiz serve la sua risposta giusta.',
  'bad-deck': 'Non è stato possibile leggere questo file come elenco di domande.',
  'old-page': 'C’è una versione più nuova di questa pagina. Ricaricala.',
  restarting: 'Il server si sta riavviando. Questa pagina torna da sola.',
  'too-slow': 'La connessione era troppo lenta. Questa pagina torna da sola.',
  flood: 'Questa pagina ha inviato davvero troppo ed è stata scollegata. Ricaricala per tornare.',
  'key-revoked': 'Questo link è stato revocato da chi conduce la stanza.',
  'room-gone': 'Questa stanza è stata chiusa da chi la conduce.',
});

/** Pure, or a page that uses none of them would load them all. */
export const refusalWords = /* @__PURE__ */ refusals();
