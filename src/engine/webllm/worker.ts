import { serveEngine } from '../worker/serve.ts';
import { createWebllmModel } from './model.ts';

serveEngine(createWebllmModel);
