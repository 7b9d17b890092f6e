import type { WordsOf } from '#protocol/words-of';
import type { screenWords as english } from '../en/screen.ts';
import { count, plural } from './numerals.ts';

export const screenWords = {
  title: (room: string) => `${room} · scherm`,
  rail: 'Meedoen en chat',
  severalEach: 'Meer antwoorden per persoon',
  ballots: (n: number) => plural(n, { one: '# stemmer', other: '# stemmers' }),
  phones: (n: number) => plural(n, { one: '# telefoon verbonden', other: '# telefoons verbonden' }),
  state: {
    draft: 'De stemming gaat zo open',
    open: 'De stemming is open',
    closing: 'De laatste stemmen komen binnen',
    closed: 'De stemming is gesloten',
    final: 'Einduitslag',
  },
  hidden: 'De resultaten komen later in beeld',
  locked: 'De deuren zijn dicht',
  lockedHint: 'De deuren zijn dicht: nu komt er niemand meer binnen.',
  timeLeft: 'Resterende tijd',
  timeUp: 'De tijd is om',
  secondsLeft: (n: number) => count(n, { one: 'Nog # seconde', other: 'Nog # seconden' }),
  blank: 'Het scherm is zwart',
  noResults: 'Er zijn nog geen resultaten om te tonen of te verbergen.',
  notSent: 'Geen verbinding: er is niets gedaan.',
  stale: 'Opnieuw verbinden…',
  connecting: 'Verbinden…',
  compare: {
    title: 'Twee rondes vergeleken',
    round: (n: number) => `Ronde ${n}`,
    change: (points: number) => (points === 0 ? '=' : points > 0 ? `▲ +${points}` : `▼ −${-points}`),
    fresh: 'nieuw',
    gone: 'weg',
    notThere: '–',
    ballots: (before: string, after: string) => `Stemmers: ${before} en ${after}`,
    base: (before: string, after: string) => `Stemmers: ${before} en ${after}; verschillen in procentpunten`,
    otherQuestion: 'De vraag is ertussen gewijzigd',
  },
  join: {
    label: 'Doe mee aan deze stemming',
    goTo: 'Scan, of ga naar',
    enter: 'en vul de code in',
    qr: (address: string) => `QR-code die ${address} opent`,
    big: 'Pak je telefoon en doe mee',
    bigHint: 'Niets te installeren, geen account. De eerste vraag verschijnt hier en op je telefoon.',
  },
  help: {
    title: 'Toetsen op dit scherm',
    steering: [
      { keys: ['→', 'Page Down', 'Spatie'], does: 'Verder: stemming openen, sluiten, tonen, volgende vraag' },
      { keys: ['←', 'Page Up'], does: 'De vorige vraag weer tonen' },
      { keys: ['H'], does: 'Resultaten verbergen of tonen' },
      { keys: ['B', '.'], does: 'Scherm zwart maken en weer tonen' },
    ],
    own: [
      { keys: ['F'], does: 'Volledig scherm' },
      { keys: ['P'], does: 'Het resultaat stilzetten, en weer laten lopen' },
      { keys: ['T'], does: 'Het resultaat tonen als tabel, en als grafiek' },
      { keys: ['?'], does: 'Deze lijst' },
    ],
    noKey:
      'Wil je met dit toetsenbord of een presenter bedienen, open het scherm dan in deze browser vanaf de hostpagina.',
    close: 'Sluiten',
  },
  embed: {
    waiting: 'De eerste vraag verschijnt hier.',
    overlay: 'Er wordt niets getoond',
    passcode: 'Deze ruimte vraagt een wachtwoord',
    needsKey: 'De overlay heeft een sleutel nodig: eindig het adres met #k=… zoals bij een hostlink.',
  },
  gone: {
    heading: 'Dit scherm heeft de ruimte verlaten',
  },
} as const satisfies WordsOf<typeof english>;
