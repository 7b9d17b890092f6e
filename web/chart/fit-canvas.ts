import type { Chart } from 'chart.js';

/** Of a chart of any kind. */
type Sized = Pick<Chart, 'canvas' | 'width' | 'height' | 'currentDevicePixelRatio'> & {
  stop(): unknown;
  resize(width: number, height: number): void;
};

/** Makes a chart as large as what its canvas stands in; what is on its way there is left where it was. */
export function fitCanvas(chart: Sized): void {
  const room = chart.canvas.parentElement;
  if (!room) return;
  const isFitting =
    chart.width === room.clientWidth &&
    chart.height === room.clientHeight &&
    chart.currentDevicePixelRatio === devicePixelRatio;
  if (isFitting) return;
  chart.stop();
  chart.resize(room.clientWidth, room.clientHeight);
}
