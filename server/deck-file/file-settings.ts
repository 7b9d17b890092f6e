import { type Decision, defaultDecision } from '#protocol/decision';
import { type PollKind, usualKind, usualSettingsOf } from '#protocol/kinds/index';
import type { PollSettings } from '#protocol/polls';
import { flatQuiz, type QuizMarks, type QuizSettings, quizOf } from './quiz-words.ts';

/** Settings as a file has them: side by side, each with a name of its own. `rule` null: the poll decides nothing. */
export type FileSettings = Omit<PollSettings, 'decision' | 'quiz'> &
  QuizSettings &
  Omit<Decision, 'rule'> & { readonly rule: Decision['rule'] | null };

export function flatSettings({ decision, quiz, ...settings }: PollSettings, kind: PollKind = usualKind): FileSettings {
  return { ...settings, ...flatQuiz(quiz, kind), ...(decision ?? { ...defaultDecision, rule: null }) };
}

/** Of a question of which nothing is said but its kind. */
export const usualSettings = (kind: PollKind): FileSettings => flatSettings(usualSettingsOf(kind));

export function pollSettings(flat: FileSettings, marks: QuizMarks): PollSettings {
  const { changeable, results, phones, timeLimitS, rule, motion, abstention, base, quorum } = flat;
  const decision = rule === null ? null : { rule, motion, abstention, base, quorum };
  return { changeable, results, phones, timeLimitS, decision, quiz: quizOf(flat, marks) };
}

/** Is something said about a decision, and not how it is decided? */
export function lacksRule(given: Partial<FileSettings>, kind: PollKind): boolean {
  const { rule } = { ...usualSettings(kind), ...given };
  const said = { ...defaultDecision, ...given };
  return (
    rule === null &&
    (['motion', 'abstention', 'base', 'quorum'] as const).some((part) => said[part] !== defaultDecision[part])
  );
}
