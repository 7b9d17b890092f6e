import { useEffect, useState } from 'preact/hooks';

const measure = () => ({ widthPx: window.innerWidth, heightPx: window.innerHeight });

/** The window's size, followed while it changes. */
export function useViewport(): { widthPx: number; heightPx: number } {
  const [size, setSize] = useState(measure);
  useEffect(() => {
    const follow = () => setSize(measure());
    addEventListener('resize', follow);
    follow();
    return () => removeEventListener('resize', follow);
  }, []);
  return size;
}
