// The script of frame.html.
import { openFrame } from './embed/frame-page.js';

openFrame(window, document.querySelector('main')!);
