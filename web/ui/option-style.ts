import { colorOf } from '#protocol/colors';

/** The option's colour as `--option`, set by script: the security policy allows no style in HTML. */
export const optionStyle = (index: number) => ({ '--option': colorOf(index) });
