import type { Rate } from '#protocol/limits';

/** Token bucket: no timer, two numbers. https://en.wikipedia.org/wiki/Token_bucket */
export interface Bucket {
  left: number;
  at: number;
}

/** Takes one token. 0: taken; else the ms after which one is there again. */
export function take(bucket: Bucket, rate: Rate, now: number): number {
  bucket.left = Math.min(rate.burst, bucket.left + (Math.max(0, now - bucket.at) * rate.perSecond) / 1_000);
  bucket.at = now;
  if (bucket.left < 1) return Math.ceil(((1 - bucket.left) * 1_000) / rate.perSecond);
  bucket.left -= 1;
  return 0;
}
