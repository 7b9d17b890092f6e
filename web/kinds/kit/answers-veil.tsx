import { answerWords } from '../../words/en/kinds/answers.ts';
import './answers-veil.css';

/** In ems: what words might stand here. */
const widths = [
  [5, 8, 4],
  [6, 11, 7],
  [4, 6, 9],
];

/** The place of answers that are hidden, or have not come yet. Says nothing of them, not even how many there are. */
export function AnswersVeil({ isHidden, fontPx }: { readonly isHidden: boolean; readonly fontPx: number }) {
  return (
    <div class="answers-veil" style={{ fontSize: `${fontPx}px` }}>
      <div class="answers-veil__lines" aria-hidden="true">
        {widths.map((row, index) => (
          <p key={index}>
            {row.map((ems, place) => (
              <span key={place} style={{ width: `${ems}em` }} />
            ))}
          </p>
        ))}
      </div>
      <p class="answers-veil__text">{isHidden ? answerWords.hidden : answerWords.none}</p>
    </div>
  );
}
