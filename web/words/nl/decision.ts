import type { Decision, Quorum, Verdict } from '#protocol/decision';
import { isQuorumMet } from '#protocol/decision';
import type { Lead } from '#protocol/lead';
import { letterOf } from '#protocol/polls';
import type { Share } from '#protocol/share';
import type { WordsOf } from '#protocol/words-of';
import type { decisionWords as english } from '../en/decision.ts';
import { commonWords } from './every-page.ts';
import { count, list, number } from './numerals.ts';

/** As it is written here: "62,5%". */
const shareText = (share: Share) => share.replace('.', ',');

const votes = (n: number) => count(n, { one: '# stem', other: '# stemmen' });

/** What the base is, where somebody could take it for another one. */
function baseText({ abstention, base }: Decision): string {
  if (abstention === null) return '';
  return base === 'votes' ? ' zonder onthoudingen' : ', onthoudingen meegeteld';
}

/** "2/3 van de stemmen zonder onthoudingen". */
function ruleText(decision: Decision, more = 'meer dan'): string {
  const { rule, abstention } = decision;
  if (rule === 'simple') return `${more} elke andere optie${abstention === null ? '' : ', zonder onthoudingen'}`;
  return `${rule === 'absolute' ? 'meer dan de helft' : shareText(rule)} van de stemmen${baseText(decision)}`;
}

/** The same after "bij". */
function withRule(decision: Decision): string {
  const { rule } = decision;
  if (rule === 'simple') return ruleText(decision, 'meer stemmen dan');
  return `${rule === 'absolute' ? '' : 'minstens '}${ruleText(decision)}`;
}

function quorumText(quorum: Quorum): string {
  if (quorum.needed === null) return 'quorum onbekend: niemand telde wie er was';
  if (isQuorumMet(quorum)) return 'quorum gehaald';
  return `quorum niet gehaald: ${commonWords.ballots(quorum.ballots)}, ${number(quorum.needed)} nodig`;
}

const needText = (needed: number | null) => (needed === null ? '' : `, ${number(needed)} nodig`);

function votesText({ motion }: Decision, verdict: Verdict): string {
  const { outcome, why, option, level, base, needed } = verdict;
  if (why === 'no-votes') return 'geen stemmen';
  const figures = `${number(verdict.votes)} van ${votes(base)}`;
  if (option === null) return `${lettersText(level)} staan gelijk met elk ${figures}`;
  if (why === 'tie' && needed === null) {
    const others = level.filter((other) => other !== option);
    return `${figures}, gelijk met ${lettersText(others)}`;
  }
  return motion === null && outcome !== 'carried' ? `${letterOf(option)} heeft ${figures}` : figures;
}

const waitingText = (waiting: number) =>
  waiting === 0
    ? 'iedereen hier heeft gestemd'
    : count(waiting, { one: '# persoon heeft nog niet gestemd', other: '# personen hebben nog niet gestemd' });

const lettersText = (options: readonly number[]) =>
  options.length > 4 ? `${options.length} opties` : list(options.map(letterOf));

export const decisionWords = {
  title: 'Besluit',
  outcome: {
    final: { carried: 'Aangenomen', 'not-carried': 'Niet aangenomen', unknown: 'Niet te zeggen' },
    now: { carried: 'Zou zijn aangenomen', 'not-carried': 'Zou niet zijn aangenomen', unknown: 'Niet te zeggen' },
  },
  said: (outcome: string) => `${outcome}:`,
  reason(decision: Decision, verdict: Verdict): string {
    const { needed, quorum } = verdict;
    const figures = `${votesText(decision, verdict)}${needText(needed)}`;
    return `${figures}${quorum ? `; ${quorumText(quorum)}` : ''} (${ruleText(decision)})`;
  },
  figures(decision: Decision, verdict: Verdict): string {
    const { needed, quorum, why, option, outcome } = verdict;
    if (quorum && (why === 'quorum' || why === 'voters-unknown')) return quorumText(quorum);
    const winner = outcome === 'carried' && decision.motion === null && option !== null;
    const who = winner ? `${letterOf(option)} met ` : '';
    return `${who}${votesText(decision, verdict)}${needText(needed)}`;
  },
  rule(decision: Decision): string {
    const { motion, quorum } = decision;
    const what = motion === null ? 'Aangenomen met' : `${letterOf(motion)} is aangenomen met`;
    const people =
      typeof quorum === 'string' ? `${shareText(quorum)} van de aanwezigen` : quorum && commonWords.ballots(quorum);
    return `${what} ${withRule(decision)}${quorum === null ? '' : `; quorum: ${people}`}`;
  },
  line({ rule, base }: Decision, all: number): string {
    const whole = base === 'ballots' && rule !== 'simple' ? commonWords.ballots(all) : votes(all);
    return `${rule === 'simple' || rule === 'absolute' ? 'meer dan de helft' : shareText(rule)} van ${whole}`;
  },
  shortLine: (needed: number) => `${number(needed)} nodig`,
  lead(lead: Lead): string {
    const waiting = waitingText(lead.waiting);
    if (lead.how === 'level') return `${lettersText(lead.options)} staan gelijk; ${waiting}`;
    const ahead = `${letterOf(lead.option)} staat ${votes(lead.by)} voor`;
    return lead.how === 'decided' ? `Beslist onder de aanwezigen: ${ahead}` : `${ahead}; ${waiting}`;
  },
} as const satisfies WordsOf<typeof english>;
