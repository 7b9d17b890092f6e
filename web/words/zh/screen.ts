import type { WordsOf } from '#protocol/words-of';
import type { screenWords as english } from '../en/screen.ts';
import { count } from './numerals.ts';

export const screenWords = {
  title: (room: string) => `${room} · 大屏幕`,
  rail: '加入与聊天',
  severalEach: '每人可选多项',
  ballots: () => '#人投票',
  phones: () => '#部手机已连接',
  state: {
    draft: '投票即将开始',
    open: '正在投票',
    closing: '即将结束：正在接收最后的票',
    closed: '投票已结束',
    final: '最终结果',
  },
  hidden: '结果稍后公布',
  locked: '房间已锁定',
  lockedHint: '房间已锁定：暂时不允许新参与者进入。',
  timeLeft: '剩余时间',
  timeUp: '时间到',
  secondsLeft: (n: number) => count(n, { other: '还剩 # 秒' }),
  blank: '屏幕已变黑',
  noResults: '还没有可显示或隐藏的结果。',
  notSent: '没有连接，操作未执行。',
  stale: '正在重新连接…',
  connecting: '正在连接…',
  compare: {
    title: '两轮对比',
    round: (n: number) => `第 ${n} 轮`,
    change: (points: number) => (points === 0 ? '=' : points > 0 ? `▲ +${points}` : `▼ −${-points}`),
    fresh: '新增',
    gone: '已去掉',
    notThere: '–',
    base: (before: string, after: string) => `投票人数 ${before} → ${after}，变化单位为百分点`,
    ballots: (before: string, after: string) => `投票人数 ${before} → ${after}`,
    otherQuestion: '两轮之间题目有改动',
  },
  join: {
    label: '加入投票',
    goTo: '扫码，或打开',
    enter: '并输入房间号',
    qr: (address: string) => `打开 ${address} 的二维码`,
    big: '拿起手机，一起参与',
    bigHint: '无需安装，无需账号。第一题会出现在这里和手机上。',
  },
  help: {
    title: '此屏幕的按键',
    steering: [
      { keys: ['→', 'Page Down', '空格'], does: '继续：开始投票、结束、公布、下一题' },
      { keys: ['←', 'Page Up'], does: '重新显示上一题' },
      { keys: ['H'], does: '隐藏或显示结果' },
      { keys: ['B', '.'], does: '屏幕变黑，再按恢复' },
    ],
    own: [
      { keys: ['F'], does: '全屏' },
      { keys: ['P'], does: '暂停结果，再次按下继续' },
      { keys: ['T'], does: '以表格显示结果，再次按下恢复图表' },
      { keys: ['?'], does: '此列表' },
    ],
    noKey: '要用此键盘或翻页笔操作，请在这个浏览器里从主持人页面打开大屏幕。',
    close: '关闭',
  },
  embed: {
    waiting: '第一题会出现在这里。',
    overlay: '没有显示内容',
    passcode: '进入此房间需要口令',
    needsKey: '叠加画面需要密钥：请像主持人链接那样，在网址末尾加上 #k=…。',
  },
  gone: {
    heading: '此屏幕已离开房间',
  },
} as const satisfies WordsOf<typeof english>;
