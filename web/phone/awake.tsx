import { useEffect } from 'preact/hooks';
import { keepAwake } from '../ui/wake-lock.ts';
import { playStill } from './still-video.ts';
import './awake.css';

/** While this is there, the phone does not go dark: whoever thinks about the answer has the question in sight. */
export function Awake() {
  useEffect(() => ('wakeLock' in navigator ? keepAwake() : playStill()), []);
  return null;
}
