/** The first that this browser can write. MP4 first: slides and phones play it. */
const types = ['video/mp4;codecs=avc1.640028', 'video/mp4;codecs=avc1.42E01F', 'video/webm;codecs=vp9', 'video/webm'];

const framesPerSecond = 30;
const bitsPerSecond = 4_000_000;
/** The result stays in sight before the video ends. */
const endMs = 1_200;

export function videoType(): string | null {
  if (typeof MediaRecorder === 'undefined' || !('captureStream' in HTMLCanvasElement.prototype)) return null;
  return types.find((type) => MediaRecorder.isTypeSupported(type)) ?? null;
}

export const endingOf = (type: string) => (type.startsWith('video/mp4') ? 'mp4' : 'webm');

export interface Recording {
  /** null: it was cancelled. Rejects when the browser cannot write it after all. */
  readonly video: Promise<Blob | null>;
  readonly cancel: () => void;
}

/** Records what is drawn, as long as it takes: a browser writes videos in their own time. `draw` takes 0 to 1. */
export function record(
  canvas: HTMLCanvasElement,
  type: string,
  lengthMs: number,
  draw: (place: number) => void,
): Recording {
  let resolve: (video: Blob | null) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const video = new Promise<Blob | null>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  draw(0);
  const stream = canvas.captureStream(framesPerSecond);
  const recorder = new MediaRecorder(stream, { mimeType: type, videoBitsPerSecond: bitsPerSecond });
  const parts: Blob[] = [];
  let isCancelled = false;
  const startedAt = performance.now();
  // Not with the frames of the page: a tab in the background gets none, and the video would stand still.
  const timer = setInterval(() => {
    const place = Math.min(1, (performance.now() - startedAt) / lengthMs);
    draw(place);
    if (performance.now() - startedAt > lengthMs + endMs) stop();
  }, 1_000 / framesPerSecond);

  function stop() {
    clearInterval(timer);
    if (recorder.state !== 'inactive') recorder.stop();
    for (const track of stream.getTracks()) track.stop();
  }
  recorder.ondataavailable = ({ data }) => {
    if (data.size > 0) parts.push(data);
  };
  recorder.onerror = () => {
    stop();
    reject(new Error('The browser could not write the video.'));
  };
  recorder.onstop = () => {
    if (isCancelled) resolve(null);
    else if (parts.length === 0) reject(new Error('The browser wrote nothing.'));
    else resolve(new Blob(parts, { type }));
  };
  recorder.start(1_000);
  return {
    video,
    cancel() {
      isCancelled = true;
      stop();
      resolve(null);
    },
  };
}
