import { limits } from '#protocol/limits';
import type { ServerWords } from '../words.ts';

export const deckWords: ServerWords['deck'] = {
  value: (what, allowed) => `"${what}" non è possibile. Può essere: ${allowed}.`,
  text: (maxChars) => `un testo di al massimo ${maxChars} caratteri`,

  problems: {
    'not-utf8': () => 'Questo non è testo UTF-8. Salva il file come UTF-8 e riprova.',
    'too-long-file': () => `Il file supera ${limits.maxDeckBytes / 1_048_576}\u00a0MB.`,
    'open-comment': () => 'Il commento che inizia qui non ha fine: manca -->.',
    'no-question': () => 'In questo file non c’è nessuna domanda: una domanda inizia con "## ".',
    'second-title': () => 'C’è un solo titolo: questa è la seconda riga che inizia con "# ".',
    'late-title': () => 'Il titolo sta sopra la prima domanda.',
    'empty-title': () => 'Il titolo è vuoto.',
    'long-title': () => `Il titolo ha più di ${limits.maxTitleChars} caratteri.`,
    'deep-heading': (what) => `"${what}" non è né un titolo ("# ") né una domanda ("## ").`,
    'empty-question': () => 'La domanda è vuota.',
    'long-question': () => `La domanda ha più di ${limits.maxQuestionChars} caratteri.`,
    'few-options': (least) => `Numero minimo di opzioni di questa domanda: ${least}. Sono righe che iniziano con "- ".`,
    'no-options': (kind) => `Una domanda di tipo "${kind}" non ha opzioni.`,
    'more-options': (kind, most) => `Numero massimo di opzioni di una domanda di tipo "${kind}": ${most}.`,
    'many-options': () => `Una domanda ha al massimo ${limits.maxOptions} opzioni, e questa è di troppo.`,
    'many-polls': () => `Ci sono al massimo ${limits.maxPolls} domande: questa e ciò che segue non sono state lette.`,
    'big-poll': () => `La domanda e le sue opzioni superano insieme ${limits.maxPollBytes} byte.`,
    'lost-option': () =>
      'Un’opzione sta sotto la sua domanda, e sopra non ce n’è nessuna: una domanda inizia con "## ".',
    'inner-option': () => 'Un’opzione non può stare dentro un’altra: usa lo stesso rientro per tutte.',
    'empty-option': () => 'L’opzione è vuota.',
    'long-option': () => `L’opzione ha più di ${limits.maxOptionChars} caratteri.`,
    'lost-right': (kind) =>
      `Una domanda di tipo "${kind}" non ha risposte giuste. Un’opzione che inizia con "[x]" si scrive "\\[x]".`,
    'lost-marks': (kind) => `Ciò che è giusto in una domanda di tipo "${kind}" si indica in un altro modo.`,
    'no-right': () => 'Una domanda di un quiz ha bisogno di una risposta giusta: un’opzione che inizia con "- [x] ".',
    'no-order': () =>
      'Una domanda di un quiz in cui si mette in ordine ha bisogno di "right order", con la lettera di ogni opzione.',
    'lost-quiz': () =>
      'Ciò che riguarda il quiz ha bisogno di una risposta giusta, come un’opzione che inizia con "- [x] ".',
    'lost-explanation': () =>
      'Una spiegazione sta sotto la sua domanda, e sopra non ce n’è nessuna: una domanda inizia con "## ".',
    'long-explanation': () => `La spiegazione ha più di ${limits.maxExplanationChars} caratteri.`,
    'no-space': (what) => `Dopo "${what}" ci va uno spazio.`,
    'numbered-option': (what) => `Un’opzione inizia con "- ", non con "${what}".`,
    'late-settings': () => 'Le impostazioni stanno tra la domanda e la sua prima opzione.',
    'lost-settings': () => 'Le impostazioni stanno sotto una domanda, e sopra non ce n’è nessuna.',
    'unknown-setting': (what, known) => `L’impostazione "${what}" non esiste. Ci sono: ${known}.`,
    'second-setting': (what) => `"${what}" è indicato due volte per questa domanda.`,
    'lost-ask': () => 'Ciò che è detto del tipo di questa domanda non va d’accordo con le sue opzioni.',
    'clashing-ask': () => 'Le impostazioni di questa domanda non vanno d’accordo tra loro.',
    'needs-picture': () => 'Qui manca un’immagine: ![che cosa mostra](il suo file o identificativo).',
    'lost-picture': (what) => `L’immagine "${what}" qui non c’è.`,
    'second-picture': () => 'La domanda ha una sola immagine: questa è la seconda.',
    'bad-alt': () => `Manca che cosa mostra l’immagine, o il testo ha più di ${limits.maxAltChars} caratteri.`,
    'lost-rule': (kind) => `Una domanda di tipo "${kind}" non può avere "decision".`,
    'no-right-answer': () => 'Una domanda di un quiz ha bisogno della sua risposta giusta: una riga come "right: 330".',
    'lost-decision': () => 'Ciò che riguarda la decisione ha bisogno di una "decision" diversa da none.',
    'lost-letter': () => '"motion" e "abstention" indicano due opzioni di questa domanda, con lettere che ci sono.',
    'stray-text': () => 'Non è un titolo, una domanda, un’impostazione o un’opzione. Le note vanno tra <!-- e -->.',
    'more-problems': () => 'Da qui in poi ci sono altri problemi.',
  },
};
