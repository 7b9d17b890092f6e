import type { Logo } from '#protocol/logo';

/** A picture whose every pixel covers the ground brings a ground of its own. */
const seeThrough = 0.05;
/** Relative luminance: darker is hard to see on dark pages, lighter on light ones. */
const darkBelow = 0.18;
const lightAbove = 0.6;

/** sRGB to linear light: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const linear = (value: number) => (value <= 10 ? value / 3_294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);

/** `pixels`: red, green, blue, alpha, a byte each. */
export function shadeOf(pixels: Uint8Array): Logo['shade'] {
  let covered = 0;
  let light = 0;
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    covered += alpha / 255;
    light += (alpha / 255) * (0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue));
  }
  const share = covered / (pixels.length / 4);
  if (covered === 0 || share > 1 - seeThrough) return null;
  const luminance = light / covered;
  if (luminance < darkBelow) return 'dark';
  return luminance > lightAbove ? 'light' : null;
}
