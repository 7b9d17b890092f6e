import type { ServerWords } from '../words.ts';

export const usageWords: ServerWords['usage'] = {
  usage: 'Kullanım: showhands [soru seçenek seçenek … | deck.md] [ayarlar]',
  start: 'varsayılan odayla başlatır',
  ask: 'bunu varsayılan odada sorar',
  deck: 'bu dosyadaki soruları varsayılan odaya yükler',
  check: 'oyları yeniden sayar ve sayımlarla karşılaştırır',
  backup: 'verilerin tutarlı bir kopyasını yazar, sunucu çalışırken de',
  settings: 'Ayarlar, komutta ya da ortam değişkeni olarak:',
  none: '(yok)',
};
