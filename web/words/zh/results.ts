import type { WordsOf } from '#protocol/words-of';
import type { resultsWords as english, reportWords as englishReport } from '../en/results.ts';
import { count, moment, number, time, unbroken } from './numerals.ts';

export const resultsWords = {
  title: '带走结果',
  hint: '也包括隐藏的结果。仍在进行的一轮会注明“非最终结果”。',
  picture: '此图表的图片',
  pictureOf: (round: number) => `第 ${number(round)} 轮的图片`,
  pictureHint: 'PNG，用于幻灯片和邮件',
  report: '可打印的报告',
  reportHint: '所有图表和表格，可存为 PDF',
  totals: '汇总表',
  totalsHint: 'CSV，用于电子表格',
  ballots: '每一票的表格',
  ballotsHint: 'CSV；只有房间要求记名时才有名字',
  standing: '竞答排名表',
  standingHint: 'CSV；每个人的名次和得分',
  questions: '观众提问表',
  questionsHint: 'CSV；含票数和回答',
  json: '全部数据（JSON）',
  jsonHint: '供程序使用',
  progress: '正在写入文件',
  rows: (n: number, of: number) => `${number(n)} 行，共 ${number(of)} 行`,
  rowsSoFar: (n: number) => count(n, { other: '已写入 # 行' }),
  cancel: '取消',
  saved: (name: string) => `已保存：${name}`,
  noAnswer: '文件没有完整送达，因此没有保存。请检查连接后重试。',
  noPicture: '此浏览器无法绘制图片。',
  pictureName: (code: string, round: string) => `chart-${code}-${round}.png`,

  drawn: (at: number) => moment(at),
  round: (n: number) => `第 ${number(n)} 轮`,
  notFinal: '非最终结果',
} as const satisfies WordsOf<typeof english>;

export const reportWords = {
  title: (room: string) => `${room} · 报告`,
  heading: '报告',
  loading: '正在获取结果…',
  loadingHint: '房间较大时需要等一会儿。',
  noneTitle: '没有可显示的报告',
  noKeyTitle: '此页面需要主持人链接',
  noKey: '请从控制台打开报告，或使用完整链接：末尾是 #k= 和密钥。',
  tryAgain: '重试',
  toConsole: '去控制台',
  print: '打印或存为 PDF',
  room: (code: string) => `房间 ${unbroken(code)}`,
  written: (at: number) => `生成于 ${moment(at)}，使用本设备的时间（${zone()}）。`,
  more: (n: number) => `另有 ${number(n)} 项。文件中包含全部内容。`,
  polls: (n: number) => count(n, { other: '# 道题' }),
  rounds: (n: number) => count(n, { other: '# 轮' }),
  empty: '这个房间还没有题目。',
  place: (n: number) => number(n),
  removed: '已不在列表中',
  neverAsked: '没有提问过。',
  round: (n: number) => `第 ${number(n)} 轮`,
  askedAs: (question: string) => `当时的题目：${question}`,
  when: (from: number, to: number | null) =>
    to === null ? `开始于 ${moment(from)}` : `${moment(from)} 至 ${clock(from, to)}`,
  open: '正在投票：非最终结果',
  closing: '正在计入迟到的票：非最终结果',
  archived: '已撤销',
  hidden: '未向观众公布',
  named: '记名',
  option: '选项',
  votes: '票数',
  share: '占比',
  all: '投票人数',
  right: '正确答案',
  asked: '观众提问',
  askedQuestion: '提问',
  askedVotes: '票数',
  standing: '竞答排名',
  rank: '名次',
  player: '参与者',
  team: '队伍',
  points: '得分',
  morePlayers: (n: number) => `另有 ${number(n)} 人；控制台的表格里有全部名单。`,
  table: (question: string, round: number) => `${question}，第 ${number(round)} 轮`,
} as const satisfies WordsOf<typeof englishReport>;

/** Only the time where it is the same day. */
function clock(from: number, to: number): string {
  const isSameDay = new Date(from).toDateString() === new Date(to).toDateString();
  return isSameDay ? time(to, { timeStyle: 'short' }) : moment(to);
}

function zone(): string {
  const parts = new Intl.DateTimeFormat('zh', { timeZoneName: 'short' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
