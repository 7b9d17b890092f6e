import { countsOf } from '../counts-of.ts';
import type { FormWords } from '../words.ts';
import { formQuizWords } from './form-quiz.ts';
import { formTaskWords } from './form-tasks.ts';

const { count } = countsOf('zh');

export const formWords: FormWords = {
  room: (code) => `房间 ${code}`,
  anonymous: '匿名：主持人只看到总数。',
  named: '记名：主持人只看到总数。',
  kept: '记名：主持人能看到每个人的选择。',
  quiz: '竞答：优胜者的名字会显示在大屏幕上。',
  hidden: '结果由主持人公布后才显示。',
  afterVoting: '投票后，结果会显示在这里。',
  ballots: (n) => count(n, { other: '# 人投票' }),
  votes: (n) => count(n, { other: '# 票' }),
  share: (percent) => `${percent}%`,
  yours: '您的选择',
  send: '提交投票',
  number: '您的数字',
  words: '您的词语，用逗号隔开',
  text: '您的回答',
  tap: (alt: string) => `${alt}。请点按一个位置，或在下面写两个数字。`,
  fromLeft: '距左边，%',
  fromTop: '距上边，%',
  rank: '首选旁边写 1，第二位写 2，依此类推。',
  spread: '请在每个选项旁边写上给多少分。',

  outcome: formQuizWords,
  task: formTaskWords,

  choose: '请选择一个选项投票。',
  firstCounts: '请选择一个选项投票。以第一次选择为准。',
  nameFirst: '在这里投票需要名字：请先在上面填写，再选择。',
  counted: '投票成功。',
  countedFinal: '投票成功。以第一次选择为准。',
  withdrawn: '投票已撤回。请选择一个选项重新投票。',
  withdraw: '撤回投票',
  notOpen: '投票还没开始。',
  closing: '投票即将结束。',
  closedVoted: '投票已结束。您的票已计入。',
  closedNotVoted: '投票已结束。',
  update: '刷新',

  nameLabel: '您的名字',
  nameSave: '保存名字',
  announcement: '主持人公告',

  noPollTitle: '现在没有要投票的题目',
  noPoll: '主持人提问后，请再来看。',
  passcodeTitle: '进入此房间需要口令',
  passcode: '口令',
  enter: '进入',
  outsideTitle: '尚未进入',

  language: '语言',
  setLanguage: '更改',

  refusals: {
    'bad-payload': '内容不符合要求，可能是空的或太长。请重试。',
    'slow-down': '操作有点快。请稍等再试。',
    busy: '现在投票的人很多。请稍后再试。',
    'not-saved': '服务器未能保存，没有计入。请重试。',
    'no-such-round': '题目刚才换了，没有计入。这是现在的题目。',
    'changed-meanwhile': '题目或您的投票刚才有变化。这是现在的情况，请重新选择。',
    'no-such-option': '这个选项已经不在了。请选择其他选项。',
    'not-open': '投票还没开始。',
    'round-closed': '投票已结束，这一票没能计入。',
    'choice-final': '以第一次选择为准，不能更改。',
    'name-required': '在这里投票需要名字。请先填写。',
    'name-taken': '这个名字和主持人的太像。请换一个。',
    'room-locked': '主持人已锁定房间：暂时不允许新参与者进入。',
    'passcode-required': '进入此房间需要口令。',
    'wrong-passcode': '口令不对，请重试。',
    banned: '主持人已将您请出此房间。',
    'wrong-origin': '这来自其他页面，没有计入。请重新选择。',
  },
  wrong: '服务器出错了。请重试。',
};
