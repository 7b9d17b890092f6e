import type { WordsOf } from '#protocol/words-of';
import type { chatPartsWords as english, friendlyNames as englishNames } from '../en/chat-parts.ts';
import { isolated } from './isolated-text.ts';
import { count, list } from './numerals.ts';

export const chatPartsWords = {
  moderator: 'Moderação',
  times: (n: number) => `\u00d7${n}`,
  choseLabel: 'Voto em',
  older: 'Mostrar mensagens anteriores',
  gap: (n: number) => count(n, { one: 'Mais # mensagem', other: 'Mais # mensagens' }),
  loadFailed: 'Não carregou: não há conexão. Tente de novo daqui a pouco.',
  waitsForApproval: 'À espera da organização. Só você vê.',
  waitsForReveal: 'À espera dos resultados. Só você vê.',
  waitsHere: 'Só aparece junto com os resultados.',
  turnedDown: 'A organização não mostrou isto. Só você vê.',
  report: 'Denunciar',
  reportOf: (name: string) => `Denunciar à organização a mensagem de ${isolated(name)}`,
  reported: 'Denunciada',
  paused: 'O chat está em pausa. Dá para continuar lendo.',
  held: 'A organização lê as mensagens antes de mostrar.',
  quiet: 'As mensagens esperam até os resultados aparecerem.',
  slow: (seconds: number) =>
    count(seconds, { one: 'Uma mensagem por segundo.', other: 'Uma mensagem a cada # segundos.' }),
  unnamed: 'Aqui as mensagens não levam nome.',
  nameNeeded: 'Aqui as mensagens levam nome.',
  offered: (name: string) => `Escrever como ${isolated(name)}`,
  another: 'Outro nome',
  voiceTitle: 'Por quê?',
  voiceHint: (labels: readonly string[]) =>
    `Diga por quê, se quiser. Todo mundo vai ver suas palavras junto de “${list(labels)}”, sem o seu nome; não diga quem você é se o seu voto deve ficar em segredo.`,
  voiceHintNamed: (labels: readonly string[]) =>
    `Diga por quê, se quiser. Todo mundo vai ver suas palavras e seu nome junto de “${list(labels)}”.`,
  voiceWaits: 'Ninguém vê antes de os resultados aparecerem.',
  voiceField: 'Seu motivo',
  voiceSend: 'Dizer',
  voiceSent: 'Pronto, seu motivo está guardado.',
} as const satisfies WordsOf<typeof english>;

export const friendlyNames = {
  first: [
    'Alegre',
    'Brilhante',
    'Contente',
    'Feliz',
    'Forte',
    'Gentil',
    'Jovial',
    'Leve',
    'Radiante',
    'Sagaz',
    'Valente',
    'Veloz',
  ],
  second: [
    'Lontra',
    'Garça',
    'Coruja',
    'Estrela',
    'Panda',
    'Colibri',
    'Nuvem',
    'Lince',
    'Abelha',
    'Golfinho',
    'Gaivota',
    'Trevo',
  ],
  together: (first: string, second: string) => `${second} ${first}`,
} as const satisfies WordsOf<typeof englishNames>;
