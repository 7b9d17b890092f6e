import type { UndoKind } from '#protocol/undo';
import type { WordsOf } from '#protocol/words-of';
import type { hostWords as english } from '../en/host.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';
import { count, number, unbroken } from './numerals.ts';

/** A question inside a sentence, shortened: it only says which one. */
const quoted = (question: string | undefined) => {
  if (!question) return 'a pergunta';
  const chars = [...question];
  return `“${isolated(chars.length > 60 ? `${chars.slice(0, 59).join('')}…` : question)}”`;
};

const undone: Readonly<Record<UndoKind, (about?: string) => string>> = {
  close: (question) => `Votação encerrada: ${quoted(question)}.`,
  reveal: () => 'Resultados revelados.',
  rerun: () => 'Nova rodada iniciada.',
  lock: () => 'Sala trancada.',
  ban: (name) => (name === undefined ? 'Uma pessoa foi expulsa.' : `Pessoa expulsa: ${isolated(name)}.`),
  add: (question) => `Adicionada: ${quoted(question)}.`,
  edit: (question) => `Editada: ${quoted(question)}.`,
  move: (question) => `Movida: ${quoted(question)}.`,
  remove: (question) => `Removida: ${quoted(question)}.`,
  'answer-removed': (answer) => `Removida: ${quoted(answer)}.`,
  'answer-shown': (answer) => `Visível: ${quoted(answer)}.`,
  replace: () => 'Todas as perguntas foram substituídas.',
};

