import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A drawing with see-through corners: red, green, blue, alpha. */
export function drawing(widthPx = 300, heightPx = 100, color = { r: 20, g: 20, b: 40 }) {
  const clear = { ...color, alpha: 0 };
  const inner = { width: Math.ceil(widthPx / 2), height: Math.ceil(heightPx / 2), channels: 4 as const };
  return sharp({ create: { width: widthPx, height: heightPx, channels: 4, background: clear } }).composite([
    { input: { create: { ...inner, background: { ...color, alpha: 1 } } } },
  ]);
}

/** Noise without an end: no encoder makes it small. */
export function noise(widthPx = 320, heightPx = 240) {
  const pixels = Buffer.alloc(widthPx * heightPx * 3);
  for (let at = 0, seed = 1; at < pixels.length; at += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    pixels[at] = seed & 255;
  }
  return sharp(pixels, { raw: { width: widthPx, height: heightPx, channels: 3 } });
}

/** A photo as a phone takes it: lying on its side, with the place where it was taken. */
export const phonePhoto = () =>
  noise()
    .withExif({ IFD0: { Artist: 'Ana' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A whole and valid PNG of one colour, one bit for each pixel: https://www.w3.org/TR/png-3/#11IHDR */
export function hugePng(sidePx: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(sidePx, 0);
  head.writeUInt32BE(sidePx, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc(sidePx * (1 + Math.ceil(sidePx / 8))), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script><rect width="9" height="9"/></svg>';

/** What is no picture of ours, by what somebody might call it. */
export const notPictures: readonly (readonly [name: string, bytes: Buffer])[] = [
  ['nothing', Buffer.alloc(0)],
  ['an SVG', Buffer.from(svg)],
  ['an SVG behind an XML head', Buffer.from(`<?xml version="1.0"?>\n${svg}`)],
  ['a GIF', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')],
  ['a page', Buffer.from('<!doctype html><title>logo.png</title><script>alert(1)</script>')],
  ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF')],
  ['a PNG\u2019s first bytes', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['random bytes', Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 151) & 255))],
];
