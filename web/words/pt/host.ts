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
