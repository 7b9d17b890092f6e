import type { WordsOf } from '#protocol/words-of';
import type { roomWords as english } from '../en/room.ts';
import { moment, number, unbroken } from './numerals.ts';

export const roomWords = {
  title: '房间',

  roomTitle: '房间名称',
  saveTitle: '保存',
  saved: '已保存',

  doors: '谁可以进入',
  lock: '锁定房间',
  lockHint: '新参与者不能进入，之前来过的人可以。',
  names: '投票需要名字',
  namesHint: '手机在第一次投票前询问名字。今后开始的轮次会连同名字一起保存。',
  passcode: '口令',
  passcodeHint: (least: number, most: number) =>
    `${number(least)} 到 ${number(most)} 个字符，便于口头告知。已经在场的人不受影响。`,
  passcodeIs: '口令是',
  setPasscode: '设置口令',
  changePasscode: '更改',
  clearPasscode: '移除',
  clearPasscodeOf: '移除口令',
  keepPasscode: '取消',

  invite: '邀请',
  inviteHint: '用手机扫描，或打开网址并输入房间号。',
  qr: (address: string) => `打开 ${address} 的二维码`,
  phones: '给手机',
  projector: '给投影设备',
  ownHost: '您的主持人链接',
  ownHostHint: '有此链接的人可以控制房间。',

  keys: '主持人和协管员',
  keysHint: '请给每个人单独的链接，这样可以分别停用。',
  rights: { host: '主持人', moderator: '协管员' },
  rightsHint: {
    host: '和您一样控制房间',
    moderator: '管理聊天并发布公告',
  },
  firstKey: '最初的主持人链接',
  unnamed: (n: number) => `链接 ${number(n)}`,
  you: '我',
  since: (at: number) => `创建于 ${moment(at)}`,
  showKey: '显示链接',
  showKeyOf: (label: string) => `显示链接：${label}`,
  hideKey: '隐藏链接',
  hideKeyOf: (label: string) => `隐藏链接：${label}`,
  linkOf: (label: string) => `链接：${label}`,
  revoke: '停用',
  revokeOf: (label: string) => `停用：${label}`,
  revokeAsk: (label: string) => `要停用链接“${label}”吗？使用它的人会立即退出，链接也永远失效。`,
  revokeYes: '停用',
  revokeNo: '保留',
  newKey: '再建一个链接',
  keyLabel: '给谁用？',
  keyLabelPlaceholder: '小安，聊天组',
  keyRights: '可以做什么？',
  makeKey: '创建链接',
  made: (label: string) => `给“${label}”的链接已准备好。请只交给本人。`,
  needsLabel: '请写明链接给谁用。',

  keep: '保管密钥',
  keepHint: '您的主持人链接只存在这个浏览器里。保存下来，在哪里都能进入。',
  saveKeys: '存为文件',
  printKeys: '打印',
  collecting: '请稍候…',
  offline: '没有连接。恢复后请重试。',
  fileName: (code: string) => `showhands-${code}.txt`,

  sheet: {
    heading: (code: string) => `房间 ${unbroken(code)}`,
    phones: '手机',
    screen: '大屏幕',
    secret: '请妥善保管这张纸：谁有上面的链接，谁就能使用。',
    printed: (at: number) => moment(at, 'long'),
  },
} as const satisfies WordsOf<typeof english>;
