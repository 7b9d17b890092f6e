import type { WordsOf } from '#protocol/words-of';
import type { pinWords as english } from '../../en/kinds/pin.ts';
import { list, number } from '../numerals.ts';

export const pinWords = {
  name: 'Marcador na imagem',
  hint: 'Cada pessoa põe um marcador em uma imagem.',

  picture: 'Imagem',
  alt: 'O que a imagem mostra',
  altHint: 'Lido em voz alta para quem não pode ver.',
  needsPicture: 'Escolha uma imagem primeiro.',
  needsAlt: 'Diga em poucas palavras o que a imagem mostra.',

  tap: 'Toque no lugar da imagem.',
  board: (alt: string) => `${alt}. Toque em um lugar ou mova o marcador com as setas.`,
  at: (x: number, y: number) => `Seu marcador: ${number(x)}% da esquerda, ${number(y)}% do alto.`,
  fromLeft: 'Da esquerda, %',
  fromTop: 'Do alto, %',
  fields: 'Marcar com números',
  yours: 'Seu marcador',

  map: (alt: string, ballots: string) =>
    `Mapa de calor de ${ballots} sobre: ${alt}. Os mesmos números seguem em uma tabela.`,
  kept: (alt: string, ballots: string, parts: readonly string[]) =>
    `Mapa de calor de ${ballots} sobre: ${alt}. ${list(parts)}`,
  few: 'poucos',
  many: 'muitos',
  place: 'Lugar',
  pins: 'Marcadores',
  region: (column: 0 | 1 | 2, row: 0 | 1 | 2) =>
    [
      ['em cima à esquerda', 'em cima', 'em cima à direita'],
      ['à esquerda', 'no meio', 'à direita'],
      ['embaixo à esquerda', 'embaixo', 'embaixo à direita'],
    ][row]?.[column] ?? '',
  hottest: (region: string) => `Mais marcadores: ${region}`,
  none: 'Nenhum marcador ainda',
  noneHidden: 'Os marcadores ficam ocultos até a organização mostrar.',
} as const satisfies WordsOf<typeof english>;
