import type { ServerWords } from '../words.ts';

export const usageWords: ServerWords['usage'] = {
  usage: 'Uso: showhands [pergunta opção opção … | deck.md] [configurações]',
  start: 'iniciar com a sala padrão',
  ask: 'perguntar isso na sala padrão',
  deck: 'carregar as perguntas deste arquivo na sala padrão',
  check: 'recontar os votos e comparar com as contagens',
  backup: 'gravar uma cópia consistente dos dados, mesmo com o servidor rodando',
  settings: 'Configurações, como opções ou no ambiente:',
  none: '(nenhuma)',
};
