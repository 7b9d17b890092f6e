import { describe, expect, it } from 'vitest';
import { type Config, defaults, readConfig, usageIn } from './config.ts';
import { StartProblem } from './start-problem.ts';
import { words } from './words/en/index.ts';

function read(argv: readonly string[] = [], env: Record<string, string> = {}): Config {
  const config = readConfig(argv, env);
  if (config === 'help') throw new Error('help');
  return config;
}

function problemsOf(argv: readonly string[], env: Record<string, string> = {}): string[] {
  try {
    read(argv, env);
  } catch (error) {
    if (error instanceof StartProblem) {
      expect(error.exitCode).toBe(2);
      return error.message.split('\n');
    }
    throw error;
  }
  return [];
}

describe('settings', () => {
  it('need none', () => {
    expect(read()).toEqual({
      port: 3000,
      host: '0.0.0.0',
      dataDir: './data',
      publicUrl: null,
      basePath: '',
      defaultRoom: true,
      keepDays: 30,
      createRooms: { who: 'anyone' },
      allowedOrigins: [],
      embedOrigins: [],
      trustProxy: false,
      logLevel: 'warn',
      serviceWorker: true,
      metricsToken: null,
      language: 'en',
      command: { name: 'start', ask: null, deck: null },
    });
  });

  it.each([
    [{ LANG: 'de_AT.UTF-8' }, 'de'],
    [{ LANG: 'iw_IL.UTF-8' }, 'he'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'de_DE.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LANGUAGE: 'de_DE:de' }, 'de'],
    [{ LANG: 'xx_XX', LANGUAGE: 'yy' }, 'en'],
  ])('take the language of %j from the shell: %s', (env, language) => {
    expect(read([], env).language).toBe(language);
  });

  it('come from the environment, and flags win', () => {
    expect(read([], { PORT: '8080', DATA_DIR: ' /data ' })).toMatchObject({ port: 8080, dataDir: '/data' });
    expect(read(['--port', '9090'], { PORT: '8080' }).port).toBe(9090);
    expect(read(['--data-dir=/flag'], { DATA_DIR: '/data' }).dataDir).toBe('/flag');
  });

  it('that are empty in the environment are not set', () => {
    const empty = Object.fromEntries(Object.keys(defaults).map((setting) => [setting, '']));
    expect(read([], empty)).toEqual(read());
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(read())).toBe(true);
  });

  it('are all explained by --help, which asks for nothing else', () => {
    expect(readConfig(['--help', '--port', 'many'], {})).toBe('help');
    expect(readConfig(['-h'], { PORT: 'many' })).toBe('help');
    const usage = usageIn(words.usage);
    for (const setting of Object.keys(defaults)) expect(usage).toContain(setting);
  });

  it.each<[string, Record<string, string>, Partial<Config>]>([
    ['any port of the machine', { PORT: '0' }, { port: 0 }],
    [
      'an address with a path',
      { PUBLIC_URL: 'https://polls.example.org/show/' },
      { publicUrl: 'https://polls.example.org/show' },
    ],
    ['a path', { BASE_PATH: '/polls/' }, { basePath: '/polls' }],
    ['no path', { BASE_PATH: '/' }, { basePath: '' }],
    ['a room that is off', { DEFAULT_ROOM: 'OFF' }, { defaultRoom: false }],
    ['yes and no in other words', { DEFAULT_ROOM: '1', TRUST_PROXY: 'true' }, { defaultRoom: true, trustProxy: true }],
    ['how long rooms are kept', { KEEP_DAYS: '7' }, { keepDays: 7 }],
    ['rooms that stay', { KEEP_DAYS: 'off' }, { keepDays: null }],
    [
      'a key for new rooms',
      { CREATE_ROOMS: 'key', CREATE_KEY: 'secret' },
      { createRooms: { who: 'key', key: 'secret' } },
    ],
    [
      'origins',
      { ALLOWED_ORIGINS: 'https://a.example, http://b.example:8080/ ,*' },
      { allowedOrigins: ['https://a.example', 'http://b.example:8080', '*'] },
    ],
  ])('take %s', (_, env, wanted) => {
    expect(read([], env)).toMatchObject(wanted);
  });

  it.each<[string, Record<string, string>]>([
    ['PORT', { PORT: 'many' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['PORT', { PORT: '80.5' }],
    ['PORT', { PORT: '0x50' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'polls.example.org' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'ftp://polls.example.org' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://user@polls.example.org' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://polls.example.org/?a=b' }],
    ['BASE_PATH', { BASE_PATH: 'polls' }],
    ['BASE_PATH', { BASE_PATH: '/a//b' }],
    ['BASE_PATH', { BASE_PATH: '/<script>' }],
    ['DEFAULT_ROOM', { DEFAULT_ROOM: 'maybe' }],
    ['CREATE_ROOMS', { CREATE_ROOMS: 'nobody' }],
    ['KEEP_DAYS', { KEEP_DAYS: '0' }],
    ['KEEP_DAYS', { KEEP_DAYS: 'a month' }],
    ['CREATE_KEY', { CREATE_ROOMS: 'key' }],
    ['ALLOWED_ORIGINS', { ALLOWED_ORIGINS: 'example.org' }],
    ['ALLOWED_ORIGINS', { ALLOWED_ORIGINS: 'https://example.org/path' }],
    ['TRUST_PROXY', { TRUST_PROXY: 'some' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ])('[S1] refuse a bad %s: %j', (setting, env) => {
    const problems = problemsOf([], env);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(setting);
  });

  it('[S1] tell all that is wrong at once', () => {
    const problems = problemsOf(['Lunch?'], {
      PORT: 'many',
      PUBLIC_URL: 'here',
      DEFAULT_ROOM: 'off',
      LOG_LEVEL: 'loud',
    });
    expect(problems).toHaveLength(4);
  });

  it('[S1] refuse a flag that does not exist, in one sentence', () => {
    expect(problemsOf(['--prot', '80'])[0]).toMatch(/--prot.*--help/);
  });
});

describe('the other commands', () => {
  it('are check, and backup with a file', () => {
    expect(read(['check']).command).toEqual({ name: 'check' });
    expect(read(['backup', 'copy.db', '--data-dir', 'x']).command).toEqual({ name: 'backup', file: 'copy.db' });
    expect(read([]).command).toEqual({ name: 'start', ask: null, deck: null });
  });

  it('leave questions that begin like them alone', () => {
    expect(read(['check', 'Yes', 'No']).command).toMatchObject({ name: 'start', ask: { question: 'check' } });
  });
});

describe('a deck', () => {
  it('is a file whose name ends in .md', () => {
    expect(read(['talks/deck.md', '--port', '80']).command).toEqual({
      name: 'start',
      ask: null,
      deck: 'talks/deck.md',
    });
    expect(read(['DECK.MD']).command).toMatchObject({ deck: 'DECK.MD' });
  });

  it('is no question, and a question about a file is no deck', () => {
    expect(read(['Who reads README.md', 'All', 'None']).command).toMatchObject({ deck: null });
    expect(read(['deck.md', 'Good', 'Bad']).command).toMatchObject({ deck: null, ask: { question: 'deck.md' } });
  });

  it('[S1] needs the default room', () => {
    expect(problemsOf(['deck.md'], { DEFAULT_ROOM: 'off' })).toEqual([expect.stringContaining('DEFAULT_ROOM')]);
  });
});

describe('a question', () => {
  it('is asked with its options', () => {
    expect(read(['Lunch?', 'Pizza', 'Sushi', '--port', '80', 'Salad']).command).toEqual({
      name: 'start',
      ask: { question: 'Lunch?', options: ['Pizza', 'Sushi', 'Salad'] },
      deck: null,
    });
  });

  it('is cleaned like any text', () => {
    expect(read(['  Lunch \u202e? ', 'A', 'B']).command).toMatchObject({ ask: { question: 'Lunch ?' } });
  });

  it.each([[['Lunch?']], [['Lunch?', 'Pizza']], [['', 'Pizza', 'Sushi']], [['Lunch?', 'Pizza', ' ']]])(
    '[S1] needs words and two options: %j',
    (argv) => {
      expect(problemsOf(argv)).toEqual([expect.stringMatching(/question/)]);
    },
  );

  it('[S1] needs the default room', () => {
    expect(problemsOf(['Lunch?', 'A', 'B'], { DEFAULT_ROOM: 'off' })[0]).toContain('DEFAULT_ROOM');
  });
});
