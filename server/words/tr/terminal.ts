import type { ServerWords } from '../words.ts';

export const terminalWords: ServerWords['terminal'] = {
  running: 'Showhands çalışıyor.',
  phones: 'Telefonlar',
  screen: 'Ekran',
  host: 'Yönetici',
  secret: (dataDir) => `Yönetici bağlantısı bir anahtardır: kendinize saklayın. Veriler burada: ${dataDir}`,
  hint: 'Telefonlar ulaşamıyor mu? README içinde “Phones cannot reach it” bölümüne bakın. Durdurmak için Ctrl+C.',
  noNetwork: 'Telefonlar ulaşamaz: bu bilgisayar bir ağda değil ya da HOST yalnızca kendine izin veriyor.',
  noRoom: (port) =>
    `Showhands ${port} numaralı bağlantı noktasını dinliyor. Varsayılan oda yok; burada bir oda açın: http://localhost:${port}/`,

  check: {
    counted: (rooms, rounds, ballots, dir) => `${rooms} oda, ${rounds} tur, ${ballots} oy: ${dir}`,
    tally: (room, round, what, tallied, recounted) =>
      `Oda ${room}, tur ${round}, ${what}: sayım ${tallied}, oylar ${recounted} diyor.`,
    replay: (room, round, what, tallied, recounted) =>
      `Oda ${room}, tur ${round}, ${what}: sayım ${tallied}, tekrarın sonu ${recounted} diyor.`,
    upvotes: (room: string, question: number, tallied: number, recounted: number) =>
      `Oda ${room}, soru ${question}: kayıtlı oy ${tallied}, sayılan oy ${recounted}.`,
    equal: 'Her sayım kendi oylarıyla aynı.',
    different: 'Sayımlarla oylar farklı.',
  },
  backedUp: (file, secret) =>
    `Kaydedildi: ${file}. Yanında ${secret} dosyasının bir kopyasını saklayın: yönetici bağlantıları ondan türetilir.`,
};
