const dayOf = (at: number) => new Date(at).toDateString();

/** Does another day begin with this line? Where all is of today there is nothing to say. */
export function beginsDay(at: number, before: number | null, now: number): boolean {
  return dayOf(at) !== (before === null ? dayOf(now) : dayOf(before));
}

/** "Monday 3 June", in the page's language. */
export function dayWords(at: number): string {
  const lang = typeof document === 'undefined' ? 'en' : document.documentElement.lang || 'en';
  const style = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return new Date(at).toLocaleDateString(`${lang}-u-nu-latn`, style);
}
