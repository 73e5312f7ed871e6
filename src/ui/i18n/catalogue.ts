/** Every word on screen, by language. A language that lacks a key does not compile. */
import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh, type Words } from './zh.ts';

export type { Words };

export const CATALOGUE: Readonly<Record<Language, Words>> = { 'zh-CN': zh, en };
