import { defaultQuestionRules, type QuestionRules } from '#protocol/questions';
import { questionHostWords as words } from '../../words/en/questions-host.ts';
import type { ConsoleView } from '../console.ts';
import type { Orders } from '../orders.ts';

/** Who may ask how, and what the screens show of it. */
export function QuestionRulesField({ view, orders }: { view: ConsoleView; orders: Orders }) {
  const { questions = null, reactions = false } = view;
  const rules = questions ?? { ...defaultQuestionRules, enabled: false };
  const rule = (name: keyof QuestionRules) => (
    <label class="choices__one">
      <input
        type="checkbox"
        checked={rules[name]}
        onChange={() => void orders.give('questions:rules', { [name]: !rules[name] })}
      />
      {words[name]}
    </label>
  );
  return (
    <details class="host-questions__rules">
      <summary>{words.rules}</summary>
      {rule('enabled')}
      {rules.enabled && rule('hold')}
      {rules.enabled && rule('anonymous')}
      <label class="choices__one">
        <input
          type="checkbox"
          checked={reactions}
          onChange={() => void orders.give('reactions:rules', { enabled: !reactions })}
        />
        {words.reactions}
      </label>
    </details>
  );
}

/** The list on the screens, in place of the poll. */
export function ListSwitch({ view, orders }: { view: ConsoleView; orders: Orders }) {
  const isListed = view.questionStage?.list ?? false;
  return (
    <button
      type="button"
      class="button button--quiet host-questions__list"
      aria-pressed={isListed}
      onClick={() => void orders.give('screen:questions', { show: !isListed })}
    >
      {words.list}
    </button>
  );
}
