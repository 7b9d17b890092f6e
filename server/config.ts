import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Language } from '#protocol/languages';
import { limits } from '#protocol/limits';
import { type NewPoll, newPoll } from '#protocol/poll-schemas';
import { StartProblem, type StartSentence } from './start-problem.ts';
import { terminalLanguage } from './terminal-language.ts';
import type { UsageWords } from './words/words.ts';

/** Every setting, as a flag (`--data-dir`) and in the environment (`DATA_DIR`). The flag wins. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** The address people get, without a slash at the end; null: found out (http/address.ts). */
  readonly publicUrl: string | null;
  /** '' or '/polls' */
  readonly basePath: string;
  readonly defaultRoom: boolean;
  /** Rooms are deleted this long after their last use; null: never. */
  readonly keepDays: number | null;
  readonly createRooms: { readonly who: 'anyone' } | { readonly who: 'key'; readonly key: string };
  readonly allowedOrigins: readonly string[];
  /** Whose pages may show a room's screen in a frame, besides our own; `*`: everybody's. */
  readonly embedOrigins: readonly string[];
  readonly trustProxy: boolean;
  readonly logLevel: (typeof logLevels)[number];
  /** off: takes the service worker away from phones that have one (docs/phone.md). */
  readonly serviceWorker: boolean;
  /** Lets others than loopback read /metrics with `Authorization: Bearer`. */
  readonly metricsToken: string | null;
  /** Of the terminal, and of whoever comes without a wish of their own. */
  readonly language: Language;
  readonly command: Command;
}

export type Command =
  /** `showhands`, with a question `showhands "Lunch?" Pizza Sushi Salad`, or with a file `showhands deck.md` */
  | { readonly name: 'start'; readonly ask: NewPoll | null; readonly deck: string | null }
  /** `showhands check` */
  | { readonly name: 'check' }
  /** `showhands backup FILE` */
  | { readonly name: 'backup'; readonly file: string };

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** All defaults in one place, as a person would write them. */
export const defaults = {
  PORT: '3000',
  HOST: '0.0.0.0',
  DATA_DIR: './data',
  PUBLIC_URL: '',
  BASE_PATH: '',
  DEFAULT_ROOM: 'on',
  KEEP_DAYS: '30',
  CREATE_ROOMS: 'anyone',
  CREATE_KEY: '',
  ALLOWED_ORIGINS: '',
  EMBED_ORIGINS: '',
  TRUST_PROXY: 'off',
  LOG_LEVEL: 'warn',
  SERVICE_WORKER: 'on',
  METRICS_TOKEN: '',
  LANGUAGE: '',
} as const;

type Setting = keyof typeof defaults;
const settings = Object.keys(defaults) as Setting[];
const flagOf = (setting: Setting) => setting.toLowerCase().replaceAll('_', '-');

/** What `--help` says. */
export function usageIn(words: UsageWords): string {
  const lines = [
    ['showhands', words.start],
    ['showhands "Lunch?" Pizza Sushi Salad', words.ask],
    ['showhands deck.md', words.deck],
    ['showhands check', words.check],
    ['showhands backup FILE', words.backup],
  ].map(([command = '', does]) => `  ${command.padEnd(42)} ${does}`);
  const rows = settings.map(
    (name) => `  --${flagOf(name).padEnd(18)} ${name.padEnd(16)} ${defaults[name] || words.none}`,
  );
  return [words.usage, '', ...lines, '', words.settings, ...rows].join('\n');
}

