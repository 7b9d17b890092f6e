import { limits } from '#protocol/limits';
import type { ServerWords } from '../words.ts';

export const deckWords: ServerWords['deck'] = {
  value: (what, allowed) => `"${what}" kan niet. Wel kan: ${allowed}.`,
  text: (maxChars) => `een tekst van hoogstens ${maxChars} tekens`,

  problems: {
    'not-utf8': () => 'Dit is geen UTF-8-tekst. Sla het bestand op als UTF-8 en probeer het opnieuw.',
    'too-long-file': () => `Het bestand is groter dan ${limits.maxDeckBytes / 1_048_576}\u00a0MB.`,
    'open-comment': () => 'De opmerking die hier begint heeft geen einde: --> ontbreekt.',
    'no-question': () => 'Er staat geen vraag in dit bestand: een vraag begint met "## ".',
    'second-title': () => 'Er is maar één titel: dit is de tweede regel die met "# " begint.',
    'late-title': () => 'De titel staat boven de eerste vraag.',
    'empty-title': () => 'De titel is leeg.',
    'long-title': () => `De titel heeft meer dan ${limits.maxTitleChars} tekens.`,
    'deep-heading': (what) => `"${what}" is geen titel ("# ") en geen vraag ("## ").`,
    'empty-question': () => 'De vraag is leeg.',
    'long-question': () => `De vraag heeft meer dan ${limits.maxQuestionChars} tekens.`,
    'few-options': (least) =>
      `Deze vraag heeft minstens zoveel opties nodig: ${least}. Dat zijn regels die met "- " beginnen.`,
    'no-options': (kind) => `Een vraag van het soort "${kind}" heeft geen opties.`,
    'more-options': (kind, most) => `Een vraag van het soort "${kind}" heeft hoogstens zoveel opties: ${most}.`,
    'many-options': () => `Een vraag heeft hoogstens ${limits.maxOptions} opties, en dit is er een te veel.`,
    'many-polls': () => `Er zijn hoogstens ${limits.maxPolls} vragen: deze en wat volgt is niet gelezen.`,
    'big-poll': () => `De vraag en de opties zijn samen groter dan ${limits.maxPollBytes} bytes.`,
    'lost-option': () => 'Een optie staat onder de vraag, en daarboven staat er geen: een vraag begint met "## ".',
    'inner-option': () => 'Een optie kan niet in een andere staan: laat ze allemaal even ver inspringen.',
    'empty-option': () => 'De optie is leeg.',
    'long-option': () => `De optie heeft meer dan ${limits.maxOptionChars} tekens.`,
    'lost-right': (kind) =>
      `Een vraag van het soort "${kind}" heeft geen goede antwoorden. Een optie die met "[x]" begint, schrijf je als "\\[x]".`,
    'lost-marks': (kind) => `Wat goed is bij een vraag van het soort "${kind}" geef je anders aan.`,
    'no-right': () => 'Een quizvraag heeft een goed antwoord nodig: een optie die met "- [x] " begint.',
    'no-order': () => 'Een quizvraag waarbij je ordent heeft "right order" nodig, met de letter van elke optie.',
    'lost-quiz': () =>
      'Wat over de quiz gezegd wordt heeft een goed antwoord nodig, zoals een optie die met "- [x] " begint.',
    'lost-explanation': () =>
      'Een uitleg staat onder de vraag, en daarboven staat er geen: een vraag begint met "## ".',
    'long-explanation': () => `De uitleg heeft meer dan ${limits.maxExplanationChars} tekens.`,
    'no-space': (what) => `Na "${what}" komt een spatie.`,
    'numbered-option': (what) => `Een optie begint met "- ", niet met "${what}".`,
    'late-settings': () => 'Instellingen staan tussen de vraag en de eerste optie.',
    'lost-settings': () => 'Instellingen staan onder een vraag, en daarboven staat er geen.',
    'unknown-setting': (what, known) => `De instelling "${what}" bestaat niet. Er zijn: ${known}.`,
    'second-setting': (what) => `"${what}" staat twee keer bij deze vraag.`,
    'lost-ask': () => 'Wat over het soort van deze vraag gezegd wordt, past niet bij de opties.',
    'needs-picture': () => 'Hier ontbreekt een afbeelding: ![wat erop staat](het bestand of kenmerk).',
    'lost-picture': (what) => `De afbeelding "${what}" is hier niet.`,
    'second-picture': () => 'De vraag heeft één afbeelding: dit is een tweede.',
    'bad-alt': () => `Wat de afbeelding toont ontbreekt, of heeft meer dan ${limits.maxAltChars} tekens.`,
    'lost-rule': (kind) => `Een vraag van het soort "${kind}" kan geen "decision" hebben.`,
    'no-right-answer': () => 'Bij een quizvraag hoort het goede antwoord: een regel als "right: 330".',
    'lost-decision': () => 'Wat over het besluit gezegd wordt heeft een andere "decision" dan none nodig.',
    'lost-letter': () => '"motion" en "abstention" noemen twee opties van deze vraag, met letters die er zijn.',
    'stray-text': () => 'Dit is geen titel, vraag, instelling of optie. Notities staan tussen <!-- en -->.',
    'more-problems': () => 'Vanaf hier zijn er nog meer fouten.',
  },
};
