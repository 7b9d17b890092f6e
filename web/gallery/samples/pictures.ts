import type { PictureId } from '#protocol/pictures';

/** As the server would serve them, drawn here. */
const drawn = (widthPx: number, heightPx: number, shapes: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}">${shapes}</svg>`,
  )}`;

const sky = (top: string, bottom: string) =>
  `<defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs><rect width="1600" height="1200" fill="url(#s)"/>`;

const pictures = {
  sea: `${sky('#8ec9ee', '#eaf6fd')}<rect y="700" width="1600" height="500" fill="#1d6fa3"/><path d="M700 760h320l-70 110H770zM850 330v420H620z" fill="#fff"/><circle cx="1280" cy="260" r="110" fill="#ffd44d"/>`,
  hills: `${sky('#cfe6ff', '#fff7e0')}<path d="M0 900 420 360l330 420 260-260 590 480v260H0z" fill="#5a7d5a"/><path d="M420 360l110 140-80 30-60-50-70 60z" fill="#fff"/><path d="M0 1000q800-240 1600 60v140H0z" fill="#89b06a"/>`,
  wood: `${sky('#dff0d6', '#f7fbef')}<g fill="#2f6b3c">${[180, 480, 800, 1120, 1420].map((x) => `<path d="M${x} 240l190 420h-90l130 300H${x - 230}l130-300h-90z"/>`).join('')}</g><rect y="960" width="1600" height="240" fill="#7a5a3a"/>`,
  town: `${sky('#20264d', '#f0a36b')}<g fill="#161a33">${[0, 190, 420, 640, 900, 1100, 1330].map((x, i) => `<rect x="${x}" y="${420 + ((i * 137) % 330)}" width="180" height="800"/>`).join('')}</g><g fill="#ffd98a">${[40, 250, 480, 700, 960, 1160, 1400].map((x, i) => `<rect x="${x}" y="${860 + ((i * 61) % 160)}" width="40" height="56"/>`).join('')}</g>`,
  plan: `<rect width="1600" height="1000" fill="#eef0ea"/><g fill="#fff" stroke="#59606b" stroke-width="10"><rect x="80" y="80" width="620" height="420"/><rect x="700" y="80" width="820" height="420"/><rect x="80" y="500" width="400" height="420"/><rect x="480" y="500" width="520" height="420"/><rect x="1000" y="500" width="520" height="420"/></g><g fill="#7c8592" font-family="sans-serif" font-size="58"><text x="270" y="310">Office</text><text x="1000" y="310">Great hall</text><text x="180" y="730">Kitchen</text><text x="630" y="730">Foyer</text><text x="1150" y="730">Library</text></g>`,
} as const;

export type SamplePicture = keyof typeof pictures;

const idOf = (name: SamplePicture) =>
  `${name.padEnd(22, '-')}-${name === 'plan' ? '1600x1000' : '1600x1200'}` as PictureId;

export const samplePictures = Object.fromEntries(
  Object.keys(pictures).map((name) => [name, idOf(name as SamplePicture)]),
) as Readonly<Record<SamplePicture, PictureId>>;

/** Where each is to be found, as the server's pages find theirs by address. */
export const drawnPictures = Object.fromEntries(
  (Object.keys(pictures) as SamplePicture[]).map((name) => [
    idOf(name),
    drawn(1_600, name === 'plan' ? 1_000 : 1_200, pictures[name]),
  ]),
);
