/**
 * Trains the crisis screen's scorer and measures the whole screen.
 *
 *   npm run safety:train -- --data valid.jsonl [--gold data/empathy-qa/train] [--write]
 *
 * `--data`: short messages with `text` and `risk` (PsySUICIDE's validation split; not part of this repository).
 * Prints out-of-fold figures; with --write also saves src/safety/scorer/weights.json and training/safety/figures.json.
 */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusOf, crossValidate, goldFigures, shippedModel } from './safety/train.ts';
import { readLabelled, RecordError, type Labelled } from './safety/records.ts';

const WEIGHTS = 'src/safety/scorer/weights.json';
const FIGURES = 'training/safety/figures.json';
const LINES = 'training/safety/lines.jsonl';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      gold: { type: 'string', default: 'data/empathy-qa/train' },
      write: { type: 'boolean', default: false },
    },
  });
  if (values.data === undefined)
    throw new RecordError('--data FILE.jsonl is needed: texts with `text` and `risk`');
  const data = await readLabelled(values.data);
  const gold = await readFolder(values.gold);
  const lines = await readLabelled(LINES);
  const corpus = corpusOf(data, gold, lines);
  const figures = { outOfFold: crossValidate(corpus), gold: goldFigures(corpus) };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  if (!values.write) return;
  await writeFile(WEIGHTS, `${JSON.stringify(shippedModel(corpus), null, 2)}\n`);
  await writeFile(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
  process.stdout.write(`Wrote ${WEIGHTS} and ${FIGURES}\n`);
}

async function readFolder(folder: string): Promise<Labelled[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const files = await Promise.all(names.map((name) => readLabelled(join(folder, name))));
  return files.flatMap((records, i) =>
    records.map((record) => ({ ...record, topic: names[i]?.replace('.jsonl', '') ?? '' })),
  );
}

try {
  await main();
} catch (error) {
  if (!(error instanceof RecordError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
