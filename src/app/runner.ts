import './ownScripts.ts';
import { createRunner } from './runner/runner.ts';

Object.defineProperty(window, 'empathy', { value: createRunner() });
