import { useState } from 'preact/hooks';
import { limits } from '#protocol/limits';
import { defaultSettings, type PollSettings } from '#protocol/polls';
import { homeWords, refusalWords } from '../words/en.ts';
import { OptionFields } from './option-fields.tsx';
import { rememberRoom } from './own-rooms.ts';
import type { Ready } from './room-ready.tsx';
import { createRoom } from './rooms.ts';

export function CreateForm({ base, onCreated }: { base: string; onCreated: (ready: Ready) => void }) {
  const [title, setTitle] = useState('');
  const [question, setQuestion] = useState('');
  const [labels, setLabels] = useState<readonly string[]>(['', '']);
  const [settings, setSettings] = useState<PollSettings>(defaultSettings);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isCreating, setIsCreating] = useState(false);

  async function create() {
    const options = labels.map((label) => label.trim()).filter(Boolean);
    if (!question.trim()) return setTrouble(homeWords.needsQuestion);
    if (options.length < limits.minOptions) return setTrouble(homeWords.needsOptions(limits.minOptions));
    setTrouble(null);
    setIsCreating(true);
    const answer = await createRoom(base, {
      ...(title.trim() ? { title: title.trim() } : {}),
      poll: { question: question.trim(), options, settings },
    });
    setIsCreating(false);
    if (!answer.ok) return setTrouble(answer.code === 'no-answer' ? homeWords.noAnswer : refusalWords[answer.code]);
    const { code, links } = answer;
    rememberRoom({ code, title: title.trim() || question.trim(), screen: links.screen, host: links.host });
    return onCreated({ code, links });
  }

  return (
    <form
      class="card create"
      noValidate
      aria-labelledby="create-title"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <div>
        <h2 id="create-title" class="home__part">
          {homeWords.createTitle}
        </h2>
        <p class="home__hint">{homeWords.createHint}</p>
      </div>
      <label class="field">
        <span class="field__label">{homeWords.question}</span>
        <input
          class="input"
          dir="auto"
          maxLength={limits.maxQuestionChars}
          placeholder={homeWords.questionPlaceholder}
          value={question}
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
      </label>
      <OptionFields labels={labels} onChange={setLabels} />
      <fieldset class="create__choices">
        <legend class="field__label">{homeWords.resultsTitle}</legend>
        {(['live', 'hidden'] as const).map((results) => (
          <label key={results} class="create__choice">
            <input
              type="radio"
              name="results"
              checked={settings.results === results}
              onChange={() => setSettings({ ...settings, results })}
            />
            {results === 'live' ? homeWords.resultsLive : homeWords.resultsHidden}
          </label>
        ))}
        <label class="create__choice">
          <input
            type="checkbox"
            checked={settings.changeable}
            onChange={(event) => setSettings({ ...settings, changeable: event.currentTarget.checked })}
          />
          {homeWords.changeable}
        </label>
      </fieldset>
      <label class="field">
        <span class="field__label">{homeWords.roomTitle}</span>
        <input
          class="input"
          dir="auto"
          maxLength={limits.maxTitleChars}
          placeholder={homeWords.roomTitlePlaceholder}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      {trouble && (
        <p class="note note--bad" role="alert">
          {trouble}
        </p>
      )}
      <button type="submit" class="button" disabled={isCreating}>
        {isCreating ? homeWords.creating : homeWords.create}
      </button>
    </form>
  );
}
