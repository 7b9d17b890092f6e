import { expect, test } from 'vitest';
import { piecesOf } from './links.ts';

test.each([
  ['nothing here', ['nothing here']],
  ['see https://example.org/a?b=c#d.', ['see ', '<https://example.org/a?b=c#d>', '.']],
  ['(www.example.org)', ['(', '<https://www.example.org/>', ')']],
  ['javascript:alert(1) data:text/html,x', ['javascript:alert(1) data:text/html,x']],
  ['https:// nothing', ['https:// nothing']],
  ['https://one.example https://two.example', ['<https://one.example/>', ' ', '<https://two.example/>']],
  ['https://a.example/"onclick=x', ['<https://a.example/>', '"onclick=x']],
])('%j has its links apart', (text, wanted) => {
  expect(piecesOf(text).map(({ text: piece, href }) => (href ? `<${href}>` : piece))).toEqual(wanted);
  expect(
    piecesOf(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
