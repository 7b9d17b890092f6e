import type { ServerWords } from '../words.ts';

export const terminalWords: ServerWords['terminal'] = {
  running: 'Showhands פועל.',
  phones: 'טלפונים',
  screen: 'מסך',
  host: 'מנחה',
  secret: (dataDir) => `קישור המנחה הוא מפתח: שמרו אותו לעצמכם. הנתונים נשמרים ב־${dataDir}`,
  hint: 'הטלפונים לא מצליחים להתחבר? ראו ״Phones cannot reach it״ ב־README. לעצירה: Ctrl+C.',
  noNetwork: 'הטלפונים לא יכולים להתחבר: המחשב לא ברשת, או ש־HOST מגביל את הגישה למחשב עצמו.',
  noRoom: (port) => `Showhands מאזין בפורט ${port}. אין חדר קבוע; פתחו חדר ב־http://localhost:${port}/`,

  check: {
    counted: (rooms, rounds, ballots, dir) => `חדרים: ${rooms}, סבבים: ${rounds}, הצבעות: ${ballots}, ב־${dir}`,
    tally: (room, round, what, tallied, recounted) =>
      `חדר ${room}, סבב ${round}, ${what}: לפי הספירה ${tallied}, לפי ההצבעות ${recounted}.`,
    replay: (room, round, what, tallied, recounted) =>
      `חדר ${room}, סבב ${round}, ${what}: לפי הספירה ${tallied}, לפי סוף השחזור ${recounted}.`,
    upvotes: (room: string, question: number, tallied: number, recounted: number) =>
      `חדר ${room}, שאלה ${question}: רשומים ${tallied} קולות, נספרו ${recounted}.`,
    equal: 'כל הספירות תואמות להצבעות.',
    different: 'הספירות וההצבעות אינן תואמות.',
  },
  backedUp: (file, secret) => `נשמר בקובץ ${file}. שמרו לצידו עותק של ${secret}: ממנו נגזרים קישורי המנחה.`,
};
