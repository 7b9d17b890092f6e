import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import { audienceRefusals } from './audience.ts';
import { chatRefusals } from './chat-refusals.ts';

const refusals = (): Readonly<Record<RefusalCode | GoodbyeCode, string>> => ({
  ...audienceRefusals,
  ...chatRefusals,
  'unknown-event': 'Bu sayfa ile sunucu anlaşamıyor. Lütfen sayfayı yeniden yükleyin.',
  'room-required': 'Lütfen katılmak istediğiniz odanın kodunu girin.',
  'no-such-room': 'Bu kodla bir oda yok. Ekrandaki altı rakamı kontrol edin.',
  'no-such-poll': 'Bu soru artık yok.',
  'no-such-line': 'Bu mesaj artık yok.',
  'round-running': 'Önce oylamayı kapatın, sonra bunu değiştirin.',
  'reactions-off': 'Tepkiler burada kapalı.',
  'results-hidden': 'Salon bu sonuçları görmedi. Önce onları gösterin.',
  'no-such-team': 'Bu takım artık yok. Lütfen başka birini seçin.',
  'no-scores': 'Henüz puan yok: puanlar, gösterilen ilk doğru yanıtla gelir.',
  'changed-meanwhile': 'Bu arada başka biri bunu değiştirdi. Şimdiki durum bu.',
  'end-of-deck': 'Bu son soruydu.',
  'start-of-deck': 'Bu ilk soru.',
  'undo-too-late': 'Bunu geri almak için çok geç.',
  'undo-blocked': 'Daha yeni bir şey buna dayanıyor, bu yüzden geri alınamaz.',
  'room-locked': 'Yönetici bu odanın kapılarını kapattı: şimdilik yeni kimse giremez.',
  'passcode-required': 'Bu oda parola istiyor.',
  'wrong-passcode': 'Bu odanın parolası bu değil. Lütfen yeniden deneyin.',
  'wrong-key': 'Bu yönetici bağlantısı geçerli değil. Bağlantının tamamını, # sonrasıyla birlikte kullanın.',
  'no-such-key': 'Bu bağlantı artık yok.',
  banned: 'Bir yönetici sizi bu odadan çıkardı.',
  'no-such-ban': 'Bu kişi zaten yeniden girebilir.',
  'too-many-bans': 'Daha fazla kişi dışarıda tutulamaz. Önce birini yeniden alın ya da odayı kilitleyin.',
  'too-many-keys': 'Bu odada olabilecek kadar bağlantı var. Artık gerekmeyen birini iptal edin.',
  'too-many-answers': 'Bu turda o kadar çok yanıt onaylandı ya da kaldırıldı ki yer kalmadı. Yeni bir tur başlatın.',
  'wrong-origin': 'Bu sayfa o sunucuyu kullanamaz. Ekranda görünen adresi açın.',
  'create-off': 'Bu sunucuda yeni oda açmak için anahtar gerekir.',
  'too-many-rooms': 'Bu sunucuda başka oda için yer yok.',
  'too-many-polls': 'Bu odada olabilecek kadar soru var. Artık gerekmeyen birini düzenleyin.',
  'bad-picture':
    'Bu dosya logo olarak kullanılamaz. En çok 512\u00a0kB ve 16 milyon piksel olan bir PNG, JPEG ya da WebP resmi seçin.',
  'no-pictures': 'Bu sunucu resim okuyamıyor: bir parçası, “sharp” paketi, makinesinde kurulu değil.',
  'too-many-pictures': 'Bu odada olabilecek kadar resim var.',
  'needs-right': 'Yarışma sorusuna doğru yanıt gerekir.',
  'bad-deck': 'Bu dosya soru listesi olarak okunamadı.',
  'old-page': 'Bu sayfanın daha yeni bir sürümü var. Lütfen yeniden yükleyin.',
  restarting: 'Sunucu yeniden başlıyor. Bu sayfa kendiliğinden geri gelir.',
  'too-slow': 'Bağlantı çok yavaştı. Bu sayfa kendiliğinden geri gelir.',
  flood: 'Bu sayfa çok fazla veri gönderdi ve bağlantısı kesildi. Dönmek için yeniden yükleyin.',
  'key-revoked': 'Bu bağlantıyı odanın bir yöneticisi iptal etti.',
  'room-gone': 'Bu odayı yöneticisi kapattı.',
});

/** Pure, or a page that uses none of them would load them all. */
export const refusalWords = /* @__PURE__ */ refusals();
