import { countsOf } from '../counts-of.ts';
import type { FormWords } from '../words.ts';
import { formQuizWords } from './form-quiz.ts';
import { formTaskWords } from './form-tasks.ts';

const { count } = countsOf('he');

export const formWords: FormWords = {
  room: (code) => `חדר \u2066${code}\u2069`,
  anonymous: 'אנונימי: למנחה מוצגים רק סיכומים.',
  named: 'עם שם; למנחה מוצגים רק סיכומים.',
  kept: 'עם השם שלכם; ההצבעה גלויה למנחה.',
  quiz: 'חידון: שמות המובילים מוצגים על המסך באולם.',
  hidden: 'התוצאות מוסתרות עד שיוצגו.',
  afterVoting: 'התוצאות יופיעו כאן אחרי שתצביעו.',
  ballots: (n) => count(n, { one: 'הצבעה אחת', two: 'שתי הצבעות', other: '# הצבעות' }),
  votes: (n) => count(n, { one: 'קול אחד', two: 'שני קולות', other: '# קולות' }),
  share: (percent) => `${percent}%`,
  yours: 'הבחירה שלכם',
  send: 'שליחת ההצבעה שלי',
  number: 'המספר שלכם',
  words: 'המילים שלכם, עם פסיקים ביניהן',
  text: 'התשובה שלכם',
  tap: (alt: string) => `${alt}. הקישו על מקום, או כתבו למטה שני מספרים.`,
  fromLeft: 'משמאל, %',
  fromTop: 'מלמעלה, %',
  rank: 'כתבו 1 ליד הבחירה הראשונה, 2 ליד השנייה, וכן הלאה.',
  spread: 'כתבו ליד כל אפשרות כמה נקודות אתם נותנים לה.',

  outcome: formQuizWords,
  task: formTaskWords,

  choose: 'בחרו אפשרות כדי להצביע.',
  firstCounts: 'בחרו אפשרות כדי להצביע. הבחירה הראשונה קובעת.',
  nameFirst: 'כאן מצביעים עם שם: כתבו אותו למעלה, ואז בחרו.',
  counted: 'ההצבעה שלכם נספרה.',
  countedFinal: 'ההצבעה שלכם נספרה. הבחירה הראשונה קובעת.',
  withdrawn: 'ההצבעה בוטלה. בחרו אפשרות כדי להצביע שוב.',
  withdraw: 'ביטול ההצבעה שלי',
  notOpen: 'ההצבעה עוד לא נפתחה.',
  closing: 'ההצבעה נסגרת.',
  closedVoted: 'ההצבעה נסגרה. ההצבעה שלכם נספרה.',
  closedNotVoted: 'ההצבעה נסגרה.',
  update: 'הצגת המצב העדכני',

  nameLabel: 'השם שלכם',
  nameSave: 'שמירת השם',
  announcement: 'הכרזה מהמנחה',

  noPollTitle: 'אין כרגע על מה להצביע',
  noPoll: 'חזרו לכאן כשתישאל שאלה.',
  passcodeTitle: 'לחדר הזה יש סיסמה',
  passcode: 'סיסמה',
  enter: 'כניסה',
  outsideTitle: 'עוד לא בפנים',

  language: 'שפה',
  setLanguage: 'שינוי',

  refusals: {
    'bad-payload': 'זה לא התקבל: אולי זה ריק או ארוך מדי. נסו שוב.',
    'slow-down': 'זה היה קצת מהר מדי. המתינו רגע ונסו שוב.',
    busy: 'מצביעים רבים פעילים עכשיו. נסו שוב בעוד רגע.',
    'not-saved': 'השמירה בשרת לא הצליחה, ולכן דבר לא נספר. נסו שוב.',
    'no-such-round': 'השאלה התחלפה בינתיים, ולכן דבר לא נספר. זו השאלה הנוכחית.',
    'changed-meanwhile': 'השאלה או ההצבעה שלכם השתנתה בינתיים. זה המצב עכשיו; בחרו שוב.',
    'no-such-option': 'האפשרות הזאת כבר לא קיימת. בחרו אחרת.',
    'not-open': 'ההצבעה עוד לא נפתחה.',
    'round-closed': 'ההצבעה נסגרה, ולכן הקול הזה לא נספר.',
    'choice-final': 'הבחירה הראשונה קובעת; אי אפשר לשנות אותה.',
    'name-required': 'כאן מצביעים עם שם. הזינו קודם את שמכם.',
    'name-taken': 'השם הזה דומה לשם של מנחה. בחרו שם אחר.',
    'room-locked': 'דלתות החדר סגורות: כרגע אין כניסה למצטרפים חדשים.',
    'passcode-required': 'לחדר הזה יש סיסמה.',
    'wrong-passcode': 'זו לא הסיסמה של החדר. נסו שוב.',
    banned: 'הורחקתם מהחדר הזה.',
    'wrong-origin': 'זה הגיע מדף אחר, ולכן דבר לא נספר. בחרו שוב.',
  },
  wrong: 'משהו השתבש בשרת. נסו שוב.',
};
