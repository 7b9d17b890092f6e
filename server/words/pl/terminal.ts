import type { ServerWords } from '../words.ts';

export const terminalWords: ServerWords['terminal'] = {
  running: 'Showhands działa.',
  phones: 'Telefony',
  screen: 'Ekran',
  host: 'Prowadzenie',
  secret: (dataDir) => `Link do prowadzenia to klucz: zachowaj go dla siebie. Dane są w ${dataDir}`,
  hint: 'Telefony nie mogą się połączyć? Zobacz „Phones cannot reach it” w README. Zatrzymanie: Ctrl+C.',
  noNetwork: 'Telefony się nie połączą: ten komputer nie jest w żadnej sieci albo HOST ogranicza go do siebie.',
  noRoom: (port) =>
    `Showhands działa na porcie ${port}. Nie ma otwartego pokoju; utwórz go pod adresem http://localhost:${port}/`,

  check: {
    counted: (rooms, rounds, ballots, dir) => `Pokoje: ${rooms}, rundy: ${rounds}, głosy: ${ballots}, w ${dir}`,
    tally: (room, round, what, tallied, recounted) =>
      `Pokój ${room}, runda ${round}, ${what}: podliczenie ${tallied}, głosy ${recounted}.`,
    replay: (room, round, what, tallied, recounted) =>
      `Pokój ${room}, runda ${round}, ${what}: podliczenie ${tallied}, koniec powtórki ${recounted}.`,
    upvotes: (room: string, question: number, tallied: number, recounted: number) =>
      `Pokój ${room}, pytanie ${question}: zapisano głosów ${tallied}, policzono ${recounted}.`,
    equal: 'Wszystkie podliczenia zgadzają się z głosami.',
    different: 'Podliczenia i głosy się różnią.',
  },
  backedUp: (file, secret) =>
    `Zapisano jako ${file}. Zachowaj obok kopię ${secret}: z tego wynikają linki do prowadzenia.`,
};
