import type { WordsOf } from '#protocol/words-of';
import type { keyWords as english } from '../en/keys.ts';

export const keyWords = {
  open: 'Tuşlar',
  title: 'Tuşlar ve sunum kumandası',
  intro: 'Bir alana yazmadığınız sürece bu sayfada ve bu tarayıcının açtığı ekranda çalışırlar.',
  keys: [
    { keys: ['→', 'Page Down', 'Boşluk'], does: 'İleri: aç, kapat, göster, sonraki soru' },
    { keys: ['←', 'Page Up'], does: 'Geri: önceki soru. Hiçbir şeyi değiştirmez' },
    { keys: ['H'], does: 'Sonuçları gizle ya da göster' },
    { keys: ['B', '.'], does: 'Ekranı karart ya da yeniden göster' },
    { keys: ['F'], does: 'Ekrana geç; orada F tam ekrandır' },
    { keys: ['U', 'Ctrl Z'], does: 'Geri al, 10 saniye içinde' },
    { keys: ['?'], does: 'Bu liste' },
  ],
  close: 'Bu listeyi kapat',
} as const satisfies WordsOf<typeof english>;
