import type { Decision, Quorum, Verdict } from '#protocol/decision';
import { isQuorumMet } from '#protocol/decision';
import type { Lead } from '#protocol/lead';
import { letterOf } from '#protocol/polls';
import type { Share } from '#protocol/share';
import type { WordsOf } from '#protocol/words-of';
import type { decisionWords as english } from '../en/decision.ts';
import { commonWords } from './every-page.ts';
import { count, list, number } from './numerals.ts';

const votes = (n: number) => count(n, { one: '# voto', other: '# votos' });
const shareText = (share: Share) => share.replace('.', ',').replace('%', '\u00a0%');
/** "el 60 %", "2/3": with its article. */
const partText = (share: Share) => (share.endsWith('%') ? `el ${shareText(share)}` : shareText(share));

/** What the base is, where somebody could take it for another one. */
function baseText({ abstention, base }: Decision): string {
  if (abstention === null) return '';
  return base === 'votes' ? ' sin abstenciones' : ', abstenciones incluidas';
}

/** "2/3 de los votos sin abstenciones". */
function ruleText(decision: Decision, least = ''): string {
  const { rule, abstention } = decision;
  if (rule === 'simple')
    return `más votos que cualquier otra opción${abstention === null ? '' : ', sin contar abstenciones'}`;
  const part = rule === 'absolute' ? 'más de la mitad' : `${least}${partText(rule)}`;
  return `${part} de los votos${baseText(decision)}`;
}

function quorumText(quorum: Quorum): string {
  if (quorum.needed === null) return 'quórum desconocido: no se contó quién estaba presente';
  if (isQuorumMet(quorum)) return 'hay quórum';
  return `no hay quórum: ${commonWords.ballots(quorum.ballots)} de ${number(quorum.needed)} que hacen falta`;
}

function votesText({ motion }: Decision, verdict: Verdict): string {
  const { outcome, why, option, level, base, needed } = verdict;
  if (why === 'no-votes') return 'sin votos';
  const figures = `${number(verdict.votes)} de ${votes(base)}`;
  if (option === null) return `empate entre ${lettersText(level)}, con ${figures} por opción`;
  if (why === 'tie' && needed === null) {
    const others = level.filter((other) => other !== option);
    return `${figures}, empate con ${lettersText(others)}`;
  }
  return motion === null && outcome !== 'carried' ? `${letterOf(option)} tiene ${figures}` : figures;
}

const neededText = (needed: number) => count(needed, { one: 'hace falta #', other: 'hacen falta #' });

const waitingText = (waiting: number) =>
  waiting === 0
    ? 'ya votaron todas las personas presentes'
    : count(waiting, { one: 'falta # persona por votar', other: 'faltan # personas por votar' });

const lettersText = (options: readonly number[]) =>
  options.length > 4 ? `${options.length} opciones` : list(options.map(letterOf));

export const decisionWords = {
  title: 'Decisión',
  outcome: {
    final: { carried: 'Se aprueba', 'not-carried': 'No se aprueba', unknown: 'No se puede saber' },
    now: { carried: 'Se aprobaría', 'not-carried': 'No se aprobaría', unknown: 'No se puede saber' },
  },
  said: (outcome: string) => `${outcome}:`,
  reason(decision: Decision, verdict: Verdict): string {
    const { needed, quorum } = verdict;
    const need = needed === null ? '' : `, ${neededText(needed)}`;
    const figures = `${votesText(decision, verdict)}${need}`;
    return `${figures}${quorum ? `; ${quorumText(quorum)}` : ''} (${ruleText(decision)})`;
  },
  figures(decision: Decision, verdict: Verdict): string {
    const { needed, quorum, why, option, outcome } = verdict;
    if (quorum && (why === 'quorum' || why === 'voters-unknown')) return quorumText(quorum);
    const winner = outcome === 'carried' && decision.motion === null && option !== null;
    const who = winner ? `${letterOf(option)} con ` : '';
    return `${who}${votesText(decision, verdict)}${needed === null ? '' : `, ${neededText(needed)}`}`;
  },
  rule(decision: Decision): string {
    const { motion, quorum } = decision;
    const what = motion === null ? 'Se aprueba con' : `${letterOf(motion)} se aprueba con`;
    const people =
      typeof quorum === 'string'
        ? `${partText(quorum)} de quienes están presentes`
        : quorum && commonWords.ballots(quorum);
    return `${what} ${ruleText(decision, 'al menos ')}${quorum === null ? '' : `; quórum: ${people}`}`;
  },
  line({ rule, base }: Decision, all: number): string {
    const whole = base === 'ballots' && rule !== 'simple' ? commonWords.ballots(all) : votes(all);
    return rule === 'simple' || rule === 'absolute' ? `más de la mitad de ${whole}` : `${shareText(rule)} de ${whole}`;
  },
  shortLine: neededText,
  lead(lead: Lead): string {
    const waiting = waitingText(lead.waiting);
    if (lead.how === 'level') return `Empate entre ${lettersText(lead.options)}; ${waiting}`;
    const ahead = `${letterOf(lead.option)} gana por ${votes(lead.by)}`;
    return lead.how === 'decided' ? `Decidido entre quienes están presentes: ${ahead}` : `${ahead}; ${waiting}`;
  },
} as const satisfies WordsOf<typeof english>;
