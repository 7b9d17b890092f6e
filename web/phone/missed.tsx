import type { RefusalCode } from '#protocol/errors';
import { Sign } from '../ui/sign.tsx';
import { phoneRestWords } from '../words/en/phone-rest.ts';
import { refusedWords } from '../words/en.ts';
import './announcement.css';

/** Why a tap on a question that is no longer on view was not counted. It lies where announcements lie, so nothing moves. */
export function Missed({ code, onRead }: { code: RefusalCode; onRead: () => void }) {
  return (
    <aside class="announcement" aria-label={phoneRestWords.missed}>
      <p class="announcement__text">
        <b class="announcement__who">{phoneRestWords.missed}</b> {refusedWords(code)}
      </p>
      <span class="announcement__ways">
        <button type="button" class="announcement__way" aria-label={phoneRestWords.dismissMissed} onClick={onRead}>
          <Sign of="close" />
        </button>
      </span>
    </aside>
  );
}
