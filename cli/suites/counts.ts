import * as v from 'valibot';

/** Tests that ran. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const vitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });

/** @param json vitest's JSON report */
export function countVitest(json: string): Counts {
  const report = v.parse(vitestReport, JSON.parse(json));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
  errors: v.array(v.unknown()),
});

/** @param json Playwright's JSON report; an error outside of any test counts as a failed one */
export function countPlaywright(json: string): Counts {
  const { stats, errors } = v.parse(playwrightReport, JSON.parse(json));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** @param xml pytest's JUnit report */
export function countJunit(xml: string): Counts {
  const suite = /<testsuite\s[^>]*>/.exec(xml)?.[0];
  if (suite === undefined) throw new Error('no test suite in the JUnit report');
  const count = (name: string): number => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
  const failed = count('failures') + count('errors');
  return { passed: count('tests') - failed - count('skipped'), failed };
}

/** What a suite counts as: one that ended badly has at least one failure, one in which nothing ran has failed. */
export function judged(counts: Counts, exitCode: number): Counts {
  const nothingRan = counts.passed + counts.failed === 0;
  return (exitCode !== 0 || nothingRan) && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
