import type { ServerWords } from '../words.ts';

export const terminalWords: ServerWords['terminal'] = {
  running: 'Showhands está rodando.',
  phones: 'Telefones',
  screen: 'Tela',
  host: 'Organização',
  secret: (dataDir) => `O link da organização é uma chave: guarde só para você. Os dados ficam em ${dataDir}`,
  hint: 'Os telefones não se conectam? Veja “Phones cannot reach it” no README. Pare com Ctrl+C.',
  noNetwork:
    'Os telefones não se conectam: este computador não está em nenhuma rede, ou HOST o limita a este computador.',
  noRoom: (port) => `Showhands está na porta ${port}. Não há sala padrão; crie uma em http://localhost:${port}/`,

  check: {
    counted: (rooms, rounds, ballots, dir) => `Salas: ${rooms}, rodadas: ${rounds}, votos: ${ballots}, em ${dir}`,
    tally: (room, round, what, tallied, recounted) =>
      `Sala ${room}, rodada ${round}, ${what}: a contagem diz ${tallied}, os votos dizem ${recounted}.`,
    replay: (room, round, what, tallied, recounted) =>
      `Sala ${room}, rodada ${round}, ${what}: a contagem diz ${tallied}, o fim do replay ${recounted}.`,
    upvotes: (room: string, question: number, tallied: number, recounted: number) =>
      `Sala ${room}, pergunta ${question}: diz ${tallied} votos, foram contados ${recounted}.`,
    equal: 'Todas as contagens batem com os votos.',
    different: 'Contagens e votos não batem.',
  },
  backedUp: (file, secret) =>
    `Salvo como ${file}. Guarde junto uma cópia de ${secret}: é dela que vêm os links da organização.`,
};
