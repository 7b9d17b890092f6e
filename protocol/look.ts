/** How the room's screens look. Said by the hosts, the same on every screen of the room. */
export interface Look {
  /** `auto`: light or dark as the projector's machine has it. */
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast';
  readonly bars: 'horizontal' | 'vertical';
  /** `sorted`: most votes first. Letters and colours stay with their option. */
  readonly order: 'listed' | 'sorted';
  /** The room's own colour, `#rrggbb`; null: the usual one. Pages take a shade of it that can be read. */
  readonly accent: string | null;
  /** `patterned`: each option's bar has a pattern besides its colour. */
  readonly fill: 'plain' | 'patterned';
}

/** What a new room looks like, and rooms that were stored before this existed. */
export const defaultLook: Look = {
  theme: 'auto',
  bars: 'horizontal',
  order: 'listed',
  accent: null,
  fill: 'plain',
};

/** Do bars have patterns besides their colours, or without any? */
export const hasPatterns = ({ theme, fill }: Look): boolean => fill === 'patterned' || theme === 'contrast';

export function isSameLook(one: Look, other: Look): boolean {
  return (
    one.theme === other.theme &&
    one.bars === other.bars &&
    one.order === other.order &&
    one.accent === other.accent &&
    one.fill === other.fill
  );
}
