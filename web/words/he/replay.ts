import type { Mark } from '#protocol/replay';
import type { WordsOf } from '#protocol/words-of';
import { elapsedIn } from '../elapsed-in.ts';
import type { replayWords as english } from '../en/replay.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';

const elapsed = elapsedIn((days) => `${days}\u00a0ימ׳`);

function mark({ what, text = '' }: Pick<Mark, 'what' | 'text'>): string {
  switch (what) {
    case 'open':
      return 'ההצבעה נפתחה';
    case 'reopen':
      return 'ההצבעה נפתחה שוב';
    case 'close':
      return 'ההצבעה נסגרה';
    case 'reveal':
      return 'התוצאות הוצגו';
    case 'hide':
      return 'התוצאות הוסתרו';
    case 'announcement':
      return `הכרזה: ${isolated(text.replace(/\n/g, ' '))}`;
    default:
      return what satisfies never;
  }
}

export const replayWords = {
  title: 'שחזור',
  state: 'שחזור',
  hint: 'איך העמודות זזו מהפתיחה עד הסגירה, בעשר שניות.',
  elapsed,
  mark,
  time: (ms: number, wholeMs: number) => `${elapsed(ms)} מתוך ${elapsed(wholeMs)}`,
  place: 'רגע בשחזור',
  placeText: (ms: number, ballots: number, last: string | null) =>
    `${elapsed(ms)} אחרי הפתיחה, ${commonWords.ballots(ballots)}${last ? `, ${last}` : ''}`,
  play: 'הפעלה',
  pause: 'השהיה',
  again: 'הפעלה מחדש',
  marks: 'מה קרה',
  heads: { time: 'זמן', ballots: 'מצביעים' },
  goTo: (time: string, what: string) => `${time} ${what}`,
  which: 'סבב',
  onScreen: 'הצגה על המסך',
  offScreen: 'הורדה מהמסך',
  isOnScreen: 'המסך עוקב אחרי הפעולות שלכם כאן.',
  hidden: 'הציגו את התוצאות לפני שתעלו את זה למסך.',
  loading: 'טוענים את השחזור…',
  saveVideo: 'שמירה כסרטון',
  savePicture: 'שמירה כתמונה',
  saving: (percent: number) => `שומרים… ${percent}%`,
  cancel: 'ביטול',
  notSaved: 'הדפדפן לא הצליח לשמור את הסרטון. במקומו נשמרת התמונה האחרונה.',
} as const satisfies WordsOf<typeof english>;
