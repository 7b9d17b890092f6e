import { renderUnicodeCompact } from 'uqr';
import type { Links } from './http/links.ts';
import type { TerminalWords } from './words/words.ts';

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
export function welcome({ port, links, isOnNetwork, dataDir }: Welcome, words: TerminalWords): string {
  if (!links) return words.noRoom(port);
  const heads = [words.phones, words.screen, words.host];
  const width = Math.max(6, ...heads.map((head) => head.length)) + 3;
  const [phones, screen, host] = heads.map((head) => head.padEnd(width));
  const lines = [
    '',
    `  ${words.running}`,
    '',
    qrCode(links.phone),
    '',
    `  ${phones}${links.phone}`,
    `  ${screen}${links.screen}`,
    `  ${host}${links.host}`,
    '',
    `  ${words.secret(dataDir)}`,
    `  ${words.hint}`,
    '',
  ];
  if (!isOnNetwork) lines.splice(2, 0, `  ${words.noNetwork}`);
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
