import type { ServerWords } from '../words.ts';

export const terminalWords: ServerWords['terminal'] = {
  running: 'Showhands läuft.',
  phones: 'Telefone',
  screen: 'Leinwand',
  host: 'Leitung',
  secret: (dataDir) =>
    `Der Link der Leitung ist ein Schlüssel: Behalten Sie ihn für sich. Die Daten liegen in ${dataDir}`,
  hint: 'Telefone erreichen Showhands nicht? Siehe „Phones cannot reach it“ im README. Beenden mit Strg+C.',
  noNetwork:
    'Telefone erreichen Showhands nicht: Dieser Rechner ist in keinem Netz, oder HOST beschränkt es auf ihn selbst.',
  noRoom: (port) =>
    `Showhands ist auf Port ${port} erreichbar. Es gibt keinen offenen Raum; eröffnen Sie einen unter http://localhost:${port}/`,

  check: {
    counted: (rooms, rounds, ballots, dir) => `Räume: ${rooms}, Runden: ${rounds}, Stimmen: ${ballots}, in ${dir}`,
    tally: (room, round, what, tallied, recounted) =>
      `Raum ${room}, Runde ${round}, ${what}: Die Zählung sagt ${tallied}, die Stimmen sagen ${recounted}.`,
    replay: (room, round, what, tallied, recounted) =>
      `Raum ${room}, Runde ${round}, ${what}: Die Zählung sagt ${tallied}, das Ende des Verlaufs ${recounted}.`,
    upvotes: (room: string, question: number, tallied: number, recounted: number) =>
      `Raum ${room}, Frage ${question}: Sie nennt ${tallied} Stimmen, gezählt sind ${recounted}.`,
    equal: 'Jede Zählung stimmt mit ihren Stimmen überein.',
    different: 'Zählungen und Stimmen weichen ab.',
  },
  backedUp: (file, secret) =>
    `Gespeichert als ${file}. Bewahren Sie eine Kopie von ${secret} daneben auf: Daraus folgen die Links der Leitung.`,
};
