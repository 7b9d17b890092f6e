/**
 * Which words come together: at most 3 kB gzip in any language (scripts/size.ts). The phone page is built alone (vite.config.ts),
 * and loads but what its first vote needs at first; what has no line here is a pack of its own.
 */
const phone: Readonly<Record<string, readonly string[]>> = {
  phone: ['numerals', 'isolated-text', 'every-page', 'phone', 'audience', 'chat-dock'],
  kinds: ['kinds/send', 'kinds/answers', 'kinds/hold'],
  rest: ['phone-rest', 'access', 'entry', 'language'],
  refusals: ['refusals', 'chat-refusals'],
  polls: ['result', 'decision', 'quiz', 'quiz-phone'],
  talk: ['chat', 'chat-parts', 'questions', 'reactions'],
};

const others: Readonly<Record<string, readonly string[]>> = {
  common: ['numerals', 'isolated-text', 'every-page', 'audience', 'entry', 'language'],
  refusals: ['refusals', 'chat-refusals'],
  talk: ['chat', 'chat-parts', 'questions', 'reactions'],
  polls: ['access', 'result', 'decision', 'quiz'],
  numbers: ['kinds/number', 'kinds/scale', 'kinds/points', 'kinds/ranking'],
  kinds: ['kinds/'],
  editor: ['editor', 'decision-editor', 'pictures', 'quiz-host'],
  deck: ['deck', 'rounds', 'logo', 'look'],
  now: ['keys', 'light'],
  talks: ['moderation', 'questions-host'],
  room: ['room', 'keeping'],
};

/** The pack of a module of web/words/en. `environment`: of vite.config.ts. */
export function packOf(environment: string, module: string): string {
  const packs = environment === 'phone' ? phone : others;
  const named = Object.entries(packs).find(([, modules]) =>
    modules.some((name) => (name.endsWith('/') ? module.startsWith(name) : module === name)),
  );
  return named?.[0] ?? module.replaceAll('/', '-');
}
