import { useEffect, useRef } from 'preact/hooks';
import '../access/contrast.css';
import '../access/in-sight.css';
import { KeptFocus } from '../access/kept-focus.tsx';
import { inOneBreath, saidAnew } from './one-breath.ts';
import { createVoice, type Pace } from './voice.ts';

/** What is said when its text changes: `data-say="soon"`. `wait`: not what is there, but whatever comes next, the same as before, too. */
const sayable = '[data-say]';
/** Long enough for every reader to take it up; whoever reads to the end of the page later finds nothing stale there. */
const staysMs = 10_000;
/** Buttons are found, not told. A part that is hidden itself is told, not found: what it says is true for a moment only. */
const silent = '[hidden], [aria-hidden="true"], button';
const paces: readonly string[] = ['now', 'soon', 'seldom'] satisfies Pace[];
const isPace = (pace: string | undefined): pace is Pace => pace !== undefined && paces.includes(pace);

/**
 * The page's one live region, polite, and all that is ever said in it: a region of its own for every part that changes
 * would talk over the others, and each vote over the one before. What is there at first is not said.
 */
export function Spoken() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Words that stand elsewhere already: a search in the page finds them there, once.
    const region = place.current?.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
    if (!region) return;
    region.ariaLive = 'polite';
    return listen(document.body, region);
  }, []);
  // Every page that speaks keeps the keyboard where it was.
  return (
    <>
      <div class="unseen" ref={place} />
      <KeptFocus />
    </>
  );
}

function listen(page: HTMLElement, region: HTMLElement): () => void {
  const heard = new WeakMap<HTMLElement, string>();
  let last = '';
  let clearing: ReturnType<typeof setTimeout> | undefined;
  const voice = createVoice<HTMLElement>({
    textOf(part) {
      const text = part.isConnected && !part.parentElement?.closest(silent) ? linesOf(part) : '';
      if (heard.get(part) === text) return '';
      heard.set(part, text);
      return text;
    },
    // A new element, and another text: the same words once more are heard once more.
    speak(texts) {
      last = saidAnew(inOneBreath(texts.flatMap((text) => text.split('\n'))), last);
      region.replaceChildren(paragraph(last));
      clearTimeout(clearing);
      clearing = setTimeout(() => region.replaceChildren(), staysMs);
    },
    now: () => performance.now(),
    after(waitMs, does) {
      const timer = setTimeout(does, waitMs);
      return () => clearTimeout(timer);
    },
  });
  const watch = new MutationObserver((records) => voice.tell(newsOf(records, (part) => heard.delete(part))));
  for (const part of page.querySelectorAll<HTMLElement>(sayable)) heard.set(part, linesOf(part));
  watch.observe(page, { childList: true, characterData: true, subtree: true });
  return () => {
    watch.disconnect();
    voice.stop();
    clearTimeout(clearing);
  };
}

function newsOf(records: readonly MutationRecord[], forget: (part: HTMLElement) => void): Map<HTMLElement, Pace> {
  const news = new Map<HTMLElement, Pace>();
  const add = (part: Element | null | undefined) => {
    if (!(part instanceof HTMLElement)) return;
    const { say } = part.dataset;
    if (isPace(say)) news.set(part, say);
    else if (say === 'wait') forget(part);
  };
  for (const { target, addedNodes } of records) {
    add((target instanceof Element ? target : target.parentElement)?.closest(sayable));
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      add(node.matches(sayable) ? node : null);
      for (const part of node.querySelectorAll(sayable)) add(part);
    }
  }
  // A question comes before what is said of it, as on the page.
  return new Map(
    [...news].sort(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)),
  );
}

/** As it would be read, a line for each part that stands by itself: two numbers in a row would sound like one. */
const linesOf = (part: Node) =>
  [...part.childNodes]
    .map(textIn)
    .join(' ')
    .split('\n')
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .replace(/ (?=[.,;:!?])/g, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');

function textIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element) || node.matches(silent)) return '';
  const text = [...node.childNodes].map(textIn).join(' ');
  return /^(inline|contents)/.test(getComputedStyle(node).display) ? text : `\n${text}\n`;
}

function paragraph(text: string): HTMLElement {
  const line = document.createElement('p');
  line.textContent = text;
  return line;
}
