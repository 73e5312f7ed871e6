/**
 * Trains the crisis screen's scorer and measures the whole screen.
 *
 *   npm run safety:train -- --data valid.jsonl [--write]
 *
 * `--data`: short messages with `text` and `risk` (PsySUICIDE's validation split; not part of this repository).
 * Prints out-of-fold figures; with --write also saves src/safety/scorer/weights.json and training/safety/figures.json.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepared, type Source, type Text } from './safety/corpus.ts';
import { figuresOf } from './safety/figures.ts';
import { labelledOf, readLabelled, RecordError, type Labelled } from './safety/records.ts';
import { asFile, fit } from './safety/train.ts';

const WEIGHTS = 'src/safety/scorer/weights.json';
const FIGURES = 'training/safety/figures.json';
const OWN = 'training/safety';
const GOLD = 'data/empathy-qa/train';
/** Posts of an ordinary evening, by many hands; the guide for them says: no danger to life. */
const PLAIN = 'data/empathy-qa/posts';
const CASES = 'src/safety/cases';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, write: { type: 'boolean', default: false } },
  });
  if (values.data === undefined)
    throw new RecordError('--data FILE.jsonl is needed: texts with `text` and `risk`');
  const texts = prepared([
    ...from('data', await readLabelled(values.data)),
    ...from('messages', await readFolder(join(OWN, 'messages'))),
    ...from('lines', await readLabelled(join(OWN, 'lines.jsonl'))),
    ...from('lines', await readFolder(join(OWN, 'written'))),
    ...from('cases', await readCases()),
    ...from('gold', await readFolder(GOLD)),
    ...from('plain', await readFolder(PLAIN, 'none')),
  ]);
  const figures = figuresOf(texts);
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  if (!values.write) return;
  await writeFile(WEIGHTS, `${JSON.stringify(asFile(fit(texts)), null, 2)}\n`);
  await writeFile(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
  process.stdout.write(`Wrote ${WEIGHTS} and ${FIGURES}\n`);
}

function from(source: Source, records: readonly Labelled[]): Text[] {
  return records.map((record) => ({ ...record, source }));
}

/** @param risk of records that name none */
async function readFolder(folder: string, risk?: 'none'): Promise<Labelled[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const files = await Promise.all(names.map((name) => readLabelled(join(folder, name), risk)));
  return files.flatMap((records, i) =>
    records.map((record) => ({ ...record, topic: names[i]?.replace('.jsonl', '') ?? '' })),
  );
}

/** The cases of the screen; their level is their risk. */
async function readCases(): Promise<Labelled[]> {
  const names = (await readdir(CASES)).filter((name) => /^(?:positive|negative)\./u.test(name)).sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const cases = JSON.parse(await readFile(join(CASES, name), 'utf8')) as {
        text: string;
        level: string;
        kind?: string;
      }[];
      return cases.map(({ text, level, kind }, at) => labelledOf({ text, risk: level, kind }, at + 1, name));
    }),
  );
  return files.flat();
}

try {
  await main();
} catch (error) {
  if (!(error instanceof RecordError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
