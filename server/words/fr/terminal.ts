import type { ServerWords } from '../words.ts';

export const terminalWords: ServerWords['terminal'] = {
  running: 'Showhands est lancé.',
  phones: 'Téléphones',
  screen: 'Écran',
  host: 'Hôte',
  secret: (dataDir) => `Le lien d’hôte est une clé\u202f: gardez-le pour vous. Les données sont dans ${dataDir}`,
  hint: 'Les téléphones n’y accèdent pas\u202f? Voir «\u202fPhones cannot reach it\u202f» dans le README. Arrêter avec Ctrl+C.',
  noNetwork:
    'Les téléphones n’y accèdent pas\u202f: cet ordinateur n’est sur aucun réseau, ou HOST le garde pour lui seul.',
  noRoom: (port) =>
    `Showhands écoute sur le port ${port}. Il n’y a pas de salle par défaut\u202f; créez-en une sur http://localhost:${port}/`,

  check: {
    counted: (rooms, rounds, ballots, dir) =>
      `Salles\u202f: ${rooms}, tours\u202f: ${rounds}, votes\u202f: ${ballots}, dans ${dir}`,
    tally: (room, round, what, tallied, recounted) =>
      `Salle ${room}, tour ${round}, ${what}\u202f: le décompte dit ${tallied}, les votes disent ${recounted}.`,
    replay: (room, round, what, tallied, recounted) =>
      `Salle ${room}, tour ${round}, ${what}\u202f: le décompte dit ${tallied}, la fin du déroulé ${recounted}.`,
    upvotes: (room: string, question: number, tallied: number, recounted: number) =>
      `Salle ${room}, question ${question}\u202f: elle annonce ${tallied} votes, on en compte ${recounted}.`,
    equal: 'Chaque décompte correspond à ses votes.',
    different: 'Des décomptes et des votes diffèrent.',
  },
  backedUp: (file, secret) =>
    `Enregistré dans ${file}. Gardez à côté une copie de ${secret}\u202f: les liens d’hôte en dépendent.`,
};
