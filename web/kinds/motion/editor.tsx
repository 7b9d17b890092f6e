import { letterOf } from '#protocol/polls';
import { Letter } from '../../ui/letter.tsx';
import { UserText } from '../../ui/user-text.tsx';
import { editorWords } from '../../words/en/editor.ts';
import type { EditorProps } from '../editors.ts';
import './editor.css';

/** The three options, to be seen and not to be changed. */
export function Editor({ options }: EditorProps) {
  return (
    <div class="field">
      <span class="field__label">{editorWords.options}</span>
      <ul class="motion-options">
        {options.map(({ key, label }, place) => (
          <li key={key}>
            <Letter index={place} isMute />
            <span class="unseen">{letterOf(place)} </span>
            <UserText text={label} />
          </li>
        ))}
      </ul>
    </div>
  );
}
