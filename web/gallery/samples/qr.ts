import { renderSVG } from 'uqr';

/** What the server draws at /:code/qr.svg: dark on light, four modules of quiet zone. */
export const qrOf = (address: string) => `data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 4 }))}`;
