import type { Decision, Quorum, Verdict } from '#protocol/decision';
import { isQuorumMet } from '#protocol/decision';
import type { Lead } from '#protocol/lead';
import { letterOf } from '#protocol/polls';
import type { Share } from '#protocol/share';
import type { WordsOf } from '#protocol/words-of';
import type { decisionWords as english } from '../en/decision.ts';
import { commonWords } from './every-page.ts';
import { count, list, number } from './numerals.ts';

const votes = (n: number) => count(n, { other: '# 票' });
const shareText = (share: Share) => share;

/** What the base is, where somebody could take it for another one. */
function baseText({ abstention, base }: Decision): string {
  if (abstention === null) return '';
  return base === 'votes' ? '，不计弃权' : '，计入弃权';
}

/** "票数的 2/3，不计弃权" */
function ruleText(decision: Decision): string {
  const { rule, abstention } = decision;
  if (rule === 'simple') return `多于其他每个选项${abstention === null ? '' : '，不计弃权'}`;
  return `${rule === 'absolute' ? '票数过半' : `票数的 ${shareText(rule)}`}${baseText(decision)}`;
}

function quorumText(quorum: Quorum): string {
  if (quorum.needed === null) return '法定人数不明：没有统计在场人数';
  if (isQuorumMet(quorum)) return '已达法定人数';
  return `未达法定人数：${commonWords.ballots(quorum.ballots)}，需 ${number(quorum.needed)} 人`;
}

function votesText({ motion }: Decision, verdict: Verdict): string {
  const { outcome, why, option, level, base, needed } = verdict;
  if (why === 'no-votes') return '没有票';
  const figures = `${votes(base)}中的 ${votes(verdict.votes)}`;
  if (option === null) return `${lettersText(level)}票数相同，各得 ${figures}`;
  if (why === 'tie' && needed === null) {
    const others = level.filter((other) => other !== option);
    return `得 ${figures}，与 ${lettersText(others)} 票数相同`;
  }
  return `${motion === null && outcome !== 'carried' ? `${letterOf(option)} ` : ''}得 ${figures}`;
}

const waitingText = (waiting: number) =>
  waiting === 0 ? '在场的人都已投票' : count(waiting, { other: '# 人尚未投票' });

const lettersText = (options: readonly number[]) =>
  options.length > 4 ? `${options.length} 个选项` : list(options.map(letterOf));

export const decisionWords = {
  title: '决议',
  outcome: {
    final: { carried: '通过', 'not-carried': '未通过', unknown: '无法判定' },
    now: { carried: '目前可通过', 'not-carried': '目前不能通过', unknown: '无法判定' },
  },
  said: (outcome: string) => `${outcome}：`,
  reason(decision: Decision, verdict: Verdict): string {
    const { needed, quorum } = verdict;
    const need = needed === null ? '' : `，需 ${votes(needed)}`;
    const figures = `${votesText(decision, verdict)}${need}`;
    return `${figures}${quorum ? `；${quorumText(quorum)}` : ''}（${ruleText(decision)}）`;
  },
  figures(decision: Decision, verdict: Verdict): string {
    const { needed, quorum, why, option, outcome } = verdict;
    if (quorum && (why === 'quorum' || why === 'voters-unknown')) return quorumText(quorum);
    const winner = outcome === 'carried' && decision.motion === null && option !== null;
    const who = winner ? `${letterOf(option)} ` : '';
    return `${who}${votesText(decision, verdict)}${needed === null ? '' : `，需 ${votes(needed)}`}`;
  },
  rule(decision: Decision): string {
    const { motion, quorum, rule, abstention } = decision;
    const what = motion === null ? '通过条件：' : `${letterOf(motion)} 的通过条件：`;
    const least =
      rule === 'simple'
        ? `票数多于其他每个选项${abstention === null ? '' : '，不计弃权'}`
        : `${rule === 'absolute' ? '票数过半' : `票数至少达 ${shareText(rule)}`}${baseText(decision)}`;
    const people = typeof quorum === 'string' ? `在场者的 ${shareText(quorum)}` : quorum && commonWords.ballots(quorum);
    return `${what}${least}${quorum === null ? '' : `；法定人数：${people}`}`;
  },
  line({ rule, base }: Decision, all: number): string {
    const whole = base === 'ballots' && rule !== 'simple' ? `${number(all)} 人` : votes(all);
    return rule === 'simple' || rule === 'absolute' ? `超过 ${whole}的一半` : `${whole}的 ${shareText(rule)}`;
  },
  shortLine: (needed: number) => `需 ${votes(needed)}`,
  lead(lead: Lead): string {
    const waiting = waitingText(lead.waiting);
    if (lead.how === 'level') return `${lettersText(lead.options)}票数相同；${waiting}`;
    const ahead = `${letterOf(lead.option)} 领先 ${votes(lead.by)}`;
    return lead.how === 'decided' ? `在场者已见分晓：${ahead}` : `${ahead}；${waiting}`;
  },
} as const satisfies WordsOf<typeof english>;
