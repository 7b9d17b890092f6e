import { limits } from './limits.ts';

/** A part of a whole as somebody wrote it: "2/3", "62.5%". Never more than all of it, never nothing. */
export type Share = `${number}/${number}` | `${number}%`;

/** The same as integers, so that nothing is lost in floating point: 2/3 of 9 is 6. */
export interface Fraction {
  readonly parts: number;
  readonly of: number;
}

const ratio = /^0*(\d{1,4}) ?\/ ?0*(\d{1,4})$/;
const percent = /^0*(\d{1,3})(?:[.,](\d{1,2}))? ?%$/;
/** Turkish puts the sign before the number. */
const signFirst = /^% ?(?=[^%]+$)(.*)$/;

/** The one way to write a share: no spaces, no needless zeros. null: this is none. */
export function shareOf(text: string): Share | null {
  const written = text.trim();
  const [, parts, of] = ratio.exec(written) ?? [];
  if (parts !== undefined && of !== undefined) {
    const isShare = Number(parts) > 0 && Number(parts) <= Number(of) && Number(of) <= limits.maxShareParts;
    return isShare ? `${Number(parts)}/${Number(of)}` : null;
  }
  const [, whole, decimals = ''] = percent.exec(written.replace(signFirst, '$1%')) ?? [];
  if (whole === undefined) return null;
  const hundredths = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  return hundredths > 0 && hundredths <= 10_000 ? `${hundredths / 100}%` : null;
}

export function fractionOf(share: Share): Fraction {
  const [parts = '1', of = '1'] = share.split('/');
  if (!share.endsWith('%')) return { parts: Number(parts), of: Number(of) };
  return { parts: Math.round(Number(share.slice(0, -1)) * 100), of: 10_000 };
}

/** The least whole number that is at least this share of `total`, a whole number itself. */
export function leastOf(share: Share, total: number): number {
  const { parts, of } = fractionOf(share);
  return Math.ceil((total * parts) / of);
}
