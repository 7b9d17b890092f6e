import type { Decision, Quorum, Verdict } from '#protocol/decision';
import { isQuorumMet } from '#protocol/decision';
import type { Lead } from '#protocol/lead';
import { letterOf } from '#protocol/polls';
import type { Share } from '#protocol/share';
import { commonWords } from './every-page.ts';
import { count, list, number } from './numerals.ts';

const votes = (n: number) => count(n, { one: '# vote', other: '# votes' });
const shareText = (share: Share) => share.replace('%', ' %');

/** What the base is, where somebody could take it for another one. */
function baseText({ abstention, base }: Decision): string {
  if (abstention === null) return '';
  return base === 'votes' ? ' without abstentions' : ', abstentions included';
}

/** "2/3 of the votes without abstentions". `isWhole`: nothing around it says that votes are counted. */
function ruleText(decision: Decision, isWhole = false): string {
  const { rule, abstention } = decision;
  const aside = abstention === null ? '' : ', abstentions aside';
  if (rule === 'simple') return `${isWhole ? 'more votes than' : 'more than'} every other option${aside}`;
  const part = rule === 'absolute' ? 'more than half' : shareText(rule);
  return `${part} of the votes${baseText(decision)}`;
}

function quorumText(quorum: Quorum): string {
  if (quorum.needed === null) return 'quorum unknown: nobody counted who was here';
  const figures = `${commonWords.ballots(quorum.ballots)}, ${number(quorum.needed)} needed`;
  return isQuorumMet(quorum) ? 'quorum met' : `quorum missed: ${figures}`;
}

function votesText({ motion }: Decision, verdict: Verdict): string {
  const { outcome, why, option, level, base, needed } = verdict;
  if (why === 'no-votes') return 'no votes';
  const figures = `${number(verdict.votes)} of ${votes(base)}`;
  if (option === null) return `${lettersText(level)} are level with ${figures} each`;
  if (why === 'tie' && needed === null) {
    const others = level.filter((other) => other !== option);
    return `${figures}, level with ${lettersText(others)}`;
  }
  return motion === null && outcome !== 'carried' ? `${letterOf(option)} has ${figures}` : figures;
}

function waitingText(waiting: number): string {
  if (waiting === 0) return 'all here have voted';
  return count(waiting, { one: '# has not voted', other: '# have not voted' });
}

/** "A and B", "A, B and C"; of many only how many. */
function lettersText(options: readonly number[]): string {
  if (options.length > 4) return `${options.length} options`;
  const letters = options.map(letterOf);
  return list(letters);
}

export const decisionWords = {
  title: 'Decision',
  outcome: {
    final: { carried: 'Carried', 'not-carried': 'Not carried', unknown: 'Cannot be said' },
    now: { carried: 'Would be carried', 'not-carried': 'Would not be carried', unknown: 'Cannot be said' },
  },
  /** The outcome, before its reason. */
  said: (outcome: string) => `${outcome}:`,
  /** After the outcome: "31 of 42 votes, 28 needed; quorum met (2/3 of the votes)". What can be missed comes last. */
  reason(decision: Decision, verdict: Verdict): string {
    const { needed, quorum } = verdict;
    const need = needed === null ? '' : `, ${number(needed)} needed`;
    const figures = `${votesText(decision, verdict)}${need}`;
    return `${figures}${quorum ? `; ${quorumText(quorum)}` : ''} (${ruleText(decision)})`;
  },
  /** The same for a narrow place. */
  figures(decision: Decision, verdict: Verdict): string {
    const { needed, quorum, why, option, outcome } = verdict;
    if (quorum && (why === 'quorum' || why === 'voters-unknown')) return quorumText(quorum);
    const winner = outcome === 'carried' && decision.motion === null && option !== null;
    const who = winner ? `${letterOf(option)} with ` : '';
    return `${who}${votesText(decision, verdict)}${needed === null ? '' : `, ${number(needed)} needed`}`;
  },
  /** Before there is anything to judge. */
  rule(decision: Decision): string {
    const { motion, quorum, rule } = decision;
    const what = motion === null ? 'Carried with' : `${letterOf(motion)} is carried with`;
    const most = rule === 'simple' || rule === 'absolute' ? '' : 'at least ';
    const people =
      typeof quorum === 'string' ? `${shareText(quorum)} of those here` : quorum && commonWords.ballots(quorum);
    return `${what} ${most}${ruleText(decision, true)}${quorum === null ? '' : `; quorum: ${people}`}`;
  },
  /** Beside the line in the chart. */
  line({ rule, base }: Decision, all: number): string {
    const whole = base === 'ballots' && rule !== 'simple' ? commonWords.ballots(all) : votes(all);
    return rule === 'simple' || rule === 'absolute' ? `more than half of ${whole}` : `${shareText(rule)} of ${whole}`;
  },
  /** The same where the chart is narrow. */
  shortLine: (needed: number) => `${number(needed)} needed`,
  lead(lead: Lead): string {
    const waiting = waitingText(lead.waiting);
    if (lead.how === 'level') return `${lettersText(lead.options)} are level; ${waiting}`;
    const ahead = `${letterOf(lead.option)} leads by ${number(lead.by)}`;
    return lead.how === 'decided' ? `Decided among those here: ${ahead}` : `${ahead}; ${waiting}`;
  },
} as const;
