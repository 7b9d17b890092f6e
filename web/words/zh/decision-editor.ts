import type { WordsOf } from '#protocol/words-of';
import type { decisionEditorWords as english } from '../en/decision-editor.ts';
import { number } from './numerals.ts';

export const decisionEditorWords = {
  title: '决议',
  decides: '用结果作出决议',
  rule: '通过条件',
  rules: {
    simple: '票数多于其他每个选项',
    absolute: '票数过半',
    '2/3': '票数至少达 2/3',
    '3/4': '票数至少达 3/4',
    '4/5': '票数至少达 4/5',
  },
  own: '自定比例',
  ownShare: '通过所需比例',
  shareExample: '60% 或 5/9',
  motion: '付诸表决的选项',
  anyOption: '任何达到条件的选项',
  abstention: '表示“弃权”的选项',
  noOption: '无',
  base: '弃权',
  bases: { votes: '不计入票数', ballots: '计入票数' },
  quorum: '法定人数',
  quorums: { none: '无', ballots: '固定投票人数', share: '在场人数的比例' },
  quorumBallots: '所需投票人数',
  quorumShare: '占在场人数的比例',
  hint: '所有人都能看到规则。投票结束后，结论即为最终结果。',
  problem: {
    share: '通过所需比例请写成 60% 或 5/9 的形式，最多为全部。',
    'quorum-share': '法定人数请写成 50% 或 1/3 的形式，最多为全部。',
    quorum: (most: number) => `法定人数为 1 到 ${number(most)} 人。`,
    option: '决议所针对的选项是空的。',
  },
} as const satisfies WordsOf<typeof english>;
