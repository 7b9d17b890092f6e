import type { WordsOf } from '#protocol/words-of';
import type { logoWords as english } from '../en/logo.ts';

export const logoWords = {
  label: '标志',
  hint: '在每个大屏幕上显示在标题前，较小；入场时放大显示。PNG、JPEG 或 WebP，最大 512\u00a0kB。',
  choose: '选择图片…',
  other: '换一张…',
  remove: '移除标志',
  reading: '正在读取图片…',
  noAnswer: '服务器没有回应，标志未更改。请重试。',
} as const satisfies WordsOf<typeof english>;
