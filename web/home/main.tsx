import '../ui/theme.css';
import '../ui/controls.css';
import { render } from 'preact';
import { readStart } from '../state/start.ts';
import { HomePage } from './home-page.tsx';

const page = document.getElementById('page');
if (page) render(<HomePage start={readStart()} />, page);
