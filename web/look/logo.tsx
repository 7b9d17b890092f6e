import { useState } from 'preact/hooks';
import type { Logo } from '#protocol/logo';
import './logo.css';

interface LogoPictureProps {
  readonly logo: Logo;
  readonly src: string;
  /** What stands there for who cannot see it. */
  readonly title: string;
  readonly kind: string;
}

/** A room's logo. Its measures are known before it comes, so nothing moves then; what does not come leaves no hole. */
export function LogoPicture({ logo, src, title, kind }: LogoPictureProps) {
  const [missing, setMissing] = useState<string | null>(null);
  if (missing === src) return null;
  return (
    <img
      class={`logo ${kind}`}
      src={src}
      alt={title}
      data-own
      width={logo.widthPx}
      height={logo.heightPx}
      data-shade={logo.shade ?? undefined}
      decoding="sync"
      onError={() => setMissing(src)}
    />
  );
}
