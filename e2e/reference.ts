import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ensurePython } from '../cli/python.ts';

const ROOT = join(import.meta.dirname, '..');

export interface Reference {
  /** The likeliest tokens after the prompt, as text. */
  readonly text: string;
  /** How near the second likeliest token came, in logits: below it another order of sums could decide. */
  readonly margin: number;
}

/** What numpy computes from the test model's own WebGPU weights. `prompt` has its chat markers. */
export async function greedyReference(prompt: string, count: number): Promise<Reference> {
  const python = await ensurePython(ROOT, console.log);
  const args = [
    '-m',
    'training.export.reference',
    'models/nano/q4f32_1',
    '--prompt',
    prompt,
    '--count',
    String(count),
  ];
  const printed = execFileSync(python, args, { cwd: ROOT, encoding: 'utf8' });
  const match = /^([^]*) \n\w+ margin ([\d.]+)\n$/.exec(printed);
  if (match === null) throw new Error(`the reference printed ${printed}`);
  return { text: match[1] ?? '', margin: Number(match[2]) };
}
