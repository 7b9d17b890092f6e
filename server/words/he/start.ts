import { limits } from '#protocol/limits';
import { deckProblemText } from '../deck-problem-text.ts';
import type { ServerWords } from '../words.ts';
import { deckWords } from './deck.ts';

export const startWords: ServerWords['start'] = {
  setting: (what, allowed) => `${what} לא אפשרי. אפשר: ${allowed}.`,
  flag: (flag) => `${flag} לא קיים, או שחסר הערך שלו. showhands --help מציג את ההגדרות.`,
  needsCreateKey: () => 'CREATE_ROOMS=key דורש CREATE_KEY.',
  endsInPath: (address) => `PUBLIC_URL חייב להסתיים ב־BASE_PATH: ${address}`,
  needsDefaultRoom: () => 'שאלה או רשימת שאלות דורשת את החדר הקבוע, אבל DEFAULT_ROOM הוא off.',
  fewOptions: () => 'שאלה צריכה לפחות שתי אפשרויות, למשל showhands "צהריים?" פיצה סושי סלט',
  longQuestion: () =>
    `בשאלה יש יותר מ־${limits.maxQuestionChars} תווים, באפשרות יש יותר מ־${limits.maxOptionChars}, או שיש יותר מ־${limits.maxOptions} אפשרויות.`,

  noDefaultRoom: () => 'לא ניתן היה לפתוח את החדר הקבוע.',
  questionsFull: () => 'אין מקום לשאלות נוספות בחדר הקבוע. הפעילו בלי שאלה ושנו אחת בדף המנחה.',
  questionNotSaved: () => 'לא ניתן היה לשמור את השאלה: האם הדיסק מלא?',
  questionRefused: (code) => `השאלה נדחתה (${code}).`,
  deckNotSaved: () => 'לא ניתן היה לשמור את רשימת השאלות: האם הדיסק מלא?',
  deckRefused: (code) => `רשימת השאלות נדחתה (${code}).`,
  deckNotLoaded: (path) => `${path} לא נטען:`,
  deckLine: (line, problem) => `  שורה ${line}: ${deckProblemText(deckWords, problem)}`,
  deckMissing: (path) => `${path} לא נטען: אין קובץ כזה.`,
  deckUnreadable: (path) => `${path} לא נטען: לא ניתן לקרוא אותו.`,
  noPictures: () => 'לא ניתן לקרוא תמונות כאן: החבילה "sharp" לא מותקנת.',

  notBuilt: () => 'הדפים לא נבנו. הריצו npm run build והפעילו שוב.',
  brokenPage: (page) => `הדף ${page} אינו שלם. הריצו npm run build והפעילו שוב.`,
  portInUse: (port) => `פורט ${port} כבר בשימוש. האם Showhands כבר פועל? בחרו אחר: --port ${port + 1}.`,
  portForbidden: (port) => `לחשבון הזה אסור להשתמש בפורט ${port}. בחרו אחד מעל 1023, למשל --port 3000.`,
  noSuchHost: (host) => `למחשב הזה אין כתובת ${host}. השמיטו את HOST כדי להאזין לכולן.`,
  cannotListen: (address, reason) => `לא ניתן להאזין ב־${address} (${reason}).`,
  dirUnusable: (path, reason) =>
    `לא ניתן לכתוב בתיקיית הנתונים ${path} (${reason}). שנו את ההרשאות, פנו מקום או בחרו תיקייה אחרת עם DATA_DIR.`,
  noFolder: (path) => `${path} אינו תיקייה. העבירו את הקובץ הזה או בחרו תיקייה אחרת עם DATA_DIR.`,
  inUse: (path) => `Showhands אחר פועל על הנתונים ב־${path}. עצרו אותו קודם או בחרו תיקייה אחרת עם DATA_DIR.`,
  badSecret: (file, wanted, bytes) =>
    `בקובץ ${file} אמורים להיות ${wanted} בתים, אבל יש בו ${bytes}. שימו גיבוי במקומו; אם אין, מחקו אותו: ייווצר קובץ חדש, וקישורי המנחה הקודמים יפסיקו לפעול.`,
  noData: (dir) => `אין נתונים ב־${dir}. מהי התיקייה? ציינו אותה עם --data-dir.`,
  fileUnusable: (file, reason) =>
    `לא ניתן היה לפתוח את קובץ הנתונים ${file} (${reason}). בדקו את ההרשאות ואת המקום הפנוי בדיסק.`,
  fileDamaged: (file) =>
    `קובץ הנתונים ${file} פגום או אינו קובץ של Showhands. הוא לא שונה: שימו גיבוי במקומו או בחרו תיקייה אחרת עם DATA_DIR.`,
  fileNewer: (file, format, known) =>
    `קובץ הנתונים ${file} נכתב על ידי Showhands חדש יותר (פורמט ${format}; גרסה זו מכירה ${known}). עדכנו את Showhands או בחרו תיקייה אחרת עם DATA_DIR.`,
  fileUnsafe: (file, settings) =>
    `לא ניתן לשמור כאן את קובץ הנתונים ${file} בבטחה (${settings}). העבירו את DATA_DIR לדיסק של המחשב הזה.`,
  oldSqlite: (node, sqlite, oldest) =>
    `ב־Node.js הזה (${node}) יש SQLite ${sqlite}, ישן מכדי לשמור הצבעות בבטחה; דרוש לפחות ${oldest}. עדכנו את Node.js.`,
  backupExists: (file) => `${file} כבר קיים. בחרו שם אחר לגיבוי.`,
  backupFailed: (file, reason) => `לא ניתן היה לכתוב את הגיבוי אל ${file} (${reason}).`,
};
