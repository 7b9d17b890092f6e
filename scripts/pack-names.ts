/**
 * Which words come together. The phone page is built alone (vite.config.ts), and loads but what its first vote needs at first;
 * what has no line here is a pack of its own.
 */
const phone: Readonly<Record<string, readonly string[]>> = {
  phone: ['numerals', 'isolated-text', 'every-page', 'phone', 'audience', 'chat-dock'],
  kinds: ['kinds/send', 'kinds/answers', 'kinds/hold'],
  rest: [
    'phone-rest',
    'access',
    'entry',
    'refusals',
    'decision',
    'quiz',
    'quiz-phone',
    'result',
    'chat',
    'chat-parts',
    'chat-refusals',
    'language',
    'questions',
    'reactions',
  ],
};

const others: Readonly<Record<string, readonly string[]>> = {
  common: [
    'numerals',
    'isolated-text',
    'every-page',
    'audience',
    'refusals',
    'entry',
    'chat',
    'chat-parts',
    'chat-refusals',
    'language',
  ],
  polls: ['access', 'result', 'decision', 'quiz', 'replay', 'kinds/', 'questions', 'reactions'],
  editor: ['editor', 'decision-editor', 'pictures', 'quiz-host'],
  host: ['host', 'moderation', 'deck', 'room', 'logo', 'look', 'questions-host', 'keeping'],
  results: ['results'],
};

/** The pack of a module of web/words/en. `environment`: of vite.config.ts. */
export function packOf(environment: string, module: string): string {
  const packs = environment === 'phone' ? phone : others;
  const named = Object.entries(packs).find(([, modules]) =>
    modules.some((name) => (name.endsWith('/') ? module.startsWith(name) : module === name)),
  );
  return named?.[0] ?? module.replaceAll('/', '-');
}
