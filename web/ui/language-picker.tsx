import { useState } from 'preact/hooks';
import { languages } from '#protocol/languages';
import { languageWords } from '../words/en/language.ts';
import { chooseLanguage, offeredLanguages, pageLanguage } from './offered-languages.ts';
import './language-picker.css';

/** At the foot of every page. Each language in its own words: who is lost in another one finds theirs. */
export function LanguagePicker() {
  const offered = offeredLanguages();
  const [trouble, setTrouble] = useState(false);
  if (offered.length < 2) return null;

  async function choose(select: HTMLSelectElement) {
    const isChosen = await chooseLanguage(select.value);
    setTrouble(!isChosen);
    if (!isChosen) select.value = pageLanguage();
  }

  return (
    <div class="language">
      <label class="language__label">
        <GlobeIcon />
        <span class="unseen">{languageWords.label}</span>
        <select
          class="language__list"
          value={pageLanguage()}
          onChange={({ currentTarget }) => void choose(currentTarget)}
        >
          {offered.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {languages[tag].name}
            </option>
          ))}
        </select>
      </label>
      {trouble && <p data-say="now">{languageWords.notSet}</p>}
    </div>
  );
}

const GlobeIcon = () => (
  <svg class="language__icon" viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="8" />
    <path d="M2 10h16M10 2c3 2.2 3 13.8 0 16M10 2c-3 2.2-3 13.8 0 16" />
  </svg>
);
