import type { ServerWords } from '../words.ts';

export const terminalWords: ServerWords['terminal'] = {
  running: 'Showhands está en marcha.',
  phones: 'Teléfonos',
  screen: 'Pantalla',
  host: 'Control',
  secret: (dataDir) => `El enlace de control es una clave: no lo comparta. Los datos se guardan en ${dataDir}`,
  hint: '¿Los teléfonos no se conectan? Vea “Phones cannot reach it” en el README. Se detiene con Ctrl+C.',
  noNetwork: 'Los teléfonos no se conectan: este equipo no está en ninguna red, o HOST lo limita a este equipo.',
  noRoom: (port) =>
    `Showhands escucha en el puerto ${port}. No hay sala predeterminada; cree una en http://localhost:${port}/`,

  check: {
    counted: (rooms, rounds, ballots, dir) => `Salas: ${rooms}, rondas: ${rounds}, votos: ${ballots}, en ${dir}`,
    tally: (room, round, what, tallied, recounted) =>
      `Sala ${room}, ronda ${round}, ${what}: el recuento dice ${tallied}, los votos dicen ${recounted}.`,
    replay: (room, round, what, tallied, recounted) =>
      `Sala ${room}, ronda ${round}, ${what}: el recuento dice ${tallied}, el final de la repetición ${recounted}.`,
    upvotes: (room: string, question: number, tallied: number, recounted: number) =>
      `Sala ${room}, pregunta ${question}: dice ${tallied} votos, se contaron ${recounted}.`,
    equal: 'Todos los recuentos coinciden con sus votos.',
    different: 'Hay recuentos que no coinciden con sus votos.',
  },
  backedUp: (file, secret) =>
    `Guardado como ${file}. Guarde al lado una copia de ${secret}: de ella dependen los enlaces de control.`,
};
