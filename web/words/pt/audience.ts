import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { audienceRefusals as english } from '../en/audience.ts';

export const audienceRefusals = {
  'bad-payload': 'Não deu certo. Confira o que você escreveu: pode estar vazio ou longo demais.',
  'not-allowed': 'Isso não é possível nesta página.',
  'slow-down': 'Foi um pouco rápido demais. Espere um momento e tente de novo.',
  busy: 'Muita gente está votando agora. Tente de novo daqui a pouco.',
  'not-saved': 'O servidor não conseguiu salvar, então nada foi contado. Tente de novo.',
  internal: 'Algo deu errado no servidor. Tente de novo.',
  'no-such-round': 'Esta rodada não existe mais. Espere a próxima pergunta.',
  'no-such-option': 'Esta opção não existe mais. Escolha outra.',
  'changed-meanwhile': 'A pergunta ou o seu voto mudou enquanto isso. Escolha de novo.',
  'not-open': 'A votação ainda não abriu. Espere a organização.',
  'round-closed': 'A votação foi encerrada, e este voto não pôde ser contado.',
  'choice-final': 'Aqui vale a primeira escolha; não dá para mudar.',
  'chat-off': 'A organização desligou o chat.',
  'name-required': 'Aqui se vota com nome. Escreva o seu primeiro.',
} as const satisfies WordsOf<typeof english>;

export const refusedWords = (code: RefusalCode | GoodbyeCode): string =>
  (audienceRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? audienceRefusals.internal;
