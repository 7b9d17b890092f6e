import { CopyField } from '../ui/copy-field.tsx';
import { hostWords } from '../words/en/host.ts';
import './lists.css';

export interface ShareLinks {
  readonly phone: string;
  readonly screen: string;
  readonly host: string;
  readonly qrSrc: string;
}

/** How others come in. */
export function ShareCard({ links }: { links: ShareLinks }) {
  return (
    <section class="card share" aria-labelledby="share-title">
      <h2 id="share-title" class="host-part">
        {hostWords.share}
      </h2>
      <div class="share__scan">
        <img class="share__qr" src={links.qrSrc} alt={hostWords.qr(links.phone)} />
        <p>{hostWords.shareHint}</p>
      </div>
      {(['phone', 'screen', 'host'] as const).map((role) => (
        <CopyField key={role} {...hostWords.links[role]} url={links[role]} />
      ))}
    </section>
  );
}
