import { defaultQuestionRules, type QuestionRules } from '#protocol/questions';
import { questionHostWords as words } from '../../words/en/questions-host.ts';
import type { ConsoleView } from '../console.ts';
import type { Orders } from '../orders.ts';

/** Who may ask how, and what the screens show of it. */
export function QuestionRulesField({ view, orders }: { view: ConsoleView; orders: Orders }) {
  const { questions = null, questionStage, reactions = false } = view;
  const rules = questions ?? { ...defaultQuestionRules, enabled: false };
  const isListed = questionStage?.list ?? false;
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
    <div class="host-questions__rules">
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
      <button
        type="button"
        class="button button--quiet"
        aria-pressed={isListed}
        onClick={() => void orders.give('screen:questions', { show: !isListed })}
      >
        {words.list}
      </button>
      {!rules.enabled && <p class="host-questions__none">{words.off}</p>}
    </div>
  );
}
