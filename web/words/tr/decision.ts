import type { Decision, Quorum, Verdict } from '#protocol/decision';
import { isQuorumMet } from '#protocol/decision';
import type { Lead } from '#protocol/lead';
import { letterOf } from '#protocol/polls';
import type { Share } from '#protocol/share';
import type { WordsOf } from '#protocol/words-of';
import type { decisionWords as english } from '../en/decision.ts';
import { commonWords } from './every-page.ts';
import { list, number } from './numerals.ts';

/** "%62,5", "2/3". */
const shareText = (share: Share) => share.replace(/^(.*)%$/, '%$1').replace('.', ',');

/** What the base is, where somebody could take it for another one. */
function baseText({ abstention, base }: Decision): string {
  if (abstention === null) return '';
  return base === 'votes' ? ', çekimserler hariç' : ', çekimserler dâhil';
}

/** `least`: "en az", before there is anything to judge. */
function ruleText(decision: Decision, least = ''): string {
  const { rule, abstention } = decision;
  if (rule === 'simple') return `diğer her seçenekten fazla oy${abstention === null ? '' : ', çekimserler hariç'}`;
  const part = rule === 'absolute' ? 'oyların yarısından fazlası' : `${least}${shareText(rule)} oy oranı`;
  return `${part}${baseText(decision)}`;
}

function quorumText(quorum: Quorum): string {
  if (quorum.needed === null) return 'yeter sayı bilinmiyor: burada kaç kişi olduğu sayılmadı';
  if (isQuorumMet(quorum)) return 'yeter sayı var';
  return `yeter sayı yok: ${commonWords.ballots(quorum.ballots)}, ${number(quorum.needed)} gerekli`;
}

function votesText({ motion }: Decision, verdict: Verdict): string {
  const { outcome, why, option, level, base, needed } = verdict;
  if (why === 'no-votes') return 'oy yok';
  const figures = `${number(verdict.votes)} / ${number(base)} oy`;
  if (option === null) return `${lettersText(level)} eşit, her biri ${figures}`;
  if (why === 'tie' && needed === null) {
    const others = level.filter((other) => other !== option);
    return `${figures}, ${lettersText(others)} ile eşit`;
  }
  return motion === null && outcome !== 'carried' ? `${letterOf(option)}: ${figures}` : figures;
}

const waitingText = (waiting: number) =>
  waiting === 0 ? 'buradaki herkes oy verdi' : `${number(waiting)} kişi henüz oy vermedi`;

/** "A ve B", "A, B ve C"; of many only how many. */
const lettersText = (options: readonly number[]) =>
  options.length > 4 ? `${options.length} seçenek` : list(options.map(letterOf));

export const decisionWords = {
  title: 'Karar',
  outcome: {
    final: { carried: 'Kabul edildi', 'not-carried': 'Kabul edilmedi', unknown: 'Belirsiz' },
    now: { carried: 'Şu an kabul edilir', 'not-carried': 'Şu an kabul edilmez', unknown: 'Belirsiz' },
  },
  said: (outcome: string) => `${outcome}:`,
  reason(decision: Decision, verdict: Verdict): string {
    const { needed, quorum } = verdict;
    const need = needed === null ? '' : `, ${number(needed)} gerekli`;
    const figures = `${votesText(decision, verdict)}${need}`;
    return `${figures}${quorum ? `; ${quorumText(quorum)}` : ''} (${ruleText(decision)})`;
  },
  figures(decision: Decision, verdict: Verdict): string {
    const { needed, quorum, why, option, outcome } = verdict;
    if (quorum && (why === 'quorum' || why === 'voters-unknown')) return quorumText(quorum);
    const winner = outcome === 'carried' && decision.motion === null && option !== null;
    const who = winner ? `${letterOf(option)}: ` : '';
    return `${who}${votesText(decision, verdict)}${needed === null ? '' : `, ${number(needed)} gerekli`}`;
  },
  rule(decision: Decision): string {
    const { motion, quorum } = decision;
    const what = motion === null ? 'Kabul için gereken' : `${letterOf(motion)} seçeneğinin kabulü için gereken`;
    const people =
      typeof quorum === 'string' ? `buradakilere oranı ${shareText(quorum)}` : quorum && commonWords.ballots(quorum);
    return `${what}: ${ruleText(decision, 'en az ')}${quorum === null ? '' : `; yeter sayı: ${people}`}`;
  },
  line({ rule }: Decision, all: number): string {
    return rule === 'simple' || rule === 'absolute'
      ? `${number(all)} oyun yarısından fazlası`
      : `${number(all)} oyda ${shareText(rule)}`;
  },
  shortLine: (needed: number) => `${number(needed)} gerekli`,
  lead(lead: Lead): string {
    const waiting = waitingText(lead.waiting);
    if (lead.how === 'level') return `${lettersText(lead.options)} eşit; ${waiting}`;
    const ahead = `${letterOf(lead.option)} ${number(lead.by)} oy önde`;
    return lead.how === 'decided' ? `Buradakiler arasında kesinleşti: ${ahead}` : `${ahead}; ${waiting}`;
  },
} as const satisfies WordsOf<typeof english>;
