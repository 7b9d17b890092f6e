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

const votes = (n: number) => count(n, { one: '# voto', other: '# votos' });

/** What the base is, where somebody could take it for another one. */
function baseText({ abstention, base }: Decision): string {
  if (abstention === null) return '';
  return base === 'votes' ? ' sem as abstenções' : ', incluídas as abstenções';
}

/** "2/3 dos votos sem as abstenções". */
function ruleText(decision: Decision, more = 'mais do que'): string {
  const { rule, abstention } = decision;
  if (rule === 'simple') return `${more} qualquer outra opção${abstention === null ? '' : ', sem contar abstenções'}`;
  return `${rule === 'absolute' ? 'mais da metade' : shareText(rule)} dos votos${baseText(decision)}`;
}

/** The same after "com". */
function withRule(decision: Decision): string {
  const { rule } = decision;
  if (rule === 'simple') return ruleText(decision, 'mais votos do que');
  return `${rule === 'absolute' ? '' : 'pelo menos '}${ruleText(decision)}`;
}

function quorumText(quorum: Quorum): string {
  if (quorum.needed === null) return 'quórum desconhecido: ninguém contou quem estava aqui';
  if (isQuorumMet(quorum)) return 'com quórum';
  return `sem quórum: ${commonWords.ballots(quorum.ballots)}, mínimo ${number(quorum.needed)}`;
}

const needText = (needed: number | null) => (needed === null ? '' : `, mínimo ${number(needed)}`);

function votesText({ motion }: Decision, verdict: Verdict): string {
  const { outcome, why, option, level, base, needed } = verdict;
  if (why === 'no-votes') return 'nenhum voto';
  const figures = `${number(verdict.votes)} de ${votes(base)}`;
  if (option === null) return `${lettersText(level)} empatadas, cada uma com ${figures}`;
  if (why === 'tie' && needed === null) {
    const others = level.filter((other) => other !== option);
    return `${figures}, empate com ${lettersText(others)}`;
  }
  return motion === null && outcome !== 'carried' ? `${letterOf(option)} tem ${figures}` : figures;
}

const waitingText = (waiting: number) =>
  waiting === 0
    ? 'todo mundo aqui já votou'
    : count(waiting, { one: '# pessoa ainda não votou', other: '# pessoas ainda não votaram' });

const lettersText = (options: readonly number[]) =>
  options.length > 4 ? `${options.length} opções` : list(options.map(letterOf));

export const decisionWords = {
  title: 'Decisão',
  outcome: {
    final: { carried: 'Aprovada', 'not-carried': 'Não aprovada', unknown: 'Não se sabe' },
    now: { carried: 'Seria aprovada', 'not-carried': 'Não seria aprovada', unknown: 'Não se sabe' },
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
    const who = winner ? `${letterOf(option)} com ` : '';
    return `${who}${votesText(decision, verdict)}${needText(needed)}`;
  },
  rule(decision: Decision): string {
    const { motion, quorum } = decision;
    const what = motion === null ? 'Aprovada com' : `${letterOf(motion)} é aprovada com`;
    const people =
      typeof quorum === 'string' ? `${shareText(quorum)} de quem está aqui` : quorum && commonWords.ballots(quorum);
    return `${what} ${withRule(decision)}${quorum === null ? '' : `; quórum: ${people}`}`;
  },
  line({ rule, base }: Decision, all: number): string {
    const whole = base === 'ballots' && rule !== 'simple' ? commonWords.ballots(all) : votes(all);
    return `${rule === 'simple' || rule === 'absolute' ? 'mais da metade' : shareText(rule)} de ${whole}`;
  },
  shortLine: (needed: number) => `mínimo ${number(needed)}`,
  lead(lead: Lead): string {
    const waiting = waitingText(lead.waiting);
    if (lead.how === 'level') return `${lettersText(lead.options)} empatadas; ${waiting}`;
    const ahead = `${letterOf(lead.option)} na frente por ${votes(lead.by)}`;
    return lead.how === 'decided' ? `Decidido entre quem está aqui: ${ahead}` : `${ahead}; ${waiting}`;
  },
} as const satisfies WordsOf<typeof english>;