export const hostWords = {
  title: (room: string) => `${room} · organização`,
  connecting: 'Conectando à sala…',
  loading: 'Conectando',
  offline: 'Não há conexão agora. Quando ela voltar, veja se isto foi feito; se não, tente de novo.',
  code: (code: string) => `Código ${unbroken(code)}`,
  openScreen: 'Abrir a tela',

  moderator: 'Moderação',
  locked: 'Trancada',
  dismiss: 'Dispensar',
  notices: 'O que acabou de ser feito',

  partsLabel: 'Partes do painel',
  parts: { result: 'Resultado', deck: 'Perguntas', talk: 'Chat', asked: 'Q&A', room: 'Sala' },

  now: 'Agora',
  state: {
    draft: 'Ainda não aberta',
    open: 'Votação aberta',
    closing: 'Encerrando: votos atrasados contam',
    closed: 'Encerrada, não revelada',
    final: 'Encerrada e revelada',
  },
  round: (n: number) => `Rodada ${n}`,
  blank: {
    is: 'A tela está escura',
    on: 'Escurecer a tela',
    off: 'Mostrar a tela de novo',
    onHint: 'O projetor fica preto; os telefones continuam como estão.',
    offHint: 'A imagem volta como está agora.',
  },

  light: {
    good: 'Pode encerrar',
    warn: 'Melhor esperar',
    off: {
      'not-open': 'A votação não está aberta',
      unknown: 'Verificando…',
      nobody: 'Ninguém chegou ainda',
      closing: 'Contando votos atrasados',
      final: 'Votação encerrada',
    },
    why: {
      'in-flight': (n: number) => count(n, { one: '# voto está sendo salvo.', other: '# votos estão sendo salvos.' }),
      dropped: (n: number) =>
        count(n, { one: '# pessoa perdeu a conexão sem votar.', other: '# pessoas perderam a conexão sem votar.' }),
      waiting: (n: number) => count(n, { one: '# pessoa não votou.', other: '# pessoas não votaram.' }),
      'all-in': 'Todo mundo aqui já votou, nenhum voto está a caminho.',
      'not-open': 'Os números valem quando ela abrir.',
      unknown: 'Os números chegam daqui a pouco.',
      nobody: 'Mostre o código ou o código QR na tela.',
      closing: (late: number | null, left: number) => {
        const end = `definitivo em ${left}\u00a0s.`;
        if (late === null) return `Eles ainda contam; ${end}`;
        if (late === 0) return `Nenhum até agora; ${end}`;
        return `${count(late, { one: '# voto até agora', other: '# votos até agora' })}; ${end}`;
      },
      final: (late: number | null) =>
        late
          ? count(late, { one: 'Definitivo, com # voto atrasado.', other: 'Definitivo, com # votos atrasados.' })
          : 'Os números são definitivos.',
    },
    voters: 'aqui',
    voted: 'votaram',
    inFlight: 'salvando',
    dropped: 'caíram',
    screens: 'telas',
    none: '–',
  },
  unproven: (n: number) =>
    count(n, {
      one: '# telefone ainda não mostrou que mantém a identidade. Ele vota como os outros; um número grande pode ser um script.',
      other:
        '# telefones ainda não mostraram que mantêm a identidade. Eles votam como os outros; um número grande pode ser um script.',
    }),

  countdown: {
    label: 'Contagem regressiva',
    none: 'Sem limite',
    clock: commonWords.clock,
    left: (seconds: number | null) =>
      seconds === null
        ? 'Sem contagem regressiva'
        : count(seconds, { one: 'Falta # segundo', other: 'Faltam # segundos' }),
    seconds: (n: number) =>
      n < 60 ? `${n}\u00a0s` : n % 60 === 0 ? `${n / 60}\u00a0min` : `${commonWords.clock(n)}\u00a0min`,
    more: (n: number) => `+${n}\u00a0s`,
    stop: 'Parar',
  },
  openFor: (time: string) => `Os telefones podem votar a partir de agora, durante ${time}.`,

  nextUp: { label: 'A seguir', end: 'Essa foi a última pergunta.', skip: 'Mostrar agora' },

  result: 'Resultado',
  noResult: 'O resultado aparece aqui assim que houver uma pergunta na tela.',
  onlyYou: 'Oculto para o público',
  everybody: 'Todo mundo vê isto',
  notAsked: 'Ainda não perguntada',
  nothingShown: 'Nada na tela ainda',

  undo: {
    done: undone,
    button: 'Desfazer',
    offered: (what: string) => `${what} Você pode desfazer isto durante 10 segundos.`,
  },

  announcement: {
    title: 'Aviso',
    field: 'Aviso para todos os telefones',
    placeholder: 'Avise todos os telefones…',
    send: 'Enviar aos telefones',
    replace: 'Substituir',
    isUp: 'Agora em todos os telefones',
    takeDown: 'Retirar',
  },

  remote: {
    label: 'Controle',
    close: 'Encerrar',
    reveal: 'Revelar',
    hide: 'Ocultar',
    blank: 'Escurecer',
    unblank: 'Clarear',
    back: 'Voltar',
    end: 'Última pergunta',
  },

  help: {
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
  },

  noPoll: 'Nenhuma pergunta ainda',
  noPollHint: 'Faça a primeira. Telefones e tela a mostram na hora; a votação abre quando você quiser.',
  edited:
    'A pergunta foi editada depois desta rodada. Ao abrir, começa uma nova rodada com o texto novo; esta fica guardada como foi feita.',

  steps: {
    add: { label: 'Adicionar pergunta', hint: '' },
    open: { label: 'Abrir a votação', hint: 'Os telefones podem votar a partir de agora.' },
    'open-edited': { label: 'Abrir nova rodada', hint: 'Faz a pergunta editada; esta rodada fica guardada.' },
    resume: { label: 'Abrir de novo', hint: 'Continua esta rodada com os votos que já tem.' },
    close: { label: 'Encerrar a votação', hint: 'Depois disso ninguém vota nem muda o voto.' },
    reveal: { label: 'Revelar resultados', hint: 'Telefones e tela mostram os números.' },
    next: { label: 'Próxima pergunta', hint: 'Só mostra; a votação abre quando você quiser.' },
    previous: { label: 'Pergunta anterior', hint: 'Mostra como está; nada se perde.' },
    'reveal-now': { label: 'Revelar agora', hint: 'Mostra os números enquanto ainda se vota.' },
    hide: { label: 'Ocultar resultados', hint: 'Telefones e tela não mostram números; você continua vendo.' },
    rerun: { label: 'Perguntar de novo', hint: 'Começa uma nova rodada sem votos; esta fica guardada.' },
  },

  edit: 'Editar a pergunta',
  editWhen: 'Encerre a votação para editar esta pergunta.',
  editKept: 'Rodadas que já acabaram mantêm o texto com que foram feitas.',

  earlier: 'Rodadas anteriores',
  earlierRound: (n: number, ballots: string) => `Rodada ${n}: ${ballots}`,
  archived: 'desfeita',
  compare: {
    title: 'Comparar duas rodadas',
    before: 'Antes',
    after: 'Depois',
    round: (n: number, isCurrent: boolean, isArchived: boolean) =>
      `Rodada ${n}${isCurrent ? ', na tela' : ''}${isArchived ? ', desfeita' : ''}`,
    short: (n: number) => `Rodada ${n}`,
    otherQuestion: 'A pergunta foi editada entre estas duas rodadas.',
    change: (points: number) =>
      points === 0
        ? 'sem mudança'
        : `${points > 0 ? '▲ +' : '▼ −'}${count(Math.abs(points), { one: '# ponto', other: '# pontos' })}`,
    show: 'Mostrar na tela',
    takeDown: 'Tirar da tela',
    isUp: 'A tela mostra estas duas rodadas. Isso termina sozinho quando a votação abre ou outra pergunta é mostrada.',
    fresh: 'nova',
    gone: 'saiu',
    notThere: 'não havia',
    base: (before: string, after: string) => `Proporções de ${before} e de ${after}; mudanças em pontos percentuais.`,
  },

  chat: 'Chat',
  chatOn: 'O público pode escrever',
  chatOnScreen: 'Mostrar na tela',
  banned: {
    title: (n: number) => `Pessoas expulsas: ${number(n)}`,
    anonymous: 'Sem nome',
    back: 'Deixar voltar',
    backOf: (name: string) => `Deixar voltar: ${isolated(name)}`,
  },

  wrongKeyTitle: 'Este não é o link da organização',
  noKeyTitle: 'Esta página precisa do link da organização',
  noKey: 'Abra o link completo que apareceu quando a sala foi criada: ele termina com #k= e a chave.',
  revokedTitle: 'Este link foi revogado',
  goneTitle: 'Você saiu da sala',
  toPhone: 'Entrar para votar',
  toHome: 'Ir para o início',
} as const satisfies WordsOf<typeof english>;
