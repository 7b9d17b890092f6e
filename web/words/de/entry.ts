import type { WordsOf } from '#protocol/words-of';
import type { entryWords as english } from '../en/entry.ts';

export const entryWords = {
  passcodeTitle: 'Dieser Raum hat ein Kennwort',
  passcodeText: 'Die Leitung sagt es denen, die dabei sein sollen. Groß- und Kleinschreibung ist egal.',
  passcode: 'Kennwort',
  enter: 'Eintreten',
  entering: 'Wird geprüft …',
  trouble: {
    'wrong-passcode': 'Das ist nicht das Kennwort dieses Raums. Bitte versuchen Sie es noch einmal.',
    'slow-down': 'Zu viele falsche Versuche. Warten Sie einen Moment und geben Sie es dann noch einmal ein.',
  },

  lockedTitle: 'Die Türen sind geschlossen',
  lockedText:
    'Die Leitung lässt gerade niemand Neues herein. Lassen Sie diese Seite offen: Sie kommen von selbst hinein, sobald wieder geöffnet wird.',
  waiting: 'Sie warten an der Tür',

  goneTitle: 'Nicht verbunden',
} as const satisfies WordsOf<typeof english>;
