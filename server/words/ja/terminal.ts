import type { ServerWords } from '../words.ts';

export const terminalWords: ServerWords['terminal'] = {
  running: 'Showhandsが起動しました。',
  phones: 'スマホ',
  screen: 'スクリーン',
  host: 'ホスト',
  secret: (dataDir) => `ホスト用リンクは鍵です。人に見せないでください。データの保存先：${dataDir}`,
  hint: 'スマホからつながらないときは、READMEの「Phones cannot reach it」をご覧ください。Ctrl+Cで終了します。',
  noNetwork:
    'スマホからはつながりません。このコンピューターがネットワークにつながっていないか、HOSTの設定で自身に限られています。',
  noRoom: (port) =>
    `Showhandsはポート${port}で待機しています。既定のルームはありません。http://localhost:${port}/ で作成してください`,

  check: {
    counted: (rooms, rounds, ballots, dir) => `ルーム${rooms}件、ラウンド${rounds}件、投票${ballots}件（${dir}）`,
    tally: (room, round, what, tallied, recounted) =>
      `ルーム${room}、ラウンド${round}、${what}：集計は${tallied}、投票は${recounted}です。`,
    replay: (room, round, what, tallied, recounted) =>
      `ルーム${room}、ラウンド${round}、${what}：集計は${tallied}、リプレイの終わりは${recounted}です。`,
    upvotes: (room: string, question: number, tallied: number, recounted: number) =>
      `ルーム${room}、質問${question}：記録は${tallied}票、数え直すと${recounted}票です。`,
    equal: 'すべての集計が投票と一致しています。',
    different: '集計と投票が一致しません。',
  },
  backedUp: (file, secret) =>
    `${file} に保存しました。${secret} のコピーも一緒に保管してください。ホスト用リンクはそこから作られます。`,
};
