import type { WordsOf } from '#protocol/words-of';
import type { keyWords as english } from '../en/keys.ts';

export const keyWords = {
  open: 'Teclas',
  title: 'Teclas e passador de slides',
  intro: 'Funcionam nesta página, menos enquanto você escreve em um campo, e na tela que este navegador abriu.',
  keys: [
    { keys: ['→', 'Page Down', 'Espaço'], does: 'Avançar: abrir, encerrar, revelar, próxima pergunta' },
    { keys: ['←', 'Page Up'], does: 'Voltar: a pergunta anterior. Não muda nada' },
    { keys: ['H'], does: 'Ocultar ou revelar os resultados' },
    { keys: ['B', '.'], does: 'Escurecer a tela ou mostrá-la de novo' },
    { keys: ['F'], does: 'Ir para a tela; lá, F é tela cheia' },
    { keys: ['U', 'Ctrl Z'], does: 'Desfazer, durante 10 segundos' },
    { keys: ['?'], does: 'Esta lista' },
  ],
  close: 'Fechar esta lista',
} as const satisfies WordsOf<typeof english>;
