import type { WordsOf } from '#protocol/words-of';
import type { keyWords as english } from '../en/keys.ts';

export const keyWords = {
  open: '按键',
  title: '按键和翻页笔',
  intro: '在此页面有效（正在输入时除外），在这个浏览器打开的大屏幕上也有效。',
  keys: [
    { keys: ['→', 'Page Down', '空格'], does: '前进：开始、结束、公布、下一题' },
    { keys: ['←', 'Page Up'], does: '后退：上一题。不改变任何内容' },
    { keys: ['H'], does: '隐藏或公布结果' },
    { keys: ['B', '.'], does: '大屏幕变黑，或恢复' },
    { keys: ['F'], does: '转到大屏幕；在那里按 F 为全屏' },
    { keys: ['U', 'Ctrl Z'], does: '撤销，10 秒内有效' },
    { keys: ['?'], does: '此列表' },
  ],
  close: '关闭此列表',
} as const satisfies WordsOf<typeof english>;
