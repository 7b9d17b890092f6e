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
  questionsFull: () => 'لا مكان لأسئلة جديدة في الغرفة المفتوحة. ابدأ بلا سؤال، ثم غيّر سؤالًا في صفحة المضيف.',
  questionNotSaved: () => 'تعذّر حفظ السؤال: هل القرص ممتلئ؟',
  questionRefused: (code) => `رُفض السؤال (${code}).`,
  deckNotSaved: () => 'تعذّر حفظ قائمة الأسئلة: هل القرص ممتلئ؟',
  deckRefused: (code) => `رُفضت قائمة الأسئلة (${code}).`,
  deckNotLoaded: (path) => `لم يُحمَّل ${path}:`,
  deckLine: (line, problem) => `  السطر ${line}: ${deckProblemText(deckWords, problem)}`,
  deckMissing: (path) => `لم يُحمَّل ${path}: لا يوجد ملف كهذا.`,
  deckUnreadable: (path) => `لم يُحمَّل ${path}: تتعذّر قراءته.`,
  noPictures: () => 'تتعذّر قراءة الصور هنا: الحزمة "sharp" غير مثبّتة.',

  notBuilt: () => 'الصفحات غير مبنيّة. نفّذ npm run build ثم ابدأ من جديد.',
  brokenPage: (page) => `لم تُبنَ الصفحة ${page} كاملة. نفّذ npm run build ثم ابدأ من جديد.`,
  portInUse: (port) => `المنفذ ${port} مستخدم. هل يعمل Showhands بالفعل؟ اختر منفذًا آخر: --port ${port + 1}.`,
  portForbidden: (port) => `لا يُسمح لهذا الحساب بالمنفذ ${port}. اختر منفذًا فوق 1023، مثل --port 3000.`,
  noSuchHost: (host) => `لا عنوان ${host} لهذا الحاسوب. احذف HOST للاستماع إلى كل العناوين.`,
  cannotListen: (address, reason) => `يتعذّر الاستماع إلى ${address} (${reason}).`,
  dirUnusable: (path, reason) =>
    `تتعذّر الكتابة في مجلد البيانات ${path} (${reason}). غيّر أذوناته أو أفرغ مساحة أو اختر مجلدًا آخر بـ DATA_DIR.`,
  noFolder: (path) => `${path} ليس مجلدًا. انقل ذلك الملف أو اختر مجلدًا آخر بـ DATA_DIR.`,
  inUse: (path) => `يعمل Showhands آخر على البيانات في ${path}. أوقفه أولًا أو اختر مجلدًا آخر بـ DATA_DIR.`,
  badSecret: (file, wanted, bytes) =>
    `يجب أن يكون حجم الملف ${file} بالبايت ${wanted}، لكنه ${bytes}. ضع نسخة احتياطية مكانه؛ وإن لم توجد فاحذفه: يُنشأ ملف جديد، وتتوقف روابط المضيف السابقة.`,
  noData: (dir) => `لا بيانات في ${dir}. ما المجلد الصحيح؟ حدّده بـ --data-dir.`,
  fileUnusable: (file, reason) =>
    `تعذّر فتح ملف البيانات ${file} (${reason}). تحقق من أذوناته ومن المساحة الخالية على قرصه.`,
  fileDamaged: (file) =>
    `ملف البيانات ${file} تالف أو ليس ملف Showhands. لم يُمَس: ضع نسخة احتياطية مكانه أو اختر مجلدًا آخر بـ DATA_DIR.`,
  fileNewer: (file, format, known) =>
    `كتب ملفَ البيانات ${file} إصدارٌ أحدث من Showhands (الصيغة ${format}؛ وهذا الإصدار يعرف ${known}). حدّث Showhands أو اختر مجلدًا آخر بـ DATA_DIR.`,
  fileUnsafe: (file, settings) =>
    `لا يمكن حفظ ملف البيانات ${file} هنا بأمان (${settings}). انقل DATA_DIR إلى قرص في هذا الحاسوب.`,
  oldSqlite: (node, sqlite, oldest) =>
    `يحمل Node.js هذا (${node}) SQLite ${sqlite}، وهو أقدم من أن يحفظ الأصوات بأمان؛ يلزم ${oldest} على الأقل. حدّث Node.js.`,
  backupExists: (file) => `الملف ${file} موجود. اختر اسمًا آخر للنسخة الاحتياطية.`,
  backupFailed: (file, reason) => `تعذّرت كتابة النسخة الاحتياطية في ${file} (${reason}).`,
};
