import type { Decision, Quorum, Verdict } from '#protocol/decision';
import { isQuorumMet } from '#protocol/decision';
import type { Lead } from '#protocol/lead';
import { letterOf } from '#protocol/polls';
import type { Share } from '#protocol/share';
import type { WordsOf } from '#protocol/words-of';
import type { decisionWords as english } from '../en/decision.ts';
import { commonWords } from './every-page.ts';
import { count, list, number } from './numerals.ts';

const votes = (n: number) => count(n, { one: '# voix', other: '# voix' });
const shareText = (share: Share) => share.replace('.', ',').replace('%', '\u202f%');

/** What the base is, where somebody could take it for another one. */
function baseText({ abstention, base }: Decision): string {
  if (abstention === null) return '';
  return base === 'votes' ? ' hors abstentions' : ', abstentions comprises';
}

/** "2/3 des voix hors abstentions". */
function ruleText(decision: Decision, least = ''): string {
  const { rule, abstention } = decision;
  if (rule === 'simple') return `plus de voix que toute autre option${abstention === null ? '' : ', hors abstentions'}`;
  const part = rule === 'absolute' ? 'plus de la moitié' : `${least}${shareText(rule)}`;
  return `${part} des voix${baseText(decision)}`;
}

function quorumText(quorum: Quorum): string {
  if (quorum.needed === null) return 'quorum inconnu\u202f: les personnes présentes n’ont pas été comptées';
  if (isQuorumMet(quorum)) return 'quorum atteint';
  return `quorum non atteint\u202f: ${commonWords.ballots(quorum.ballots)} sur ${number(quorum.needed)} nécessaires`;
}

function votesText({ motion }: Decision, verdict: Verdict): string {
  const { outcome, why, option, level, base, needed } = verdict;
  if (why === 'no-votes') return 'aucune voix';
  const figures = `${votes(verdict.votes)} sur ${number(base)}`;
  if (option === null) return `${lettersText(level)} à égalité avec ${figures} par option`;
  if (why === 'tie' && needed === null) {
    const others = level.filter((other) => other !== option);
    return `${figures}, à égalité avec ${lettersText(others)}`;
  }
  return motion === null && outcome !== 'carried' ? `${letterOf(option)} a ${figures}` : figures;
}

const neededText = (needed: number) => count(needed, { one: '# nécessaire', other: '# nécessaires' });

const waitingText = (waiting: number) =>
  waiting === 0
    ? 'tout le monde ici a voté'
    : count(waiting, { one: '# personne n’a pas voté', other: '# personnes n’ont pas voté' });

const lettersText = (options: readonly number[]) =>
  options.length > 4 ? `${options.length} options` : list(options.map(letterOf));

export const decisionWords = {
  title: 'Décision',
  outcome: {
    final: { carried: 'Adopté', 'not-carried': 'Non adopté', unknown: 'Indéterminé' },
    now: { carried: 'Serait adopté', 'not-carried': 'Ne serait pas adopté', unknown: 'Indéterminé' },
  },
  said: (outcome: string) => `${outcome}\u202f:`,
  reason(decision: Decision, verdict: Verdict): string {
    const { needed, quorum } = verdict;
    const need = needed === null ? '' : `, ${neededText(needed)}`;
    const figures = `${votesText(decision, verdict)}${need}`;
    return `${figures}${quorum ? `\u202f; ${quorumText(quorum)}` : ''} (${ruleText(decision)})`;
  },
  figures(decision: Decision, verdict: Verdict): string {
    const { needed, quorum, why, option, outcome } = verdict;
    if (quorum && (why === 'quorum' || why === 'voters-unknown')) return quorumText(quorum);
    const winner = outcome === 'carried' && decision.motion === null && option !== null;
    const who = winner ? `${letterOf(option)} avec ` : '';
    return `${who}${votesText(decision, verdict)}${needed === null ? '' : `, ${neededText(needed)}`}`;
  },
  rule(decision: Decision): string {
    const { motion, quorum } = decision;
    const what = motion === null ? 'Adopté avec' : `${letterOf(motion)} est adopté avec`;
    const people =
      typeof quorum === 'string'
        ? `${shareText(quorum)} des personnes présentes`
        : quorum && commonWords.ballots(quorum);
    return `${what} ${ruleText(decision, 'au moins ')}${quorum === null ? '' : `\u202f; quorum\u202f: ${people}`}`;
  },
  line({ rule, base }: Decision, all: number): string {
    const whole = base === 'ballots' && rule !== 'simple' ? commonWords.ballots(all) : votes(all);
    return rule === 'simple' || rule === 'absolute'
      ? `plus de la moitié de ${whole}`
      : `${shareText(rule)} de ${whole}`;
  },
  shortLine: neededText,
  lead(lead: Lead): string {
    const waiting = waitingText(lead.waiting);
    if (lead.how === 'level') return `${lettersText(lead.options)} à égalité\u202f; ${waiting}`;
    const ahead = `${letterOf(lead.option)} mène de ${votes(lead.by)}`;
    return lead.how === 'decided'
      ? `Décidé parmi les personnes présentes\u202f: ${ahead}`
      : `${ahead}\u202f; ${waiting}`;
  },
} as const satisfies WordsOf<typeof english>;
