/** Ends of names that are on the web: of a word with a dot, "pizza.com" is a link, "e.g." and "Hello.World" are not. */
const ends =
  'com|net|org|info|biz|io|co|me|ly|gg|tv|app|dev|xyz|top|site|online|shop|club|link|click|live|ru|cn|de|fr|uk|eu|us|nl|it|es|pl|br|in|jp|ch|at|COM|NET|ORG';
const links = [
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/\S/iu,
  /\bwww\s*[.\u3002]\s*\S/iu,
  new RegExp(`[\\p{L}\\p{N}-]{2,}\\s?(?:\\.|\\u3002|\\(dot\\)|\\[dot\\])\\s?(?:${ends})(?![\\p{L}\\p{N}])`, 'u'),
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\//u,
];

/** Does this lead somewhere? Also written around: "pizza [dot] com". */
export function hasLink(text: string): boolean {
  const plain = text.normalize('NFKC');
  return links.some((link) => link.test(plain));
}
