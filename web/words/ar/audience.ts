import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { audienceRefusals as english } from '../en/audience.ts';

export const audienceRefusals = {
  'bad-payload': 'لم ينجح ذلك. يُرجى مراجعة المكتوب: ربما كان فارغًا أو طويلًا جدًا.',
  'not-allowed': 'هذا غير ممكن من هذه الصفحة.',
  'slow-down': 'كان ذلك سريعًا بعض الشيء. يُرجى الانتظار لحظة ثم المحاولة مجددًا.',
  busy: 'كثيرون يصوّتون الآن. يُرجى المحاولة مجددًا بعد لحظة.',
  'not-saved': 'تعذّر الحفظ على الخادم، فلم يُحتسب شيء. يُرجى المحاولة مجددًا.',
  internal: 'حدث خطأ في الخادم. يُرجى المحاولة مجددًا.',
  'no-such-round': 'لم تعد هذه الجولة موجودة. يُرجى انتظار السؤال التالي.',
  'no-such-option': 'لم يعد هذا الخيار موجودًا. يُرجى اختيار غيره.',
  'changed-meanwhile': 'تغيّر السؤال أو صوتك في هذه الأثناء. يُرجى الاختيار مجددًا.',
  'not-open': 'لم يُفتح التصويت بعد. يُرجى انتظار المضيف.',
  'round-closed': 'أُغلق التصويت، فلم يُحتسب هذا الصوت.',
  'choice-final': 'الاختيار الأول هو المحتسب هنا ولا يمكن تغييره.',
  'chat-off': 'أوقف المضيف الدردشة.',
  'name-required': 'التصويت هنا بالاسم. يُرجى كتابة اسمك أولًا.',
} as const satisfies WordsOf<typeof english>;

export const refusedWords = (code: RefusalCode | GoodbyeCode): string =>
  (audienceRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? audienceRefusals.internal;
