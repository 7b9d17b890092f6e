import { limits } from '#protocol/limits';
import type { ServerWords } from '../words.ts';

export const deckWords: ServerWords['deck'] = {
  value: (what, allowed) => `„${what}” nie jest możliwe. Może być: ${allowed}.`,
  text: (maxChars) => `tekst, najwyżej znaków: ${maxChars}`,

  problems: {
    'not-utf8': () => 'To nie jest tekst UTF-8. Zapisz plik jako UTF-8 i spróbuj ponownie.',
    'too-long-file': () => `Plik ma więcej niż ${limits.maxDeckBytes / 1_048_576}\u00a0MB.`,
    'open-comment': () => 'Komentarz, który się tu zaczyna, nie ma końca: brakuje -->.',
    'no-question': () => 'W tym pliku nie ma pytania: pytanie zaczyna się od "## ".',
    'second-title': () => 'Tytuł jest jeden: to już drugi wiersz, który zaczyna się od "# ".',
    'late-title': () => 'Tytuł stoi nad pierwszym pytaniem.',
    'empty-title': () => 'Tytuł jest pusty.',
    'long-title': () => `Tytuł jest za długi. Najwyżej znaków: ${limits.maxTitleChars}.`,
    'deep-heading': (what) => `"${what}" nie jest ani tytułem ("# "), ani pytaniem ("## ").`,
    'empty-question': () => 'Pytanie jest puste.',
    'long-question': () => `Pytanie jest za długie. Najwyżej znaków: ${limits.maxQuestionChars}.`,
    'few-options': (least) =>
      `Pytanie ma za mało opcji. Najmniej: ${least}. Opcje to wiersze, które zaczynają się od "- ".`,
    'no-options': (kind) => `Pytanie rodzaju "${kind}" nie ma opcji.`,
    'more-options': (kind, most) => `Pytanie rodzaju "${kind}" ma za dużo opcji. Najwięcej: ${most}.`,
    'many-options': () => `Pytanie ma za dużo opcji. Najwięcej: ${limits.maxOptions}, a ta jest ponad to.`,
    'many-polls': () =>
      `Pytań jest za dużo. Najwięcej: ${limits.maxPolls}. To pytanie i dalszy ciąg nie zostały odczytane.`,
    'big-poll': () => `Pytanie razem z opcjami jest za duże. Najwięcej bajtów: ${limits.maxPollBytes}.`,
    'lost-option': () => 'Opcja stoi pod swoim pytaniem, a nad tą nie ma żadnego: pytanie zaczyna się od "## ".',
    'inner-option': () => 'Opcja nie może stać wewnątrz innej: wszystkie muszą mieć takie samo wcięcie.',
    'empty-option': () => 'Opcja jest pusta.',
    'long-option': () => `Opcja jest za długa. Najwyżej znaków: ${limits.maxOptionChars}.`,
    'lost-right': (kind) =>
      `Pytanie rodzaju "${kind}" nie ma poprawnych odpowiedzi. Opcję, która zaczyna się od "[x]", zapisuje się "\\[x]".`,
    'lost-marks': (kind) => `To, co jest poprawne w pytaniu rodzaju "${kind}", podaje się inaczej.`,
    'no-right': () => 'Pytanie quizu potrzebuje poprawnej odpowiedzi: opcji, która zaczyna się od "- [x] ".',
    'no-order': () => 'Pytanie quizu, w którym się porządkuje, potrzebuje "right order" z literą każdej opcji.',
    'lost-quiz': () =>
      'Ustawienia quizu wymagają poprawnej odpowiedzi, na przykład opcji, która zaczyna się od "- [x] ".',
    'lost-explanation': () =>
      'Wyjaśnienie stoi pod swoim pytaniem, a nad tym nie ma żadnego: pytanie zaczyna się od "## ".',
    'long-explanation': () => `Wyjaśnienie jest za długie. Najwyżej znaków: ${limits.maxExplanationChars}.`,
    'no-space': (what) => `Po "${what}" musi być odstęp.`,
    'numbered-option': (what) => `Opcja zaczyna się od "- ", nie od "${what}".`,
    'late-settings': () => 'Ustawienia stoją między pytaniem a jego pierwszą opcją.',
    'lost-settings': () => 'Ustawienia stoją pod pytaniem, a nad tymi nie ma żadnego.',
    'unknown-setting': (what, known) => `Nie ma ustawienia "${what}". Są: ${known}.`,
    'second-setting': (what) => `"${what}" jest podane dwa razy przy tym pytaniu.`,
    'lost-ask': () => 'Ustawienia rodzaju tego pytania nie pasują do jego opcji.',
    'clashing-ask': () => 'Ustawienia tego pytania nie pasują do siebie.',
    'needs-picture': () => 'Brakuje tu obrazu: ![co przedstawia](jego plik lub identyfikator).',
    'lost-picture': (what) => `Nie ma tu obrazu "${what}".`,
    'second-picture': () => 'Pytanie ma jeden obraz: to już drugi.',
    'bad-alt': () => `Brakuje opisu obrazu albo jest on za długi. Najwyżej znaków: ${limits.maxAltChars}.`,
    'lost-rule': (kind) => `Pytanie rodzaju "${kind}" nie może mieć "decision".`,
    'no-right-answer': () => 'Pytanie quizu potrzebuje poprawnej odpowiedzi: wiersza takiego jak "right: 330".',
    'lost-decision': () => 'Ustawienia decyzji wymagają "decision" innej niż none.',
    'lost-letter': () => '"motion" i "abstention" wskazują dwie opcje tego pytania literami, które ono ma.',
    'stray-text': () => 'To nie jest tytuł, pytanie, ustawienie ani opcja. Notatki stoją między <!-- a -->.',
    'more-problems': () => 'Od tego miejsca jest więcej problemów.',
  },
};
