import type { WordsOf } from '#protocol/words-of';
import type { chatPartsWords as english, friendlyNames as englishNames } from '../en/chat-parts.ts';
import { isolated } from './isolated-text.ts';
import { count, list } from './numerals.ts';

export const chatPartsWords = {
  moderator: '协管员',
  times: (n: number) => `\u00d7${n}`,
  choseLabel: '投给',
  older: '显示更早的消息',
  gap: (n: number) => count(n, { other: '还有 # 条消息' }),
  loadFailed: '没有连接，未能加载。请稍后再试。',
  waitsForApproval: '等待主持人查看，只有您能看到。',
  waitsForReveal: '等待公布结果，只有您能看到。',
  waitsHere: '公布结果后才显示。',
  turnedDown: '主持人没有显示这条，只有您能看到。',
  report: '举报',
  reportOf: (name: string) => `向主持人举报消息，发言者：${isolated(name)}`,
  reported: '已举报',
  paused: '聊天已暂停，可以继续阅读。',
  held: '消息先由主持人查看，然后才显示。',
  quiet: '公布结果后才显示消息。',
  slow: (seconds: number) => count(seconds, { other: '每 # 秒可发一条消息。' }),
  unnamed: '这里的消息不显示名字。',
  nameNeeded: '在这里发言需要名字。',
  offered: (name: string) => `使用名字：${isolated(name)}`,
  another: '换一个名字',
  voiceTitle: '为什么？',
  voiceHint: (labels: readonly string[]) =>
    `愿意的话，请说说理由。大家会在“${list(labels)}”旁看到您的话，看不到名字；如果不想让人知道您投了什么，请不要透露自己是谁。`,
  voiceHintNamed: (labels: readonly string[]) => `愿意的话，请说说理由。大家会在“${list(labels)}”旁看到您的话和名字。`,
  voiceWaits: '公布结果前，谁也看不到。',
  voiceField: '您的理由',
  voiceSend: '提交',
  voiceSent: '谢谢，理由已保存。',
} as const satisfies WordsOf<typeof english>;

export const friendlyNames = {
  first: [
    '安静的',
    '勇敢的',
    '阳光的',
    '温柔的',
    '快乐的',
    '聪明的',
    '敏捷的',
    '沉稳的',
    '明亮的',
    '友善的',
    '幸运的',
    '好奇的',
  ],
  second: ['水獭', '白鹭', '枫叶', '彗星', '熊猫', '知更鸟', '柳树', '猞猁', '卵石', '燕雀', '刺猬', '三叶草'],
  together: (first: string, second: string) => `${first}${second}`,
} as const satisfies WordsOf<typeof englishNames>;
