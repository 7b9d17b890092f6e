import type { WordsOf } from '#protocol/words-of';
import type { phoneRestWords as english } from '../en/phone-rest.ts';

export const phoneRestWords = {
  announcement: 'Von der Leitung',
  more: 'Alles zeigen',
  dismiss: 'Ansage ausblenden',

  notLoaded: 'Diese Frage konnte nicht geladen werden.',

  leftBehind:
    'Während Sie antworteten, kam eine andere Frage. Ihre Antwort wurde nicht gesendet; sie bleibt hier, falls die Frage wiederkommt.',

  offlineTitle: 'Gerade keine Verbindung',
  offline: 'Lassen Sie diese Seite offen: Es geht von selbst weiter, sobald die Verbindung wieder da ist.',
  keptVote: 'Ihre Stimme',
  keptPromise: 'Auf diesem Gerät gespeichert. Wird gesendet, sobald die Verbindung wieder da ist.',

  nameLabel: 'Ihr Name, um abzustimmen',
  nameHint:
    'In diesem Raum wird mit Namen abgestimmt. Er steht bei Ihren Nachrichten und beim Eintreten; die Leitung sieht weiterhin nur Summen.',
  nameHintKept:
    'In diesem Raum wird mit Namen abgestimmt: Die Leitung kann speichern, wer was gewählt hat. Er steht auch bei Ihren Nachrichten und beim Eintreten.',
  nameSend: 'Speichern und abstimmen',
  nameLater: 'Nicht jetzt',
  nameKept:
    'Die Abstimmung ist inzwischen weiter. Was Sie geschrieben haben, ist noch da: Speichern Sie Ihren Namen und wählen Sie noch einmal.',
  nameSave: 'Meinen Namen speichern',

  missed: 'Zur Frage davor:',
  dismissMissed: 'Hinweis zur Frage davor ausblenden',
} as const satisfies WordsOf<typeof english>;
