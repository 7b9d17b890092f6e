import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Makes the icons of web/ui/icons anew from web/ui/icon.svg: `npm run icons`, after a change of the drawing. */
const ui = join(import.meta.dirname, '../web/ui');
const drawing = readFileSync(join(ui, 'icon.svg'), 'utf8');
const [, color = ''] = /fill="(#[0-9a-f]{6})"/.exec(drawing) ?? [];
/** The units the drawing is as wide as. */
const units = 32;

/** A phone cuts a mask of its own: colour up to the edges, the drawing within the middle 80 % (https://w3c.github.io/manifest/#icon-masks). */
const upToEdges = (scale: number) => {
  const margin = (units * (1 - scale)) / 2;
  const shape = drawing.replace(/<svg[^>]*>|<\/svg>|<title>.*?<\/title>/g, '').replace(/ rx="8"/, '');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${units} ${units}"><rect width="${units}" height="${units}" ` +
    `fill="${color}"/><g transform="translate(${margin} ${margin}) scale(${scale})">${shape}</g></svg>`
  );
};

const icons = [
  { name: 'icon-48', px: 48, svg: drawing },
  { name: 'icon-192', px: 192, svg: drawing },
  { name: 'icon-512', px: 512, svg: drawing },
  { name: 'maskable-192', px: 192, svg: upToEdges(0.85) },
  { name: 'maskable-512', px: 512, svg: upToEdges(0.85) },
  { name: 'apple-touch-icon', px: 180, svg: upToEdges(1) },
];

for (const { name, px, svg } of icons) {
  const density = (72 * px) / units;
  await sharp(Buffer.from(svg), { density })
    .resize(px, px)
    .png({ compressionLevel: 9, palette: true })
    .toFile(join(ui, 'icons', `${name}.png`));
}
