/**
 * Measures the crisis screen on labelled texts and lists every miss.
 *
 *   npm run safety:report -- FILE.jsonl [--json]
 *
 * Each line: `text` (or `post`) and `risk` (true, false, "none", "low", "high"); `lang` and `labels` if there are any.
 */
import { parseArgs } from 'node:util';
import { screen } from '../src/safety/screen.ts';
import { measure } from './safety/measure.ts';
import { readLabelled, RecordError, type Labelled } from './safety/records.ts';
import { asJson, asText } from './safety/report.ts';

const USAGE = 'Usage: npm run safety:report -- FILE.jsonl [--json]';

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new RecordError(USAGE);
  const records = await readLabelled(file);
  const judged = records.map((record) => ({ record, level: screen(record.text, record.lang).level }));
  const report = measure(judged);
  process.stdout.write(values.json ? asJson(report) : asText(report, longTextMs(records)));
}

const LONG = 20_000;
const RUNS = 5;

/** Best of a few runs over 20,000 characters of these texts, in milliseconds. */
function longTextMs(records: readonly Labelled[]): number {
  const joined = records.map(({ text }) => text).join('\n');
  const text = joined.repeat(Math.ceil(LONG / joined.length)).slice(0, LONG);
  const runs = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    screen(text, 'zh');
    return performance.now() - started;
  });
  return Math.min(...runs);
}

function readArguments(): { values: { json: boolean }; positionals: string[] } {
  try {
    return parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
  } catch (error) {
    throw new RecordError(`${error instanceof Error ? error.message : ''}\n${USAGE}`, { cause: error });
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof RecordError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
