import type { UndoKind } from '#protocol/undo';
import type { WordsOf } from '#protocol/words-of';
import type { hostWords as english } from '../en/host.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';
import { number, unbroken } from './numerals.ts';

/** A question inside a sentence, shortened: it only says which one. */
const quoted = (question: string | undefined) => {
  if (!question) return '这道题';
  const chars = [...question];
  return `“${isolated(chars.length > 60 ? `${chars.slice(0, 59).join('')}…` : question)}”`;
};

const undone: Readonly<Record<UndoKind, (about?: string) => string>> = {
  close: (question) => (question ? `已结束投票：${quoted(question)}。` : '已结束投票。'),
  reveal: () => '已公布结果。',
  rerun: () => '已开始新的一轮。',
  lock: () => '房间已锁定。',
  ban: (name) => (name === undefined ? '已将一人请出房间。' : `已将${isolated(name)}请出房间。`),
  add: (question) => `已添加：${quoted(question)}。`,
  edit: (question) => `已更改：${quoted(question)}。`,
  move: (question) => `已移动：${quoted(question)}。`,
  remove: (question) => `已移除：${quoted(question)}。`,
  'answer-removed': (answer) => `已移除：${answer ? quoted(answer) : '这条回答'}。`,
  'answer-shown': (answer) => `已显示：${answer ? quoted(answer) : '这条回答'}。`,
  replace: () => '已替换全部题目。',
};

export const hostWords = {
  title: (room: string) => `${room} · 主持人`,
  connecting: '正在连接房间…',
  loading: '正在连接',
  offline: '暂时没有连接。恢复后请确认操作是否完成，如未完成请重试。',
  code: (code: string) => `房间号 ${unbroken(code)}`,
  openScreen: '打开大屏幕',

  moderator: '协管员',
  locked: '已锁定',
  dismiss: '关闭',
  notices: '刚才的操作',

  partsLabel: '控制台的各部分',
  parts: { result: '结果', deck: '题目', talk: '聊天', asked: '提问', room: '房间' },

  now: '当前',
  state: {
    draft: '尚未开始',
    open: '正在投票',
    closing: '即将结束：迟到的票仍计入',
    closed: '已结束，未公布',
    final: '已结束并公布',
  },
  round: (n: number) => `第 ${n} 轮`,
  blank: {
    is: '大屏幕已变黑',
    on: '大屏幕变黑',
    off: '恢复大屏幕',
    onHint: '投影变黑，手机不受影响。',
    offHint: '画面恢复为现在的内容。',
  },

  countdown: {
    label: '倒计时',
    none: '不限时',
    clock: commonWords.clock,
    left: (seconds: number | null) => (seconds === null ? '没有倒计时' : `还剩 ${number(seconds)} 秒`),
    seconds: (n: number) => (n < 60 ? `${n} 秒` : n % 60 === 0 ? `${n / 60} 分钟` : `${commonWords.clock(n)} 分钟`),
    more: (n: number) => `+${n} 秒`,
    stop: '停止',
  },
  openFor: (time: string) => `手机从现在起可以投票，限时 ${time}。`,

  nextUp: { label: '下一题', end: '已经是最后一题了。', skip: '现在展示' },

  result: '结果',
  noResult: '展示题目后，结果会出现在这里。',
  onlyYou: '现场看不到',
  everybody: '所有人都能看到',
  notAsked: '尚未提问',
  nothingShown: '还没有展示内容',

  undo: { done: undone, button: '撤销', offered: (what: string) => `${what}10 秒内可以撤销。` },

  announcement: {
    title: '公告',
    field: '发给所有手机的公告',
    placeholder: '发给所有手机…',
    send: '发到手机',
    replace: '替换',
    isUp: '正显示在所有手机上',
    takeDown: '撤下',
  },

  remote: {
    label: '遥控',
    close: '结束',
    reveal: '公布',
    hide: '隐藏',
    blank: '变黑',
    unblank: '恢复',
    back: '上一题',
    end: '最后一题',
  },

  noPoll: '还没有题目',
  noPollHint: '请写第一题。手机和大屏幕会立即显示；由您决定何时开始投票。',
  edited: '这一轮之后题目有改动。再次开始时，会用新的文字开始新的一轮；这一轮保持原样。',

  steps: {
    add: { label: '添加题目', hint: '' },
    open: { label: '开始投票', hint: '手机从现在起可以投票。' },
    'open-edited': { label: '开始新的一轮', hint: '使用改过的题目；这一轮会保留。' },
    resume: { label: '继续投票', hint: '继续这一轮，已有的票保留。' },
    close: { label: '结束投票', hint: '此后不能再投票或改票。' },
    reveal: { label: '公布结果', hint: '手机和大屏幕显示数字。' },
    next: { label: '下一题', hint: '先展示；由您决定何时开始投票。' },
    previous: { label: '上一题', hint: '按原样展示，不会丢失任何内容。' },
    'reveal-now': { label: '现在公布', hint: '在投票期间显示数字。' },
    hide: { label: '隐藏结果', hint: '手机和大屏幕不显示数字，您仍能看到。' },
    rerun: { label: '再问一次', hint: '从零票开始新的一轮；这一轮会保留。' },
  },

  edit: '编辑题目',
  editWhen: '请先结束投票，再编辑这道题。',
  editKept: '已结束的轮次保留当时的文字。',

  chat: '聊天',
  chatOn: '大家可以发言',
  chatOnScreen: '显示在大屏幕上',
  banned: {
    title: (n: number) => `请出房间：${number(n)} 人`,
    anonymous: '没有名字',
    back: '允许再次进入',
    backOf: (name: string) => `允许再次进入：${isolated(name)}`,
  },

  wrongKeyTitle: '这不是主持人链接',
  noKeyTitle: '此页面需要主持人链接',
  noKey: '请打开创建房间时显示的完整链接：末尾是 #k= 和密钥。',
  revokedTitle: '这个链接已停用',
  goneTitle: '您已离开房间',
  toPhone: '加入并投票',
  toHome: '回到首页',
} as const satisfies WordsOf<typeof english>;
