import type { Look } from '#protocol/look';
import { Letter } from '../../ui/letter.tsx';
import { optionStyle } from '../../ui/option-style.ts';

/** Of three made-up bars: option and length. */
const listed = [
  { index: 0, share: 45 },
  { index: 1, share: 90 },
  { index: 2, share: 25 },
] as const;

/** A screen in small. Decoration: the choices below say the same in words. */
export function LookPreview({ look }: { look: Look }) {
  const bars = look.order === 'sorted' ? listed.toSorted((a, b) => b.share - a.share) : listed;
  return (
    <div class="preview__screen" aria-hidden="true">
      <div class="preview__bars" data-direction={look.bars}>
        {bars.map(({ index, share }) => (
          <p key={index} class="preview__row" style={{ ...optionStyle(index), '--share': `${share}%` }}>
            <Letter index={index} />
            <span class="preview__bar" data-option={index} />
          </p>
        ))}
      </div>
      <p class="preview__rail">
        <span class="preview__qr" />
        <b class="preview__code" dir="ltr">
          482 913
        </b>
      </p>
    </div>
  );
}
