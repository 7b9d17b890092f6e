import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { defaultGuard, defaultTalk, type WordLanguage, wordLanguages } from '#protocol/chat';
import type { Sent } from '#protocol/schemas';
import { moderationWords as words } from '../../words/en/moderation.ts';
import type { ConsoleView } from '../console.ts';
import { OwnWords } from './own-words.tsx';

type Rules = Sent<'chat:rules'>;

interface ChatRulesProps {
  readonly view: ConsoleView;
  readonly change: (rules: Rules) => void;
  readonly isOpen?: boolean;
}

const slowSeconds = [0, 5, 10, 30, 60];
const reportCounts = [0, 2, 3, 5, 10];

/** The page's language names the others. */
function languageName(tag: WordLanguage): string {
  const lang = typeof document === 'undefined' ? 'en' : document.documentElement.lang || 'en';
  // Safari 14.0 has none.
  return typeof Intl.DisplayNames === 'function'
    ? (new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag)
    : tag;
}

/** Who may write how, and what keeps lines back by itself. Everything takes effect when it is changed. */
export function ChatRulesPart({ view, change, isOpen = false }: ChatRulesProps) {
  const { talk = defaultTalk, guard = defaultGuard } = view;
  const toggle = (name: 'paused' | 'quiet' | 'voices' | 'links', isOn: boolean) => (
    <label class="choices__one">
      <input type="checkbox" checked={isOn} onChange={() => change({ [name]: !isOn })} />
      {words[name]}
    </label>
  );
  return (
    <details class="chat-rules" open={isOpen}>
      <summary>{words.rules}</summary>
      <div class="chat-rules__all">
        <div>
          {toggle('paused', talk.paused)}
          {toggle('quiet', talk.quiet)}
          {toggle('voices', talk.voices)}
          {toggle('links', guard.links)}
        </div>
        <div class="chat-rules__pair">
          <Choice
            label={words.slow}
            value={String(talk.slowS)}
            of={slowSeconds.map((s) => [String(s), s === 0 ? words.slowOff : words.slowS(s)])}
            choose={(value) => change({ slowS: Number(value) })}
          />
          <Choice
            label={words.names}
            value={talk.names}
            of={Object.entries(words.namesOf)}
            choose={(value) => change({ names: value as typeof talk.names })}
          />
          <Choice
            label={words.words}
            value={guard.words}
            of={Object.entries(words.wordsOf)}
            choose={(value) => change({ words: value as typeof guard.words })}
          />
          <Choice
            label={words.reports}
            value={String(guard.reports)}
            of={reportCounts.map((n) => [String(n), n === 0 ? words.reportsOff : String(n)])}
            choose={(value) => change({ reports: Number(value) })}
          />
        </div>
        {guard.words !== 'off' && (
          <>
            <fieldset class="chat-rules__languages">
              <legend class="field__label">{words.languages}</legend>
              {wordLanguages.map((tag) => (
                <label key={tag} class="choices__one">
                  <input
                    type="checkbox"
                    checked={guard.languages.includes(tag)}
                    onChange={() => change({ languages: toggled(guard.languages, tag) })}
                  />
                  {languageName(tag)}
                </label>
              ))}
            </fieldset>
            <OwnWords
              key={guard.ownWords.join('\n')}
              words={guard.ownWords}
              save={(ownWords) => change({ ownWords })}
            />
          </>
        )}
      </div>
    </details>
  );
}

const toggled = (all: readonly WordLanguage[], tag: WordLanguage) =>
  all.includes(tag) ? all.filter((one) => one !== tag) : [...all, tag];

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly of: readonly (readonly [value: string, text: string])[];
  readonly choose: (value: string) => void;
}

function Choice({ label, value, of, choose }: ChoiceProps): ComponentChildren {
  const [id] = useState(() => `choice-${label.length}-${Math.random().toString(36).slice(2)}`);
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <select id={id} class="input" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {!of.some(([one]) => one === value) && <option value={value}>{value}</option>}
        {of.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
