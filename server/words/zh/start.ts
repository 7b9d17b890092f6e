import { limits } from '#protocol/limits';
import { deckProblemText } from '../deck-problem-text.ts';
import type { ServerWords } from '../words.ts';
import { deckWords } from './deck.ts';

export const startWords: ServerWords['start'] = {
  setting: (what, allowed) => `${what} 无效。可以是：${allowed}。`,
  flag: (flag) => `没有 ${flag} 这项设置，或者缺少它的值。showhands --help 会列出所有设置。`,
  needsCreateKey: () => 'CREATE_ROOMS=key 需要 CREATE_KEY。',
  endsInPath: (address) => `PUBLIC_URL 必须以 BASE_PATH 结尾：${address}`,
  needsDefaultRoom: () => '提问或载入题目列表需要默认房间，但 DEFAULT_ROOM 为 off。',
  fewOptions: () => '一道题目至少需要两个选项，例如 showhands "午饭？" 披萨 寿司 沙拉',
  longQuestion: () =>
    `题目超过 ${limits.maxQuestionChars} 个字符，或某个选项超过 ${limits.maxOptionChars} 个字符，或选项多于 ${limits.maxOptions} 个。`,

  noDefaultRoom: () => '无法创建默认房间。',
  questionsFull: () => '默认房间的题目已满。请不带题目启动，并在主持人页面更改一道。',
  questionNotSaved: () => '题目无法保存：磁盘满了吗？',
  questionRefused: (code) => `题目被拒绝（${code}）。`,
  deckNotSaved: () => '题目列表无法保存：磁盘满了吗？',
  deckRefused: (code) => `题目列表被拒绝（${code}）。`,
  deckNotLoaded: (path) => `没有载入 ${path}：`,
  deckLine: (line, problem) => `  第 ${line} 行：${deckProblemText(deckWords, problem)}`,
  deckMissing: (path) => `没有载入 ${path}：没有这个文件。`,
  deckUnreadable: (path) => `没有载入 ${path}：无法读取。`,
  noPictures: () => '这里无法读取图片：没有安装软件包 "sharp"。',

  notBuilt: () => '页面还没有构建。请运行 npm run build，然后重新启动。',
  brokenPage: (page) => `页面 ${page} 不完整。请运行 npm run build，然后重新启动。`,
  portInUse: (port) => `端口 ${port} 已被占用。Showhands 是否已在运行？可用 --port ${port + 1} 换一个。`,
  portForbidden: (port) => `这个账户不能使用端口 ${port}。请选择大于 1023 的端口，例如 --port 3000。`,
  noSuchHost: (host) => `这台电脑没有地址 ${host}。去掉 HOST 即可监听所有地址。`,
  cannotListen: (address, reason) => `无法监听 ${address}（${reason}）。`,
  dirUnusable: (path, reason) =>
    `无法写入数据文件夹 ${path}（${reason}）。请更改权限、腾出空间，或用 DATA_DIR 选择其他文件夹。`,
  noFolder: (path) => `${path} 不是文件夹。请移走该文件，或用 DATA_DIR 选择其他文件夹。`,
  inUse: (path) => `另一个 Showhands 正在使用 ${path} 中的数据。请先停止它，或用 DATA_DIR 选择其他文件夹。`,
  badSecret: (file, wanted, bytes) =>
    `文件 ${file} 应有 ${wanted} 字节，实际有 ${bytes} 字节。请用备份替换；如果没有备份，请删除它：会生成新文件，而之前的主持人链接将失效。`,
  noData: (dir) => `${dir} 中没有数据。是哪个文件夹？请用 --data-dir 指明。`,
  fileUnusable: (file, reason) => `无法打开数据文件 ${file}（${reason}）。请检查它的权限和磁盘的剩余空间。`,
  fileDamaged: (file) =>
    `数据文件 ${file} 已损坏，或不是 Showhands 的数据文件。文件没有改动：请用备份替换，或用 DATA_DIR 选择其他文件夹。`,
  fileNewer: (file, format, known) =>
    `数据文件 ${file} 由更新版本的 Showhands 写成（格式 ${format}，本版本支持到 ${known}）。请更新 Showhands，或用 DATA_DIR 选择其他文件夹。`,
  fileUnsafe: (file, settings) => `数据文件 ${file} 无法在这里安全保存（${settings}）。请把 DATA_DIR 移到本机磁盘。`,
  oldSqlite: (node, sqlite, oldest) =>
    `这个 Node.js（${node}）带有 SQLite ${sqlite}，太旧，无法安全保存选票；至少需要 ${oldest}。请更新 Node.js。`,
  backupExists: (file) => `${file} 已存在。请为备份换一个名称。`,
  backupFailed: (file, reason) => `备份无法写入 ${file}（${reason}）。`,
};
