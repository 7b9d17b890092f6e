import type { WordsOf } from '#protocol/words-of';
import type { lookWords as english } from '../en/look.ts';

export const lookWords = {
  title: 'Tela',
  theme: {
    label: 'Tema',
    values: { auto: 'Automático', light: 'Claro', dark: 'Escuro', contrast: 'Alto contraste' },
  },
  bars: { label: 'Barras', values: { horizontal: 'Deitadas', vertical: 'Em pé' } },
  order: { label: 'Ordem', values: { listed: 'Como na lista', sorted: 'Mais votos primeiro' } },
  fill: { label: 'Preenchimento', values: { plain: 'Cores', patterned: 'Cores e padrões' } },
  accent: 'Cor da sala',
  accentHint: 'Uma faixa no alto, o código e os links. Onde a cor não daria para ler, entra um tom dela.',
  noAccent: 'Sem cor',
} as const satisfies WordsOf<typeof english>;
