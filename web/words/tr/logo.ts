import type { WordsOf } from '#protocol/words-of';
import type { logoWords as english } from '../en/logo.ts';

export const logoWords = {
  label: 'Logo',
  hint: 'Her ekranda başlığın önünde küçük, katılımcılar girerken büyük görünür. PNG, JPEG ya da WebP, en çok 512\u00a0kB.',
  choose: 'Resim seç…',
  other: 'Başka resim seç…',
  remove: 'Logoyu kaldır',
  reading: 'Resim okunuyor…',
  noAnswer: 'Sunucu yanıt vermedi. Logo olduğu gibi kaldı. Lütfen yeniden deneyin.',
} as const satisfies WordsOf<typeof english>;
