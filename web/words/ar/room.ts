import type { WordsOf } from '#protocol/words-of';
import type { roomWords as english } from '../en/room.ts';
import { isolated } from './isolated-text.ts';
import { moment, number, unbroken } from './numerals.ts';

export const roomWords = {
  title: 'الغرفة',

  roomTitle: 'عنوان الغرفة',
  saveTitle: 'حفظ',
  saved: 'محفوظ',

  doors: 'من يمكنه الدخول',
  lock: 'قفل الغرفة',
  lockHint: 'لا دخول لأحد جديد. ومن كان هنا من قبل يدخل.',
  names: 'التصويت بالاسم',
  namesHint: 'تطلبه الهواتف قبل أول صوت. والجولات التي تُفتح من الآن تُحفظ بالأسماء.',
  passcode: 'كلمة المرور',
  passcodeHint: (least: number, most: number) =>
    `عدد الأحرف من ${number(least)} إلى ${number(most)}، سهلة النطق. ومن هو هنا يبقى.`,
  passcodeIs: 'كلمة المرور:',
  setPasscode: 'تعيين كلمة المرور',
  changePasscode: 'تغيير',
  clearPasscode: 'إزالة',
  clearPasscodeOf: 'إزالة كلمة المرور',
  keepPasscode: 'إلغاء',

  invite: 'دعوة',
  inviteHint: 'تمسح الهواتف هذا، أو تفتح العنوان وتُدخل الرمز.',
  qr: (address: string) => `رمز QR يفتح ${isolated(address)}`,
  phones: 'للهواتف',
  projector: 'لجهاز العرض',
  ownHost: 'رابط المضيف الخاص بك',
  ownHostHint: 'من يملك هذا الرابط يدير الغرفة.',

  keys: 'المضيفون والمشرفون',
  keysHint: 'رابط لكل شخص: يمكن إلغاء كلٍّ وحده.',
  rights: { host: 'مضيف', moderator: 'مشرف' },
  rightsHint: {
    host: 'يدير الغرفة مثلك',
    moderator: 'يتابع الدردشة ويكتب الإعلانات',
  },
  firstKey: 'رابط المضيف الأول',
  unnamed: (n: number) => `الرابط ${number(n)}`,
  you: 'أنت',
  since: (at: number) => `منذ ${moment(at)}`,
  showKey: 'إظهار الرابط',
  showKeyOf: (label: string) => `إظهار الرابط: ${label}`,
  hideKey: 'إخفاء الرابط',
  hideKeyOf: (label: string) => `إخفاء الرابط: ${label}`,
  linkOf: (label: string) => `الرابط: ${label}`,
  revoke: 'إلغاء الرابط',
  revokeOf: (label: string) => `إلغاء الرابط: ${label}`,
  revokeAsk: (label: string) => `إلغاء الرابط «${isolated(label)}»؟ يخرج فورًا كل من دخل به، ولن يعمل بعد ذلك أبدًا.`,
  revokeYes: 'إلغاء الرابط',
  revokeNo: 'إبقاؤه',
  newKey: 'إنشاء رابط آخر',
  keyLabel: 'لمن هو؟',
  keyLabelPlaceholder: 'آنا، فريق الدردشة',
  keyRights: 'ما المسموح به؟',
  makeKey: 'إنشاء الرابط',
  made: (label: string) => `رابط «${isolated(label)}» جاهز. لا يُعطى لغير صاحبه.`,
  needsLabel: 'يُرجى كتابة لمن هذا الرابط.',

  keep: 'حفظ المفاتيح',
  keepHint: 'رابط المضيف موجود في هذا المتصفح وحده. حفظه يتيح لك الدخول من أي مكان.',
  saveKeys: 'حفظ كملف',
  printKeys: 'طباعة',
  collecting: 'لحظة…',
  offline: 'لا يوجد اتصال. يُرجى المحاولة مجددًا عند عودته.',
  fileName: (code: string) => `showhands-${code}.txt`,

  sheet: {
    heading: (code: string) => `الغرفة ${unbroken(code)}`,
    phones: 'الهواتف',
    screen: 'الشاشة',
    secret: 'هذه الورقة لك وحدك: من يملك أحد هذه الروابط يمكنه استخدامه.',
    printed: (at: number) => moment(at, 'long'),
  },
} as const satisfies WordsOf<typeof english>;
