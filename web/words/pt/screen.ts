import type { WordsOf } from '#protocol/words-of';
import type { screenWords as english } from '../en/screen.ts';
import { count, plural } from './numerals.ts';

export const screenWords = {
  title: (room: string) => `${room} · tela`,
  rail: 'Entrada e chat',
  severalEach: 'Várias respostas por pessoa',
  ballots: (n: number) => plural(n, { one: '# votante', other: '# votantes' }),
  phones: (n: number) => plural(n, { one: '# telefone conectado', other: '# telefones conectados' }),
  state: {
    draft: 'A votação abre em breve',
    open: 'Votação aberta',
    closing: 'Chegam os últimos votos',
    closed: 'Votação encerrada',
    final: 'Resultado final',
  },
  hidden: 'Os resultados serão revelados depois',
  locked: 'As portas estão fechadas',
  lockedHint: 'As portas estão fechadas: agora não entra mais ninguém.',
  timeLeft: 'Tempo restante',
  timeUp: 'O tempo acabou',
  secondsLeft: (n: number) => count(n, { one: 'Falta # segundo', other: 'Faltam # segundos' }),
  blank: 'A tela está escura',
  noResults: 'Ainda não há resultados para mostrar ou ocultar.',
  notSent: 'Sem conexão: nada foi feito.',
  stale: 'Reconectando…',
  connecting: 'Conectando…',
  compare: {
    title: 'Comparação de duas rodadas',
    round: (n: number) => `Rodada ${n}`,
    change: (points: number) => (points === 0 ? '=' : points > 0 ? `▲ +${points}` : `▼ −${-points}`),
    fresh: 'nova',
    gone: 'saiu',
    notThere: '–',
    ballots: (before: string, after: string) => `Votantes: ${before} e ${after}`,
    base: (before: string, after: string) => `Votantes: ${before} e ${after}; mudanças em pontos percentuais`,
    otherQuestion: 'A pergunta foi editada entre elas',
  },
  join: {
    label: 'Participe desta votação',
    goTo: 'Leia o código QR ou acesse',
    enter: 'e use o código',
    qr: (address: string) => `Código QR que abre ${address}`,
    big: 'Pegue seu telefone e participe',
    bigHint: 'Nada para instalar, sem conta. A primeira pergunta aparece aqui e no seu telefone.',
  },
  help: {
    title: 'Teclas nesta tela',
    steering: [
      { keys: ['→', 'Page Down', 'Espaço'], does: 'Avançar: abrir a votação, encerrar, revelar, próxima pergunta' },
      { keys: ['←', 'Page Up'], does: 'Mostrar de novo a pergunta anterior' },
      { keys: ['H'], does: 'Ocultar ou mostrar os resultados' },
      { keys: ['B', '.'], does: 'Escurecer a tela e clarear de novo' },
    ],
    own: [
      { keys: ['F'], does: 'Tela cheia' },
      { keys: ['P'], does: 'Pausar o resultado e retomá-lo' },
      { keys: ['T'], does: 'Mostrar o resultado como tabela e como gráfico' },
      { keys: ['?'], does: 'Esta lista' },
    ],
    noKey:
      'Para comandar com este teclado ou um passador de slides, abra a tela a partir da página da organização neste navegador.',
    close: 'Fechar',
  },
  embed: {
    waiting: 'A primeira pergunta aparece aqui.',
    overlay: 'Nada é mostrado',
    passcode: 'Esta sala pede uma senha',
    needsKey: 'A sobreposição precisa de uma chave: termine o endereço com #k=… como no link da organização.',
  },
  gone: {
    heading: 'Esta tela saiu da sala',
  },
} as const satisfies WordsOf<typeof english>;
