import type { ServerWords } from '../words.ts';

export const usageWords: ServerWords['usage'] = {
  usage: 'שימוש: showhands [שאלה אפשרות אפשרות … | deck.md] [הגדרות]',
  start: 'הפעלה עם החדר הקבוע',
  ask: 'לשאול את זה בחדר הקבוע',
  deck: 'לטעון את השאלות מהקובץ לחדר הקבוע',
  check: 'לספור שוב את ההצבעות ולהשוות לספירות',
  backup: 'לכתוב עותק שלם של הנתונים, גם לצד שרת פועל',
  settings: 'הגדרות, בפקודה או בסביבה:',
  none: '(אין)',
};
