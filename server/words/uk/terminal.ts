import type { ServerWords } from '../words.ts';

export const terminalWords: ServerWords['terminal'] = {
  running: 'Showhands працює.',
  phones: 'Телефони',
  screen: 'Екран',
  host: 'Ведучий',
  secret: (dataDir) => `Посилання ведучого — це ключ: залиште його собі. Дані зберігаються в ${dataDir}`,
  hint: 'Телефони не можуть з’єднатися? Див. «Phones cannot reach it» у README. Зупинити: Ctrl+C.',
  noNetwork: 'Телефони не можуть з’єднатися: цей комп’ютер не в мережі, або HOST не пускає інших.',
  noRoom: (port) => `Showhands слухає порт ${port}. Відкритої кімнати немає; створіть її на http://localhost:${port}/`,

  check: {
    counted: (rooms, rounds, ballots, dir) => `Кімнат: ${rooms}, турів: ${rounds}, голосів: ${ballots}, тека: ${dir}`,
    tally: (room, round, what, tallied, recounted) =>
      `Кімната ${room}, тур ${round}, ${what}: за підрахунком ${tallied}, за голосами ${recounted}.`,
    replay: (room, round, what, tallied, recounted) =>
      `Кімната ${room}, тур ${round}, ${what}: за підрахунком ${tallied}, наприкінці повтору ${recounted}.`,
    upvotes: (room: string, question: number, tallied: number, recounted: number) =>
      `Кімната ${room}, запитання ${question}: записано голосів ${tallied}, пораховано ${recounted}.`,
    equal: 'Кожен підрахунок збігається зі своїми голосами.',
    different: 'Підрахунки й голоси розходяться.',
  },
  backedUp: (file, secret) =>
    `Збережено як ${file}. Тримайте поруч копію ${secret}: з неї виводяться посилання ведучого.`,
};
