import { useId } from 'preact/hooks';
import { isLanguage, languages } from '#protocol/languages';
import type { HostView } from '#protocol/views';
import type { Session } from '../../state/session.ts';
import { offeredLanguages } from '../../ui/offered-languages.ts';
import { languageWords } from '../../words/en/language.ts';
import { useOrders } from '../orders.ts';
import { Trouble } from '../trouble.tsx';

/** In which language the room's pages are, for those who have not chosen one. */
export function LanguageField({ session, view }: { session: Session<HostView>; view: HostView }) {
  const orders = useOrders(session);
  const id = useId();
  const offered = offeredLanguages();
  if (offered.length < 2) return null;
  return (
    <div class="room__field">
      <label class="field__label" for={id}>
        {languageWords.room}
      </label>
      <select
        id={id}
        class="input"
        aria-describedby={`${id}-hint`}
        value={view.language ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void orders.give('room:language', { language: isLanguage(value) ? value : null })
        }
      >
        <option value="">{languageWords.asWished}</option>
        {offered.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {languages[tag].name}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} class="room__hint">
        {languageWords.roomHint}
      </p>
      <Trouble text={orders.trouble} />
    </div>
  );
}
