import type { ServerWords } from '../words.ts';

export const terminalWords: ServerWords['terminal'] = {
  running: 'Showhands è in funzione.',
  phones: 'Telefoni',
  screen: 'Schermo',
  host: 'Conduzione',
  secret: (dataDir) => `Il link di conduzione è una chiave: tienilo per te. I dati sono in ${dataDir}`,
  hint: 'I telefoni non si collegano? Vedi “Phones cannot reach it” nel README. Si ferma con Ctrl+C.',
  noNetwork: 'I telefoni non si collegano: questo computer non è in nessuna rete, o HOST lo limita a questo computer.',
  noRoom: (port) =>
    `Showhands è in ascolto sulla porta ${port}. Non c’è una stanza predefinita; creane una su http://localhost:${port}/`,

  check: {
    counted: (rooms, rounds, ballots, dir) => `Stanze: ${rooms}, turni: ${rounds}, voti: ${ballots}, in ${dir}`,
    tally: (room, round, what, tallied, recounted) =>
      `Stanza ${room}, turno ${round}, ${what}: il conteggio dice ${tallied}, i voti dicono ${recounted}.`,
    replay: (room, round, what, tallied, recounted) =>
      `Stanza ${room}, turno ${round}, ${what}: il conteggio dice ${tallied}, la fine del replay ${recounted}.`,
    upvotes: (room: string, question: number, tallied: number, recounted: number) =>
      `Stanza ${room}, domanda ${question}: dice ${tallied} voti, ne sono stati contati ${recounted}.`,
    equal: 'Ogni conteggio corrisponde ai suoi voti.',
    different: 'Conteggi e voti non corrispondono.',
  },
  backedUp: (file, secret) =>
    `Salvato come ${file}. Conserva accanto una copia di ${secret}: da questa dipendono i link di conduzione.`,
};
