import { parseArgs } from 'node:util';
import { io } from 'socket.io-client';

/**
 * A bare client that votes once and checks what comes back; with a question also that it is the one being asked:
 * node scripts/bare-vote.ts URL TRANSPORT INDEX [QUESTION OPTION ...]
 */
const { positionals } = parseArgs({ allowPositionals: true });
const [url = '', transport = 'websocket', index = '0', question, ...labels] = positionals;
const patienceMs = 10_000;

type Bars = Readonly<Record<string, { readonly label: string; readonly votes?: number }>>;

const socket = io(url, { transports: [transport] });
const votesIn = (bars: Bars) => bars[index]?.votes ?? 0;

/** The first update from now on that is as wanted. */
function update(isWanted: (bars: Bars) => boolean): Promise<Bars> {
  return new Promise((resolve) => {
    socket.on('update', (bars: Bars) => {
      if (isWanted(bars)) resolve(bars);
    });
  });
}

function check(holds: boolean, problem: string): void {
  if (!holds) throw new Error(problem);
}

/** The home page names the default room, whose page holds the question as JSON. */
async function pageOfRoom(): Promise<string> {
  const home = await (await fetch(url)).text();
  const code = /"defaultRoom":"(\d{6})"/.exec(home)?.[1];
  check(code !== undefined, 'The home page names no default room.');
  return (await fetch(`${url}/${code}`)).text();
}

async function vote(): Promise<void> {
  const before = await update(() => true);
  if (question !== undefined) {
    const shown = Object.values(before).map(({ label }) => label);
    check(shown.join('|') === labels.join('|'), `Other options are shown: ${shown.join(', ')}`);
    check((await pageOfRoom()).includes(JSON.stringify(question)), `Another question is shown than "${question}".`);
  }
  const counted = update((bars) => votesIn(bars) === votesIn(before) + 1);
  const answer: unknown = await socket.emitWithAck('vote', Number(index));
  check(JSON.stringify(answer).startsWith('{"ok":true'), `Refused: ${JSON.stringify(answer)}`);
  const after = await counted;
  process.stdout.write(`Voted over ${transport}: ${JSON.stringify(after)}\n`);
}

const patience = setTimeout(() => fail(new Error(`Not counted within ${patienceMs} ms.`)), patienceMs);

function fail(error: Error): void {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

socket.on('connect_error', fail);
await vote().catch(fail);
clearTimeout(patience);
socket.disconnect();
