/** Every word on screen, by language. A language that lacks a key does not compile. */
import type { Language } from '../preferences.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type Words = typeof zh;

export const CATALOGUE: Readonly<Record<Language, Words>> = { 'zh-CN': zh, en };
