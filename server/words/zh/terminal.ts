import type { ServerWords } from '../words.ts';

export const terminalWords: ServerWords['terminal'] = {
  running: 'Showhands 正在运行。',
  phones: '手机',
  screen: '大屏幕',
  host: '主持人',
  secret: (dataDir) => `主持人链接就是钥匙，请自己保管。数据保存在 ${dataDir}`,
  hint: '手机连不上？请看 README 中的“Phones cannot reach it”。按 Ctrl+C 停止。',
  noNetwork: '手机连不上：这台电脑没有接入网络，或者 HOST 设置为仅限本机。',
  noRoom: (port) => `Showhands 正在监听端口 ${port}。没有默认房间，请在 http://localhost:${port}/ 创建`,

  check: {
    counted: (rooms, rounds, ballots, dir) => `${dir} 中有 ${rooms} 个房间、${rounds} 轮、${ballots} 张选票`,
    tally: (room, round, what, tallied, recounted) =>
      `房间 ${room}，轮次 ${round}，${what}：计票为 ${tallied}，选票为 ${recounted}。`,
    replay: (room, round, what, tallied, recounted) =>
      `房间 ${room}，轮次 ${round}，${what}：计票为 ${tallied}，回放终点为 ${recounted}。`,
    upvotes: (room: string, question: number, tallied: number, recounted: number) =>
      `房间 ${room}，提问 ${question}：记录为 ${tallied} 票，重新计数为 ${recounted} 票。`,
    equal: '所有计票都与选票一致。',
    different: '计票与选票不一致。',
  },
  backedUp: (file, secret) => `已保存为 ${file}。请把 ${secret} 也一起备份：主持人链接由它生成。`,
};
