import type { WordsOf } from '#protocol/words-of';
import type { numberWords as english } from '../../en/kinds/number.ts';
import { decimal, list, number } from '../numerals.ts';

const amount = (n: number) => decimal(n, 6);
const withUnit = (n: number, unit: string) => (unit === '' ? amount(n) : `${amount(n)}\u00a0${unit}`);

export const numberWords = {
  name: 'Tahmin',
  hint: 'Herkes bir sayı verir.',
  amount,
  withUnit,
  fromTo: (from: number | null, to: number | null) => {
    if (from === null) return to === null ? '' : `en çok ${amount(to)}`;
    if (to === null) return `en az ${amount(from)}`;
    return from === to ? amount(from) : `${amount(from)}\u2013${amount(to)}`;
  },
  spanned: (low: number, high: number, unit: string) => `${amount(low)}\u2013${withUnit(high, unit)}`,

  answer: 'Sayınız',
  less: (n: number) => `${amount(n)} eksilt`,
  more: (n: number) => `${amount(n)} artır`,
  range: (min: number | null, max: number | null, unit: string) => {
    if (min !== null && max !== null) return `${amount(min)} ile ${withUnit(max, unit)} arası.`;
    if (min !== null) return `En az ${withUnit(min, unit)}.`;
    return max === null ? '' : `En çok ${withUnit(max, unit)}.`;
  },
  places: (decimals: number) => (decimals === 0 ? 'Tam sayı.' : `Virgülden sonra en çok ${number(decimals)} basamak.`),
  reads: (value: string) => `Okunan: ${value}.`,
  unread: 'Bu, burada sayı olarak okunamıyor.',

  median: 'Ortanca',
  middle: 'Ortadaki yarı',
  mean: 'Ortalama',
  right: 'Doğru yanıt',
  rightWithin: (n: number, ballots: number, tolerance: string | null) =>
    tolerance === null
      ? `${amount(n)} / ${amount(ballots)} kişi tam bildi`
      : `${amount(n)} / ${amount(ballots)} kişi ±${tolerance} içinde bildi`,
  rightKept: (value: string) =>
    `Doğru yanıt: ${value}. Oylama bitip sonuçlar gösterilene kadar yalnızca siz görürsünüz.`,
  none: 'Henüz sayı yok',
  noneHidden: 'Yönetici gösterene kadar sayılar gizli.',
  chart: (question: string, ballots: string) =>
    `Histogram: ${question} (${ballots}). Aynı sayılar tablo olarak aşağıda.`,
  shape: (bars: readonly (readonly [name: string, votes: string])[]) =>
    `Histogram. ${
      list(bars.filter(([, votes]) => votes !== '').map(([name, votes]) => `${name}: ${votes}`)) || 'Henüz sayı yok'
    }`,
  numbers: 'Sayılar',
  own: (value: string) => `Sizinki: ${value}`,

  unit: 'Birim',
  unitExample: 'km',
  least: 'En küçük',
  greatest: 'En büyük',
  any: 'Sınırsız',
  decimals: 'Ondalık basamak',
  rightTitle: 'Doğru yanıt',
  hasRight: 'Doğru bir yanıt var',
  rightValue: 'Doğrusu',
  tolerance: 'Doğru sayılan sapma, en çok',
  rightHint: 'Oylama bitip sonuçlar gösterilene kadar sizde kalır.',
  needsNumbers: 'En küçük, en büyük ve doğru yanıt, istenenden fazla ondalık basamağı olmayan sayılardır.',
  needsRange: 'En küçük, en büyükten küçük olmalı.',
  needsRight: 'Doğru yanıt, en küçük ile en büyük arasında olmalı.',
  needsUnit: 'Birimde virgül, < ya da ters eğik çizgi olamaz.',
} as const satisfies WordsOf<typeof english>;
