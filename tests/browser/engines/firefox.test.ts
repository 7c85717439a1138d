import { firefox } from './firefox.ts';
import { tryEngine } from './try-engine.ts';

tryEngine(firefox);
