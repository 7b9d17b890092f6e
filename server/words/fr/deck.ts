import { limits } from '#protocol/limits';
import type { ServerWords } from '../words.ts';

export const deckWords: ServerWords['deck'] = {
  value: (what, allowed) => `"${what}" n’est pas possible. Valeurs possibles\u202f: ${allowed}.`,
  text: (maxChars) => `un texte de ${maxChars} caractères au plus`,

  problems: {
    'not-utf8': () => 'Ce n’est pas du texte UTF-8. Enregistrez le fichier en UTF-8, puis réessayez.',
    'too-long-file': () => `Le fichier dépasse ${limits.maxDeckBytes / 1_048_576}\u202fMo.`,
    'open-comment': () => 'Le commentaire qui commence ici n’a pas de fin\u202f: il manque -->.',
    'no-question': () => 'Il n’y a pas de question dans ce fichier\u202f: une question commence par "## ".',
    'second-title': () => 'Il n’y a qu’un titre\u202f: ceci est une deuxième ligne qui commence par "# ".',
    'late-title': () => 'Le titre se place au-dessus de la première question.',
    'empty-title': () => 'Le titre est vide.',
    'long-title': () => `Le titre dépasse ${limits.maxTitleChars} caractères.`,
    'deep-heading': (what) => `"${what}" n’est ni un titre ("# ") ni une question ("## ").`,
    'empty-question': () => 'La question est vide.',
    'long-question': () => `La question dépasse ${limits.maxQuestionChars} caractères.`,
    'few-options': (least) =>
      `Nombre minimal d’options pour cette question\u202f: ${least}. Ce sont des lignes qui commencent par "- ".`,
    'no-options': (kind) => `Une question de type "${kind}" n’a pas d’options.`,
    'more-options': (kind, most) => `Nombre maximal d’options pour une question de type "${kind}"\u202f: ${most}.`,
    'many-options': () => `Une question a au plus ${limits.maxOptions} options\u202f; celle-ci est de trop.`,
    'many-polls': () => `Il y a au plus ${limits.maxPolls} questions\u202f: celle-ci et la suite n’ont pas été lues.`,
    'big-poll': () => `La question et ses options dépassent ensemble ${limits.maxPollBytes} octets.`,
    'lost-option': () =>
      'Une option se place sous sa question, et il n’y en a pas au-dessus\u202f: une question commence par "## ".',
    'inner-option': () => 'Une option ne peut pas se trouver dans une autre\u202f: donnez-leur toutes le même retrait.',
    'empty-option': () => 'L’option est vide.',
    'long-option': () => `L’option dépasse ${limits.maxOptionChars} caractères.`,
    'lost-right': (kind) =>
      `Une question de type "${kind}" n’a pas de bonnes réponses. Une option qui commence par "[x]" s’écrit "\\[x]".`,
    'lost-marks': (kind) => `La bonne réponse d’une question de type "${kind}" s’indique autrement.`,
    'no-right': () => 'Une question de quiz a besoin d’une bonne réponse\u202f: une option qui commence par "- [x] ".',
    'no-order': () =>
      'Une question de quiz où l’on met en ordre a besoin de "right order", avec la lettre de chaque option.',
    'lost-quiz': () =>
      'Ce qui concerne le quiz demande une bonne réponse, par exemple une option qui commence par "- [x] ".',
    'lost-explanation': () =>
      'Une explication se place sous sa question, et il n’y en a pas au-dessus\u202f: une question commence par "## ".',
    'long-explanation': () => `L’explication dépasse ${limits.maxExplanationChars} caractères.`,
    'no-space': (what) => `Après "${what}" vient une espace.`,
    'numbered-option': (what) => `Une option commence par "- ", pas par "${what}".`,
    'late-settings': () => 'Les réglages se placent entre la question et sa première option.',
    'lost-settings': () => 'Les réglages se placent sous une question, et il n’y en a pas au-dessus.',
    'unknown-setting': (what, known) => `Le réglage "${what}" n’existe pas. Réglages connus\u202f: ${known}.`,
    'second-setting': (what) => `"${what}" est indiqué deux fois pour cette question.`,
    'lost-ask': () => 'Ce qui est dit du type de cette question ne convient pas à ses options.',
    'clashing-ask': () => 'Les réglages de cette question ne vont pas ensemble.',
    'needs-picture': () => 'Il manque une image ici\u202f: ![ce qu’elle montre](son fichier ou son identifiant).',
    'lost-picture': (what) => `L’image "${what}" n’est pas ici.`,
    'second-picture': () => 'La question a une seule image\u202f: ceci est la deuxième.',
    'bad-alt': () => `Ce que montre l’image manque, ou dépasse ${limits.maxAltChars} caractères.`,
    'lost-rule': (kind) => `Une question de type "${kind}" ne peut pas avoir de "decision".`,
    'no-right-answer': () => 'Une question de quiz a besoin de sa bonne réponse\u202f: une ligne comme "right: 330".',
    'lost-decision': () => 'Ce qui concerne la décision demande une "decision" autre que none.',
    'lost-letter': () =>
      '"motion" et "abstention" désignent deux options de cette question, par des lettres qu’elle possède.',
    'stray-text': () =>
      'Ce n’est ni un titre, ni une question, ni un réglage, ni une option. Les notes se mettent entre <!-- et -->.',
    'more-problems': () => 'Il y a d’autres problèmes à partir d’ici.',
  },
};
