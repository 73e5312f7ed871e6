/** `npm test [-- SUITE…]`: every check of the project, one after another, and one line of counts at the end. */
import { join } from 'node:path';
import { Refusal, runCommand } from './command.ts';
import type { Counts } from './suites/counts.ts';
import { SUITES, type SuiteContext } from './suites/suites.ts';

const context: SuiteContext = { root: join(import.meta.dirname, '..'), log: console.log };

await runCommand(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown !== undefined) {
    throw new Refusal(
      `There is no suite "${unknown}". There are: ${SUITES.map(({ name }) => name).join(', ')}.`,
      2,
    );
  }
  const results: (Counts & { readonly name: string; readonly seconds: number })[] = [];
  for (const suite of SUITES) {
    if (wanted.length > 0 && !wanted.includes(suite.name)) continue;
    console.log(`\n== ${suite.name}`);
    const started = performance.now();
    const counts = await suite.run(context).catch((error: unknown): Counts => {
      console.log(error instanceof Error ? error.message : String(error));
      return { passed: 0, failed: 1 };
    });
    results.push({ name: suite.name, ...counts, seconds: Math.round((performance.now() - started) / 1000) });
  }
  console.log('');
  for (const { name, passed, failed, seconds, notes = [] } of results) {
    console.log(
      `${failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(10)} ${passed} of ${passed + failed} in ${seconds} s`,
    );
    for (const note of notes) console.log(`     ${note}`);
  }
  const sum = (key: 'passed' | 'failed'): number => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
});
