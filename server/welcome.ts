import { renderUnicodeCompact } from 'uqr';
import type { Links } from './http/links.ts';

export interface Welcome {
  readonly port: number;
  readonly links: Links | null;
  readonly isOnNetwork: boolean;
  readonly dataDir: string;
}

/** White blocks on black, said outright, so that the terminal's theme does not matter. */
const colors = '\u001b[97;40m';
const reset = '\u001b[0m';

/** What the terminal says after a start: the links and the QR code of the phone page. */
export function welcome({ port, links, isOnNetwork, dataDir }: Welcome): string {
  if (!links)
    return `Showhands listens on port ${port}. There is no default room; make one at http://localhost:${port}/`;
  const lines = [
    '',
    '  Showhands is running.',
    '',
    qrCode(links.phone),
    '',
    `  Phones   ${links.phone}`,
    `  Screen   ${links.screen}`,
    `  Host     ${links.host}`,
    '',
    `  The host link is a key: keep it to yourself. Data is kept in ${dataDir}`,
    '  Phones cannot reach it? See "Phones cannot reach it" in the README. Stop with Ctrl+C.',
    '',
  ];
  if (!isOnNetwork)
    lines.splice(2, 0, '  Phones cannot reach it: this computer is on no network, or HOST keeps it to itself.');
  return lines.join('\n');
}

/** Dark on light whatever the terminal's theme, with the quiet zone that cameras need. */
function qrCode(text: string): string {
  const code = renderUnicodeCompact(text, { border: 4, ecc: 'L' });
  const lines = code.split('\n');
  return process.stdout.isTTY
    ? lines.map((line) => `  ${colors}${line}${reset}`).join('\n')
    : lines.map((line) => `  ${line}`).join('\n');
}
