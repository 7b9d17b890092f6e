const paths = {
  up: 'M5 12.5 10 7.5l5 5',
  down: 'M5 7.5 10 12.5l5-5',
  send: 'M10 16V4.5M5 9l5-5 5 5',
  chat: 'M3.5 5.5a1.5 1.5 0 0 1 1.5-1.5h10a1.5 1.5 0 0 1 1.5 1.5v7A1.5 1.5 0 0 1 15 14H9l-4 3v-3a1.5 1.5 0 0 1-1.5-1.5z',
  close: 'M5 5l10 10M15 5 5 15',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  left: 'M12.5 5 7.5 10l5 5',
  right: 'M7.5 5l5 5-5 5',
  stop: 'M5.5 5.5h9v9h-9z',
  eye: 'M2.5 10S5.5 5 10 5s7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5zM10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  hidden: 'M3 10s2.8-5 7-5 7 5 7 5-2.8 5-7 5-7-5-7-5zM4 16.5l12-13',
  screen: 'M3 4h14v9.5H3zM10 13.5v3M7 16.5h6',
  grip: 'M7 5h.01M7 10h.01M7 15h.01M13 5h.01M13 10h.01M13 15h.01',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
} as const;

/** A drawing beside words or inside a button that has a name of its own. */
export function Sign({ of }: { of: keyof typeof paths }) {
  return (
    <svg
      class={of === 'left' || of === 'right' ? 'sign sign--way' : 'sign'}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[of]} />
    </svg>
  );
}
