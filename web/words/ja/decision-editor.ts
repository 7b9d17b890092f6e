import type { WordsOf } from '#protocol/words-of';
import type { decisionEditorWords as english } from '../en/decision-editor.ts';
import { number } from './numerals.ts';

export const decisionEditorWords = {
  title: '議決',
  decides: '結果で可否を決める',
  rule: '可決の条件',
  rules: {
    simple: 'ほかのどの選択肢よりも多い票',
    absolute: '票の過半数',
    '2/3': '票の2/3以上',
    '3/4': '票の3/4以上',
    '4/5': '票の4/5以上',
  },
  own: '割合を指定',
  ownShare: '可決に必要な割合',
  shareExample: '60% または 5/9',
  motion: '採決の対象',
  anyOption: '条件に達した選択肢',
  abstention: '「棄権」にあたるもの',
  noOption: 'なし',
  base: '棄権',
  bases: { votes: '票数に含めない', ballots: '票数に含める' },
  quorum: '定足数',
  quorums: { none: 'なし', ballots: '投票人数で決める', share: '参加者の割合で決める' },
  quorumBallots: '必要な投票人数',
  quorumShare: '参加者に対する割合',
  hint: '条件は全員に見えます。投票が終わると結論が確定します。',
  problem: {
    share: '可決に必要な割合は、60% や 5/9 のように書いてください。上限は全体です。',
    'quorum-share': '定足数は、50% や 1/3 のように書いてください。上限は全体です。',
    quorum: (most: number) => `定足数は1～${number(most)}人です。`,
    option: '採決の対象の選択肢が空です。',
  },
} as const satisfies WordsOf<typeof english>;
