import type { ServerWords } from '../words.ts';

export const terminalWords: ServerWords['terminal'] = {
  running: 'Showhands draait.',
  phones: 'Telefoons',
  screen: 'Scherm',
  host: 'Host',
  secret: (dataDir) => `De hostlink is een sleutel: houd hem voor jezelf. De gegevens staan in ${dataDir}`,
  hint: 'Telefoons komen er niet bij? Zie “Phones cannot reach it” in de README. Stoppen met Ctrl+C.',
  noNetwork:
    'Telefoons komen er niet bij: deze computer zit op geen netwerk, of HOST beperkt Showhands tot deze computer.',
  noRoom: (port) =>
    `Showhands luistert op poort ${port}. Er is geen open ruimte; maak er een op http://localhost:${port}/`,

  check: {
    counted: (rooms, rounds, ballots, dir) => `Ruimtes: ${rooms}, rondes: ${rounds}, stemmen: ${ballots}, in ${dir}`,
    tally: (room, round, what, tallied, recounted) =>
      `Ruimte ${room}, ronde ${round}, ${what}: de telling zegt ${tallied}, de stemmen zeggen ${recounted}.`,
    replay: (room, round, what, tallied, recounted) =>
      `Ruimte ${room}, ronde ${round}, ${what}: de telling zegt ${tallied}, het einde van de terugblik ${recounted}.`,
    upvotes: (room: string, question: number, tallied: number, recounted: number) =>
      `Ruimte ${room}, vraag ${question}: die zegt ${tallied} stemmen, geteld zijn er ${recounted}.`,
    equal: 'Elke telling klopt met de stemmen.',
    different: 'Tellingen en stemmen kloppen niet met elkaar.',
  },
  backedUp: (file, secret) =>
    `Opgeslagen als ${file}. Bewaar er een kopie van ${secret} bij: daaruit volgen de hostlinks.`,
};
