import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useTurn } from '../chart/pages.ts';
import { measuredEms } from '../chart/text-width.ts';
import { UserText } from '../ui/user-text.tsx';
import type { Layout } from './layout.ts';
import './stage-asked.css';
import { type Parts, questionParts, questionPx } from './type-size.ts';

/** A line is read in so long; a part of a question stays for as long as its lines take, and no shorter than this. */
const lineMs = 2_000;
const leastMs = 8_000;

interface StageAskedProps {
  readonly question: string;
  readonly layout: Layout;
}

/** The question. One too long for its place is not made smaller than can be read: it is seen part after part. */
export function StageAsked({ question, layout }: StageAskedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [parts, setParts] = useState<Parts & { readonly linePx: number }>({ count: 1, lines: 1, linePx: 0 });
  const ems = useMemo(() => measuredEms(question, 700), [question]);
  const fontPx = questionPx(ems, layout);
  const { count, lines, linePx } = parts;
  const part = useTurn(count, question, Math.max(leastMs, lines * lineMs));

  useLayoutEffect(() => {
    const words = heading.current?.firstElementChild;
    if (!heading.current || !words) return;
    const linePx = Number.parseFloat(getComputedStyle(heading.current).lineHeight);
    const all = Math.round(words.getBoundingClientRect().height / linePx);
    setParts({ ...questionParts(all, linePx, innerHeight, layout.isPortrait), linePx });
  }, [question, fontPx, layout.mainPx, layout.isPortrait]);

  const isWhole = count === 1;
  const shown = { fontSize: `${fontPx}px`, ...(isWhole ? {} : { height: `${lines * linePx}px` }) };
  return (
    <div class="stage__asked" data-parts={count}>
      <h1
        ref={heading}
        class="stage__question"
        style={shown}
        data-part={isWhole ? undefined : part + 1 < count ? 'more' : 'last'}
      >
        <span class="stage__words" style={isWhole ? {} : { transform: `translateY(${-part * lines * linePx}px)` }}>
          <UserText text={question} />
        </span>
      </h1>
      {!isWhole && (
        <p class="stage__parts" aria-hidden="true">
          {Array.from({ length: count }, (_, place) => (
            <i key={place} data-now={place === part} />
          ))}
        </p>
      )}
    </div>
  );
}
