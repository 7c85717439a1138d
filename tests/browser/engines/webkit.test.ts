import { tryEngine } from './try-engine.ts';
import { webkit } from './webkit.ts';

tryEngine(webkit);
