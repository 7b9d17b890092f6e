import type { WordsOf } from '#protocol/words-of';
import type { pictureWords as english } from '../en/pictures.ts';

export const pictureWords = {
  choose: '选择图片…',
  other: '换一张…',
  reading: '正在读取…',
  none: '没有图片',
  hint: 'PNG、JPEG 或 WebP，最大 4\u00a0MB。图片会重新生成，不保留拍摄地点和设备信息。',
  needsRoom: '图片要放在房间里。请先用其他题型创建房间，再到主持人页面更改题型。',
  bad: '这个文件不能用作图片。请选择不超过 4\u00a0MB、2500 万像素的 PNG、JPEG 或 WebP。',
  tooLarge: '这张图片超过 4\u00a0MB。请缩小后再存，或另选一张。',
  noAnswer: '服务器没有回应。请重试。',
} as const satisfies WordsOf<typeof english>;
