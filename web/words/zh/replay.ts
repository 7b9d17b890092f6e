import type { Mark } from '#protocol/replay';
import type { WordsOf } from '#protocol/words-of';
import { elapsedIn } from '../elapsed-in.ts';
import type { replayWords as english } from '../en/replay.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';

const elapsed = elapsedIn((days) => `${days} 天`);

function mark({ what, text = '' }: Pick<Mark, 'what' | 'text'>): string {
  switch (what) {
    case 'open':
      return '投票开始';
    case 'reopen':
      return '投票再次开始';
    case 'close':
      return '投票结束';
    case 'reveal':
      return '公布结果';
    case 'hide':
      return '隐藏结果';
    case 'announcement':
      return `公告：${isolated(text.replace(/\n/g, ' '))}`;
    default:
      return what satisfies never;
  }
}

export const replayWords = {
  title: '回放',
  state: '回放',
  hint: '用十秒钟重现从开始到结束的票数变化。',
  elapsed,
  mark,
  time: (ms: number, wholeMs: number) => `${elapsed(ms)} / ${elapsed(wholeMs)}`,
  place: '回放位置',
  placeText: (ms: number, ballots: number, last: string | null) =>
    `开始后 ${elapsed(ms)}，${commonWords.ballots(ballots)}${last ? `，${last}` : ''}`,
  play: '播放',
  pause: '暂停',
  again: '重新播放',
  marks: '经过',
  heads: { time: '时间', ballots: '投票人数' },
  goTo: (time: string, what: string) => `${time} ${what}`,
  which: '轮次',
  onScreen: '在大屏幕上显示',
  offScreen: '从大屏幕撤下',
  isOnScreen: '大屏幕与这里的操作同步。',
  hidden: '请先公布结果，再显示到大屏幕上。',
  loading: '正在加载回放…',
  saveVideo: '存为视频',
  savePicture: '存为图片',
  saving: (percent: number) => `正在保存… ${percent}%`,
  cancel: '取消',
  notSaved: '此浏览器无法保存视频，已改为保存最后的画面。',
} as const satisfies WordsOf<typeof english>;