/** Which language the terminal speaks, whatever else is wrong with what was asked for. */
export const languageOf = (argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language =>
  terminalLanguage(readFlags(argv, []).flags.get('LANGUAGE') ?? env['LANGUAGE'] ?? defaults.LANGUAGE, env);

/** Reads flags and environment. Throws one StartProblem that names every bad setting at once. */
export function readConfig(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Config | 'help' {
  const problems: StartSentence[] = [];
  const { flags, words, wantsHelp } = readFlags(argv, problems);
  if (wantsHelp) return 'help';
  // Compose files and unit files hand over empty variables: those count as not set.
  const text = (setting: Setting) => flags.get(setting) ?? (env[setting]?.trim() || defaults[setting]);
  const read = <T>(setting: Setting, parse: (text: string) => T | undefined, allowed: string, fallback: T): T => {
    const value = parse(text(setting));
    if (value !== undefined) return value;
    problems.push(['setting', `${setting}=${text(setting)}`, allowed]);
    return fallback;
  };
  const onOff = (given: string) => (isOn.test(given) ? true : isOff.test(given) ? false : undefined);

  const who = read<'anyone' | 'key'>('CREATE_ROOMS', whoOf, 'anyone, key', 'anyone');
  if (who === 'key' && text('CREATE_KEY') === '') problems.push(['needsCreateKey']);
  const config: Config = Object.freeze({
    port: read('PORT', portOf, '0 … 65535', 0),
    host: text('HOST'),
    dataDir: text('DATA_DIR') || defaults.DATA_DIR,
    publicUrl: read('PUBLIC_URL', urlOf, 'https://polls.example.org', null),
    basePath: read('BASE_PATH', basePathOf, '/polls', ''),
    defaultRoom: read('DEFAULT_ROOM', onOff, 'on, off', true),
    keepDays: read('KEEP_DAYS', daysOf, '1 … 3650, off', null),
    createRooms: who === 'key' ? { who, key: text('CREATE_KEY') } : { who },
    allowedOrigins: read('ALLOWED_ORIGINS', originsOf, 'https://example.org,https://example.net', []),
    embedOrigins: read('EMBED_ORIGINS', originsOf, '*, https://example.org,https://example.net', []),
    trustProxy: read('TRUST_PROXY', onOff, 'on, off', false),
    logLevel: read('LOG_LEVEL', (given) => logLevels.find((level) => level === given), logLevels.join(', '), 'warn'),
    serviceWorker: read('SERVICE_WORKER', onOff, 'on, off', true),
    metricsToken: text('METRICS_TOKEN') || null,
    language: languageOf(argv, env),
    command: commandOf(words, problems),
  });
  if (config.publicUrl !== null && !config.publicUrl.endsWith(config.basePath))
    problems.push(['endsInPath', `${config.publicUrl}${config.basePath}`]);
  const { command } = config;
  if (command.name === 'start' && !config.defaultRoom && (command.ask || command.deck))
    problems.push(['needsDefaultRoom']);
  if (problems.length > 0) throw new StartProblem(problems, { exitCode: 2 });
  return config;
}

const isOn = /^(on|true|yes|1)$/i;
const isOff = /^(off|false|no|0|)$/i;
const isDeckFile = /\.md$/i;

function readFlags(argv: readonly string[], problems: StartSentence[]) {
  const flags = new Map<Setting, string>();
  const options = Object.fromEntries(settings.map((setting) => [flagOf(setting), { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    for (const setting of settings) {
      const value = (values as Record<string, unknown>)[flagOf(setting)];
      if (typeof value === 'string') flags.set(setting, value.trim());
    }
    return { flags, words: positionals, wantsHelp: values['help'] === true };
  } catch (error) {
    // Node says which in English: "Unknown option '--prot'".
    const said = error instanceof Error ? error.message : String(error);
    problems.push(['flag', /'([^' ]+)/.exec(said)?.[1] ?? said]);
    return { flags, words: [], wantsHelp: false };
  }
}

function commandOf(words: readonly string[], problems: StartSentence[]): Command {
  const [first, file, ...more] = words;
  if (first === 'check' && file === undefined) return { name: 'check' };
  if (first === 'backup' && file !== undefined && more.length === 0) return { name: 'backup', file };
  if (first !== undefined && isDeckFile.test(first) && file === undefined)
    return { name: 'start', ask: null, deck: first };
  return { name: 'start', ask: questionOf(words, problems), deck: null };
}

function questionOf(words: readonly string[], problems: StartSentence[]): NewPoll | null {
  if (words.length === 0) return null;
  const [question, ...options] = words;
  const parsed = v.safeParse(newPoll, { question, options });
  if (parsed.success) return parsed.output;
  problems.push([options.length < limits.minOptions ? 'fewOptions' : 'longQuestion']);
  return null;
}

function whoOf(text: string): 'anyone' | 'key' | undefined {
  return text === 'anyone' || text === 'key' ? text : undefined;
}

function portOf(text: string): number | undefined {
  const port = Number(text);
  return /^\d+$/.test(text) && port <= 65_535 ? port : undefined;
}

function daysOf(text: string): number | null | undefined {
  if (isOff.test(text) && text !== '0') return null;
  const days = Number(text);
  return /^\d+$/.test(text) && days >= 1 && days <= 3_650 ? days : undefined;
}

function urlOf(text: string): string | null | undefined {
  if (text === '') return null;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '' || url.username !== '')
    return undefined;
  return url.href.replace(/\/+$/, '');
}

function basePathOf(text: string): string | undefined {
  const path = text.replace(/\/+$/, '');
  return path === '' || /^(\/[\w.-]+)+$/.test(path) ? path : undefined;
}

function originsOf(text: string): string[] | undefined {
  const origins = text
    .split(',')
    .map((origin) => origin.trim().replace(/\/$/, ''))
    .filter((origin) => origin !== '');
  return origins.every((origin) => origin === '*' || URL.parse(origin)?.origin === origin) ? origins : undefined;
}
