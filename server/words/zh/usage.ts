import type { ServerWords } from '../words.ts';

export const usageWords: ServerWords['usage'] = {
  usage: '用法：showhands [题目 选项 选项 … | deck.md] [设置]',
  start: '启动并打开默认房间',
  ask: '在默认房间里提出这个问题',
  deck: '把这个文件里的题目载入默认房间',
  check: '重新清点选票，并与计票比较',
  backup: '写出一份一致的数据副本，服务器运行时也可以',
  settings: '设置，可写在命令中或环境变量里：',
  none: '（无）',
};
