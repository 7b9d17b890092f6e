import { useEffect } from 'preact/hooks';

/** What the focus may rest on when the thing that had it is gone. */
const places = 'main, section, article, aside, form, dialog, fieldset, [role], [tabindex]';

/**
 * A keyboard stays where it was when the page changes under it: another question comes, a line is taken away. What was only
 * moved has the focus again; from what is gone it goes to the nearest part around that is still there.
 */
export function KeptFocus() {
  useEffect(() => keepFocus(document), []);
  return null;
}

export function keepFocus(page: Document): () => void {
  /** What has the focus, and all that is around it, from the inside out. */
  let way: readonly Element[] = [];
  const note = ({ target }: Event) => {
    way = target instanceof Element ? wayOut(target) : [];
  };
  // Who presses beside everything wants no focus anywhere.
  const forget = () => {
    way = [];
  };
  const watch = new MutationObserver((records) => {
    const [focused] = way;
    if (!focused || page.activeElement !== page.body || !records.some((record) => takesAway(record, focused))) return;
    const place = focused.isConnected ? focused : way.find((one) => one.isConnected && one.matches(places));
    if (!(place instanceof HTMLElement)) return;
    if (!place.hasAttribute('tabindex') && place !== focused) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  });
  page.addEventListener('focusin', note);
  page.addEventListener('pointerdown', forget, { capture: true });
  watch.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', note);
    page.removeEventListener('pointerdown', forget, { capture: true });
    watch.disconnect();
  };
}

const takesAway = ({ removedNodes }: MutationRecord, focused: Element) =>
  [...removedNodes].some((node) => node.contains(focused));

function wayOut(from: Element): Element[] {
  const way: Element[] = [];
  for (let at: Element | null = from; at; at = at.parentElement) way.push(at);
  return way;
}
