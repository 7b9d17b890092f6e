import { limits } from '#protocol/limits';
import { deckProblemText } from '../deck-problem-text.ts';
import type { ServerWords } from '../words.ts';
import { deckWords } from './deck.ts';

export const startWords: ServerWords['start'] = {
  setting: (what, allowed) => `${what} olamaz. Olabilecekler: ${allowed}.`,
  flag: (flag) => `${flag} diye bir ayar yok ya da değeri eksik. showhands --help ayarları listeler.`,
  needsCreateKey: () => 'CREATE_ROOMS=key için CREATE_KEY gerekir.',
  endsInPath: (address) => `PUBLIC_URL, BASE_PATH ile bitmeli: ${address}`,
  needsDefaultRoom: () => 'Soru veya soru listesi için varsayılan oda gerekir, ancak DEFAULT_ROOM kapalı (off).',
  fewOptions: () => 'Bir soru en az iki seçenek gerektirir, örneğin showhands "Öğle yemeği?" Pizza Suşi Salata',
  longQuestion: () =>
    `Soru ${limits.maxQuestionChars} karakterden uzun, bir seçenek ${limits.maxOptionChars} karakterden uzun ya da ${limits.maxOptions} seçenekten fazlası var.`,

  noDefaultRoom: () => 'Varsayılan oda açılamadı.',
  questionsFull: () =>
    'Varsayılan odada yeni soruya yer yok. Sorusuz başlatın ve yönetici sayfasında bir soruyu değiştirin.',
  questionNotSaved: () => 'Soru kaydedilemedi: disk dolu mu?',
  questionRefused: (code) => `Soru kabul edilmedi (${code}).`,
  deckNotSaved: () => 'Soru listesi kaydedilemedi: disk dolu mu?',
  deckRefused: (code) => `Soru listesi kabul edilmedi (${code}).`,
  deckNotLoaded: (path) => `${path} yüklenmedi:`,
  deckLine: (line, problem) => `  ${line}. satır: ${deckProblemText(deckWords, problem)}`,
  deckMissing: (path) => `${path} yüklenmedi: böyle bir dosya yok.`,
  deckUnreadable: (path) => `${path} yüklenmedi: dosya okunamıyor.`,
  noPictures: () => 'Resimler burada okunamıyor: "sharp" paketi kurulu değil.',

  notBuilt: () => 'Sayfalar oluşturulmamış. npm run build komutunu çalıştırıp yeniden başlatın.',
  brokenPage: (page) => `${page} sayfası eksik. npm run build komutunu çalıştırıp yeniden başlatın.`,
  portInUse: (port) =>
    `${port} numaralı bağlantı noktası kullanımda. Showhands zaten çalışıyor mu? Başka birini seçin: --port ${port + 1}.`,
  portForbidden: (port) =>
    `Bu hesap ${port} numaralı bağlantı noktasını kullanamaz. 1023’ten büyük birini seçin, örneğin --port 3000.`,
  noSuchHost: (host) => `Bu bilgisayarın ${host} adresi yok. Hepsini dinlemek için HOST ayarını kaldırın.`,
  cannotListen: (address, reason) => `${address} dinlenemiyor (${reason}).`,
  dirUnusable: (path, reason) =>
    `${path} veri klasörüne yazılamıyor (${reason}). İzinlerini değiştirin, yer açın ya da DATA_DIR ile başka bir klasör seçin.`,
  noFolder: (path) => `${path} bir klasör değil. O dosyayı taşıyın ya da DATA_DIR ile başka bir klasör seçin.`,
  inUse: (path) =>
    `${path} içindeki verilerle başka bir Showhands çalışıyor. Önce onu durdurun ya da DATA_DIR ile başka bir klasör seçin.`,
  badSecret: (file, wanted, bytes) =>
    `${file} dosyası ${wanted} bayt olmalı, ancak ${bytes} bayt. Yerine bir yedek koyun; yedek yoksa dosyayı silin: yenisi oluşturulur ve önceki yönetici bağlantıları çalışmaz olur.`,
  noData: (dir) => `${dir} içinde veri yok. Hangi klasör? --data-dir ile belirtin.`,
  fileUnusable: (file, reason) =>
    `${file} veri dosyası açılamadı (${reason}). İzinlerini ve diskteki boş yeri denetleyin.`,
  fileDamaged: (file) =>
    `${file} veri dosyası bozuk ya da bir Showhands dosyası değil. Dosyaya dokunulmadı: yerine bir yedek koyun ya da DATA_DIR ile başka bir klasör seçin.`,
  fileNewer: (file, format, known) =>
    `${file} veri dosyası daha yeni bir Showhands’ten (biçim ${format}; bu sürüm ${known} biliyor). Showhands’i güncelleyin ya da DATA_DIR ile başka bir klasör seçin.`,
  fileUnsafe: (file, settings) =>
    `${file} veri dosyası burada güvenle saklanamaz (${settings}). DATA_DIR’i bu bilgisayarın bir diskine taşıyın.`,
  oldSqlite: (node, sqlite, oldest) =>
    `Bu Node.js (${node}) SQLite ${sqlite} içeriyor; oyları güvenle saklamak için çok eski. En az ${oldest} gerekir. Node.js’i güncelleyin.`,
  backupExists: (file) => `${file} zaten var. Yedek için başka bir ad seçin.`,
  backupFailed: (file, reason) => `Yedek ${file} dosyasına yazılamadı (${reason}).`,
};
