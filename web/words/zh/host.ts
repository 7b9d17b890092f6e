import type { UndoKind } from '#protocol/undo';
import type { WordsOf } from '#protocol/words-of';
import type { hostWords as english } from '../en/host.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';
import { count, number, unbroken } from './numerals.ts';

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

  light: {
    good: '可以结束',
    warn: '最好再等等',
    off: {
      'not-open': '投票尚未开始',
      unknown: '正在查看…',
      nobody: '还没有人在场',
      closing: '正在计入迟到的票',
      final: '投票已结束',
    },
    why: {
      'in-flight': (n: number) => count(n, { other: '正在保存 # 票。' }),
      dropped: (n: number) => count(n, { other: '# 人没投票就断开了连接。' }),
      waiting: (n: number) => count(n, { other: '# 人还没投票。' }),
      'all-in': '在场的人都已投票，没有票在途中。',
      'not-open': '投票开始后，数字才有意义。',
      unknown: '数字马上就来。',
      nobody: '请出示房间号，或大屏幕上的二维码。',
      closing: (late: number | null, left: number) => {
        const so = `${left} 秒后确定。`;
        if (late === null) return `仍在计票；${so}`;
        return late === 0 ? `目前没有；${so}` : `目前 ${number(late)} 票；${so}`;
      },
      final: (late: number | null) => (late ? count(late, { other: '结果已确定，含 # 张迟到的票。' }) : '数字已确定。'),
    },
    voters: '在场',
    voted: '已投票',
    inFlight: '保存中',
    dropped: '已断开',
    screens: '大屏幕',
    none: '–',
  },
  unproven: (n: number) => count(n, { other: '# 部手机尚未证实能保持身份。它们照常投票；数量很大时，可能是脚本。' }),

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

  help: {
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

  earlier: '之前的轮次',
  earlierRound: (n: number, ballots: string) => `第 ${n} 轮：${ballots}`,
  archived: '已撤销',
  compare: {
    title: '对比两轮',
    before: '之前',
    after: '之后',
    round: (n: number, isCurrent: boolean, isArchived: boolean) =>
      `第 ${n} 轮${isCurrent ? '，展示中' : ''}${isArchived ? '，已撤销' : ''}`,
    short: (n: number) => `第 ${n} 轮`,
    otherQuestion: '这两轮之间题目有改动。',
    change: (points: number) =>
      points === 0 ? '没有变化' : `${points > 0 ? '▲ +' : '▼ −'}${number(Math.abs(points))} 个百分点`,
    show: '在大屏幕上显示',
    takeDown: '从大屏幕撤下',
    isUp: '大屏幕正在显示这两轮。开始投票或展示其他题目时会自动撤下。',
    fresh: '新增',
    gone: '已去掉',
    notThere: '没有',
    base: (before: string, after: string) => `占比分别按 ${before}、${after}计算；变化单位为百分点。`,
  },

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
