import { type Decision, defaultDecision } from '#protocol/decision';
import type { PollKind } from '#protocol/kinds/index';
import { defaultSettings, type PollSettings } from '#protocol/polls';
import { flatQuiz, type QuizMarks, type QuizSettings, quizOf } from './quiz-words.ts';

/** Settings as a file has them: side by side, each with a name of its own. `rule` null: the poll decides nothing. */
export type FileSettings = Omit<PollSettings, 'decision' | 'quiz'> &
  QuizSettings &
  Omit<Decision, 'rule'> & { readonly rule: Decision['rule'] | null };

export function flatSettings({ decision, quiz, ...settings }: PollSettings, kind: PollKind = 'choice'): FileSettings {
  return { ...settings, ...flatQuiz(quiz, kind), ...(decision ?? { ...defaultDecision, rule: null }) };
}

export const usualSettings: FileSettings = flatSettings(defaultSettings);

export function pollSettings(flat: FileSettings, marks: QuizMarks): PollSettings {
  const { changeable, results, phones, timeLimitS, rule, motion, abstention, base, quorum } = flat;
  const decision = rule === null ? null : { rule, motion, abstention, base, quorum };
  return { changeable, results, phones, timeLimitS, decision, quiz: quizOf(flat, marks) };
}

/** Is something said about a decision, and not how it is decided? */
export function lacksRule(flat: FileSettings): boolean {
  const { rule, motion, abstention, base, quorum } = flat;
  const usual = { ...defaultDecision, rule };
  return (
    rule === null &&
    (['motion', 'abstention', 'base', 'quorum'] as const).some(
      (part) => ({ motion, abstention, base, quorum })[part] !== usual[part],
    )
  );
}
