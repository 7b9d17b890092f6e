/** A picture in so many ms keeps the stream alive. */
const frameMs = 1_000;

/**
 * Over plain http there is no Wake Lock (law 10). Chromium keeps the screen on while a muted video plays in sight, however
 * small, if it is a stream (third_party/blink/renderer/core/html/media/video_wake_lock.cc, ShouldBeActive); iOS does so
 * for videos with sound only, which nobody wants in a hall. Browsers that play nothing before a tap begin with the next.
 * Returns its stop.
 */
export function playStill(): () => void {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen || !('captureStream' in canvas)) return () => {};
  canvas.width = canvas.height = 2;
  const stream = canvas.captureStream();
  const video = document.createElement('video');
  video.className = 'still';
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  video.setAttribute('aria-hidden', 'true');
  document.body.append(video);

  let frames = 0;
  const draw = () => {
    frames += 1;
    pen.fillStyle = frames % 2 ? '#000' : '#111';
    pen.fillRect(0, 0, 2, 2);
  };
  const timer = setInterval(draw, frameMs);
  draw();

  const play = () => void video.play().then(noMoreTaps, () => {});
  const noMoreTaps = () => document.removeEventListener('click', play);
  document.addEventListener('click', play);
  // A page that comes back has its videos stopped.
  document.addEventListener('visibilitychange', play);
  play();

  return () => {
    noMoreTaps();
    document.removeEventListener('visibilitychange', play);
    clearInterval(timer);
    for (const track of stream.getTracks()) track.stop();
    video.remove();
  };
}
