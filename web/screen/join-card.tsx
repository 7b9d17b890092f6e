import { spokenCode } from '#protocol/polls';
import { measuredEms } from '../chart/text-width.ts';
import { typedAddress } from '../ui/join-address.ts';
import { screenWords } from '../words/en/screen.ts';

export interface JoinWays {
  readonly code: string;
  /** What the QR code opens. */
  readonly address: string;
  readonly qrSrc: string;
}

/** How to join: on the screen at every moment. `isBig`: nothing else to show yet. */
export function JoinCard({ code, address, qrSrc, isBig = false }: JoinWays & { isBig?: boolean }) {
  const typed = typedAddress(address, code);
  return (
    <section class={isBig ? 'ways ways--big' : 'ways'} aria-label={screenWords.join.label}>
      <img class="ways__qr" src={qrSrc} alt={screenWords.join.qr(address)} />
      <div class="ways__text">
        <p class="ways__hint">{screenWords.join.goTo}</p>
        {/* As large as its length allows on one line. */}
        <p class="ways__host" style={{ '--ems': Math.max(6, measuredEms(typed, 650) * 1.02) }}>
          <bdi dir="ltr">{typed}</bdi>
        </p>
        <p class="ways__hint">{screenWords.join.enter}</p>
        <p class="ways__code tabular" style={{ '--ems': measuredEms(spokenCode(code), 750) * 1.02 }}>
          <bdi dir="ltr">{spokenCode(code)}</bdi>
        </p>
      </div>
    </section>
  );
}
