import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import { audienceRefusals } from './audience.ts';
import { chatRefusals } from './chat-refusals.ts';

const refusals = (): Readonly<Record<RefusalCode | GoodbyeCode, string>> => ({
  ...audienceRefusals,
  ...chatRefusals,
  'unknown-event': 'Diese Seite und der Server verstehen einander nicht. Bitte laden Sie die Seite neu.',
  'room-required': 'Bitte geben Sie den Code des Raums ein, dem Sie beitreten möchten.',
  'no-such-room': 'Es gibt keinen Raum mit diesem Code. Prüfen Sie die sechs Ziffern auf der Leinwand.',
  'no-such-poll': 'Diese Frage gibt es nicht mehr.',
  'no-such-line': 'Diese Nachricht gibt es nicht mehr.',
  'round-running': 'Schließen Sie zuerst die Abstimmung, dann lässt sich das ändern.',
  'reactions-off': 'Reaktionen sind hier ausgeschaltet.',
  'results-hidden': 'Der Saal hat diese Ergebnisse noch nicht gesehen. Zeigen Sie sie zuerst.',
  'no-such-team': 'Dieses Team gibt es nicht mehr. Bitte wählen Sie ein anderes.',
  'no-scores': 'Es gibt noch keine Punkte: Sie kommen mit der ersten gezeigten richtigen Antwort.',
  'changed-meanwhile': 'Jemand anderes hat das inzwischen geändert. Hier ist der jetzige Stand.',
  'end-of-deck': 'Das war die letzte Frage.',
  'start-of-deck': 'Das ist die erste Frage.',
  'undo-too-late': 'Das lässt sich nicht mehr rückgängig machen.',
  'undo-blocked': 'Etwas Neueres baut darauf auf, darum lässt es sich nicht rückgängig machen.',
  'room-locked': 'Die Leitung hat die Türen dieses Raums geschlossen: Gerade kommt niemand Neues herein.',
  'passcode-required': 'Dieser Raum hat ein Kennwort.',
  'wrong-passcode': 'Das ist nicht das Kennwort dieses Raums. Bitte versuchen Sie es noch einmal.',
  'wrong-key': 'Dieser Link der Leitung gilt nicht. Nehmen Sie den ganzen Link, mit allem nach dem #.',
  'no-such-key': 'Diesen Link gibt es nicht mehr.',
  banned: 'Die Leitung hat Sie aus diesem Raum geschickt.',
  'no-such-ban': 'Diese Person darf schon wieder hereinkommen.',
  'too-many-bans':
    'Mehr Personen lassen sich nicht aussperren. Lassen Sie erst jemanden wieder herein, oder sperren Sie den Raum.',
  'too-many-keys':
    'Dieser Raum hat so viele Links, wie er haben kann. Widerrufen Sie einen, der nicht mehr gebraucht wird.',
  'too-many-answers':
    'In dieser Runde wurden so viele Antworten freigegeben oder entfernt, dass kein Platz für mehr ist. Beginnen Sie eine neue Runde.',
  'wrong-origin': 'Diese Seite darf den Server nicht benutzen. Öffnen Sie die Adresse auf der Leinwand.',
  'create-off': 'Neue Räume brauchen auf diesem Server einen Schlüssel.',
  'too-many-rooms': 'Auf diesem Server ist kein Platz für einen weiteren Raum.',
  'too-many-polls':
    'Dieser Raum hat so viele Fragen, wie er haben kann. Ändern Sie eine, die nicht mehr gebraucht wird.',
  'bad-picture':
    'Diese Datei lässt sich nicht als Logo verwenden. Wählen Sie ein PNG-, JPEG- oder WebP-Bild mit höchstens 512\u00a0kB und 16 Millionen Pixeln.',
  'no-pictures': 'Dieser Server kann keine Bilder lesen: Ein Teil davon, das Paket „sharp“, ist nicht installiert.',
  'too-many-pictures': 'Dieser Raum hat so viele Bilder, wie er haben kann.',
  'bad-deck': 'Diese Datei ließ sich nicht als Fragenliste lesen.',
  'old-page': 'Es gibt eine neuere Fassung dieser Seite. Bitte laden Sie sie neu.',
  restarting: 'Der Server startet neu. Diese Seite kommt von selbst wieder.',
  'too-slow': 'Die Verbindung war zu langsam. Diese Seite kommt von selbst wieder.',
  flood: 'Diese Seite hat viel zu viel gesendet und wurde getrennt. Laden Sie sie neu, um zurückzukommen.',
  'key-revoked': 'Dieser Link wurde von der Leitung des Raums widerrufen.',
  'needs-right': 'Zu einer Quizfrage gehört ihre richtige Antwort.',
  'room-gone': 'Dieser Raum wurde von der Leitung geschlossen.',
});

/** Pure, or a page that uses none of them would load them all. */
export const refusalWords = /* @__PURE__ */ refusals();
