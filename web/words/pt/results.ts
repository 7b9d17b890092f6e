import type { WordsOf } from '#protocol/words-of';
import type { resultsWords as english, reportWords as englishReport } from '../en/results.ts';
import { count, moment, number, time, unbroken } from './numerals.ts';

export const resultsWords = {
  title: 'Leve os resultados',
  hint: 'Inclui também os resultados ocultos. Uma rodada em andamento fica marcada como não definitiva.',
  picture: 'Imagem deste gráfico',
  pictureOf: (round: number) => `Imagem da rodada ${number(round)}`,
  pictureHint: 'PNG, para slides e e-mails',
  report: 'Relatório para imprimir',
  reportHint: 'Todos os gráficos e tabelas; pode ser salvo em PDF',
  totals: 'Totais em tabela',
  totalsHint: 'CSV, para planilhas',
  ballots: 'Cada voto em tabela',
  ballotsHint: 'CSV; nomes só onde a sala pediu',
  standing: 'Classificação do quiz em tabela',
  standingHint: 'CSV; cada participante com posição e pontos',
  questions: 'Perguntas do público em tabela',
  questionsHint: 'CSV; com votos e respostas',
  json: 'Tudo em JSON',
  jsonHint: 'Para programas',
  progress: 'Escrevendo o arquivo',
  rows: (n: number, of: number) => `${number(n)} de ${count(of, { one: '# linha', other: '# linhas' })}`,
  rowsSoFar: (n: number) => count(n, { one: '# linha até agora', other: '# linhas até agora' }),
  cancel: 'Cancelar',
  saved: (name: string) => `Salvo: ${name}`,
  noAnswer: 'O arquivo não chegou inteiro, então nada foi salvo. Confira a conexão e tente de novo.',
  noPicture: 'Este navegador não conseguiu desenhar a imagem.',
  pictureName: (code: string, round: string) => `grafico-${code}-${round}.png`,

  drawn: (at: number) => moment(at),
  round: (n: number) => `Rodada ${number(n)}`,
  notFinal: 'não definitivo',
} as const satisfies WordsOf<typeof english>;

export const reportWords = {
  title: (room: string) => `${room} · relatório`,
  heading: 'Relatório',
  loading: 'Buscando os resultados…',
  loadingHint: 'Em uma sala grande, leva um momento.',
  noneTitle: 'Não há relatório para mostrar',
  noKeyTitle: 'Esta página precisa do link da organização',
  noKey: 'Abra o relatório pelo painel ou com o link completo: ele termina com #k= e a chave.',
  tryAgain: 'Tentar de novo',
  toConsole: 'Ir para o painel',
  print: 'Imprimir ou salvar em PDF',
  room: (code: string) => `Sala ${unbroken(code)}`,
  written: (at: number) => `Gerado em ${moment(at)}, horário deste aparelho (${zone()}).`,
  more: (n: number) => `E mais ${number(n)}. Os arquivos têm tudo.`,
  polls: (n: number) => count(n, { one: '# pergunta', other: '# perguntas' }),
  rounds: (n: number) => count(n, { one: '# rodada', other: '# rodadas' }),
  empty: 'Esta sala ainda não tem perguntas.',
  place: (n: number) => number(n),
  removed: 'Não está mais na lista',
  neverAsked: 'Não foi feita.',
  round: (n: number) => `Rodada ${number(n)}`,
  askedAs: (question: string) => `Feita como: ${question}`,
  when: (from: number, to: number | null) =>
    to === null ? `aberta em ${moment(from)}` : `${moment(from)} até ${clock(from, to)}`,
  open: 'Votação aberta: não definitivo',
  closing: 'Contando votos atrasados: não definitivo',
  archived: 'Desfeita',
  hidden: 'Não mostrado ao público',
  named: 'Com nomes',
  option: 'Opção',
  votes: 'Votos',
  share: 'Proporção',
  all: 'Votantes',
  right: 'Resposta certa',
  asked: 'Perguntas do público',
  askedQuestion: 'Pergunta',
  askedVotes: 'Votos',
  standing: 'Classificação do quiz',
  rank: 'Posição',
  player: 'Participante',
  team: 'Equipe',
  points: 'Pontos',
  morePlayers: (n: number) =>
    `e ${count(n, { one: 'mais # participante', other: 'mais # participantes' })}; a tabela no painel tem a lista completa.`,
  table: (question: string, round: number) => `${question}, rodada ${number(round)}`,
} as const satisfies WordsOf<typeof englishReport>;

/** Only the time where it is the same day. */
function clock(from: number, to: number): string {
  const isSameDay = new Date(from).toDateString() === new Date(to).toDateString();
  return isSameDay ? time(to, { timeStyle: 'short' }) : moment(to);
}

/** "BRT" */
function zone(): string {
  const parts = new Intl.DateTimeFormat('pt', { timeZoneName: 'short' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
