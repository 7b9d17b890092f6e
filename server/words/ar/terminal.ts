import type { ServerWords } from '../words.ts';

export const terminalWords: ServerWords['terminal'] = {
  running: 'يعمل Showhands الآن.',
  phones: 'الهواتف',
  screen: 'الشاشة',
  host: 'المضيف',
  secret: (dataDir) => `رابط المضيف مفتاح: لا يُعطى لأحد. البيانات محفوظة في ${dataDir}`,
  hint: 'لا تصل الهواتف إليه؟ انظر «Phones cannot reach it» في README. للإيقاف: Ctrl+C',
  noNetwork: 'لا تصل الهواتف إليه: هذا الحاسوب ليس على شبكة، أو أن HOST يقصره على نفسه.',
  noRoom: (port) => `يستمع Showhands إلى المنفذ ${port}. لا غرفة مفتوحة؛ يمكن إنشاء غرفة في http://localhost:${port}/`,

  check: {
    counted: (rooms, rounds, ballots, dir) => `الغرف: ${rooms}، الجولات: ${rounds}، الأصوات: ${ballots}، في ${dir}`,
    tally: (room, round, what, tallied, recounted) =>
      `الغرفة ${room}، الجولة ${round}، ${what}: الحصيلة ${tallied}، وعدّ الأصوات ${recounted}.`,
    replay: (room, round, what, tallied, recounted) =>
      `الغرفة ${room}، الجولة ${round}، ${what}: الحصيلة ${tallied}، ونهاية الإعادة ${recounted}.`,
    upvotes: (room: string, question: number, tallied: number, recounted: number) =>
      `الغرفة ${room}، السؤال ${question}: الأصوات المسجّلة ${tallied}، والمعدودة ${recounted}.`,
    equal: 'كل حصيلة تطابق أصواتها.',
    different: 'الحصائل والأصوات مختلفة.',
  },
  backedUp: (file, secret) => `تم الحفظ باسم ${file}. يُرجى حفظ نسخة من ${secret} بجانبه: منه تُشتق روابط المضيف.`,
};
