import { limits } from '#protocol/limits';
import { deckProblemText } from '../deck-problem-text.ts';
import type { ServerWords } from '../words.ts';
import { deckWords } from './deck.ts';

export const startWords: ServerWords['start'] = {
  setting: (what, allowed) => `القيمة ${what} غير ممكنة. القيم الممكنة: ${allowed}.`,
  flag: (flag) => `${flag} غير معروف، أو تنقصه قيمة. الأمر showhands --help يعرض الإعدادات.`,
  needsCreateKey: () => 'يحتاج CREATE_ROOMS=key إلى CREATE_KEY.',
  endsInPath: (address) => `يجب أن ينتهي PUBLIC_URL بـ BASE_PATH: ${address}`,
  needsDefaultRoom: () => 'السؤال أو قائمة الأسئلة يحتاج إلى الغرفة المفتوحة، لكن DEFAULT_ROOM قيمته off.',
  fewOptions: () => 'يحتاج السؤال إلى خيارين على الأقل، مثل: showhands "الغداء؟" بيتزا سوشي سلطة',
  longQuestion: () =>
    `السؤال أو أحد الخيارات أطول من الحد، أو الخيارات كثيرة. الحد: السؤال ${limits.maxQuestionChars} حرفًا، الخيار ${limits.maxOptionChars} حرفًا، عدد الخيارات ${limits.maxOptions}.`,

  noDefaultRoom: () => 'تعذّر إنشاء الغرفة المفتوحة.',
  questionsFull: () => 'لا مكان لأسئلة جديدة في الغرفة المفتوحة. يُرجى البدء بلا سؤال، ثم تغيير سؤال في صفحة المضيف.',
  questionNotSaved: () => 'تعذّر حفظ السؤال: هل القرص ممتلئ؟',
  questionRefused: (code) => `رُفض السؤال (${code}).`,
  deckNotSaved: () => 'تعذّر حفظ قائمة الأسئلة: هل القرص ممتلئ؟',
  deckRefused: (code) => `رُفضت قائمة الأسئلة (${code}).`,
  deckNotLoaded: (path) => `لم يُحمَّل ${path}:`,
  deckLine: (line, problem) => `  السطر ${line}: ${deckProblemText(deckWords, problem)}`,
  deckMissing: (path) => `لم يُحمَّل ${path}: لا يوجد ملف كهذا.`,
  deckUnreadable: (path) => `لم يُحمَّل ${path}: تتعذّر قراءته.`,
  noPictures: () => 'تتعذّر قراءة الصور هنا: الحزمة "sharp" غير مثبّتة.',

  notBuilt: () => 'الصفحات غير مبنيّة. يُرجى تنفيذ npm run build ثم البدء من جديد.',
  brokenPage: (page) => `الصفحة ${page} غير مكتملة. يُرجى تنفيذ npm run build ثم البدء من جديد.`,
  portInUse: (port) => `المنفذ ${port} مستخدم. هل يعمل Showhands بالفعل؟ يمكن اختيار منفذ آخر: --port ${port + 1}.`,
  portForbidden: (port) => `لا يُسمح لهذا الحساب بالمنفذ ${port}. يُرجى اختيار منفذ فوق 1023، مثل --port 3000.`,
  noSuchHost: (host) => `لا عنوان ${host} لهذا الحاسوب. بحذف HOST يكون الاستماع إلى كل العناوين.`,
  cannotListen: (address, reason) => `يتعذّر الاستماع إلى ${address} (${reason}).`,
  dirUnusable: (path, reason) =>
    `تتعذّر الكتابة في مجلد البيانات ${path} (${reason}). يُرجى تغيير أذوناته أو إفراغ مساحة أو اختيار مجلد آخر بـ DATA_DIR.`,
  noFolder: (path) => `${path} ليس مجلدًا. يُرجى نقل ذلك الملف أو اختيار مجلد آخر بـ DATA_DIR.`,
  inUse: (path) => `يعمل Showhands آخر على البيانات في ${path}. يُرجى إيقافه أولًا أو اختيار مجلد آخر بـ DATA_DIR.`,
  badSecret: (file, wanted, bytes) =>
    `يجب أن يكون حجم الملف ${file} بالبايت ${wanted}، لكنه ${bytes}. يُرجى وضع نسخة احتياطية مكانه؛ وإن لم توجد فحذفه: يُنشأ ملف جديد، وتتوقف روابط المضيف السابقة.`,
  noData: (dir) => `لا بيانات في ${dir}. ما المجلد الصحيح؟ يُحدَّد بـ --data-dir.`,
  fileUnusable: (file, reason) =>
    `تعذّر فتح ملف البيانات ${file} (${reason}). يُرجى التحقق من أذوناته ومن المساحة الخالية على قرصه.`,
  fileDamaged: (file) =>
    `ملف البيانات ${file} تالف أو ليس ملف Showhands. لم يُمَس: يُرجى وضع نسخة احتياطية مكانه أو اختيار مجلد آخر بـ DATA_DIR.`,
  fileNewer: (file, format, known) =>
    `كتب ملفَ البيانات ${file} إصدارٌ أحدث من Showhands (الصيغة ${format}؛ وهذا الإصدار يعرف ${known}). يُرجى تحديث Showhands أو اختيار مجلد آخر بـ DATA_DIR.`,
  fileUnsafe: (file, settings) =>
    `لا يمكن حفظ ملف البيانات ${file} هنا بأمان (${settings}). يُرجى نقل DATA_DIR إلى قرص في هذا الحاسوب.`,
  oldSqlite: (node, sqlite, oldest) =>
    `يحمل Node.js هذا (${node}) SQLite ${sqlite}، وهو أقدم من أن يحفظ الأصوات بأمان؛ يلزم ${oldest} على الأقل. يُرجى تحديث Node.js.`,
  backupExists: (file) => `الملف ${file} موجود. يُرجى اختيار اسم آخر للنسخة الاحتياطية.`,
  backupFailed: (file, reason) => `تعذّرت كتابة النسخة الاحتياطية في ${file} (${reason}).`,
};
