import * as v from 'valibot';

/** Tests that ran. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What there is to say of single tests: those that failed, and those that did not pass at the first try. */
  readonly notes?: readonly string[];
}

const vitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });

/** @param json vitest's JSON report */
export function countVitest(json: string): Counts {
  const report = v.parse(vitestReport, JSON.parse(json));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

interface PlaywrightSuite {
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[] | undefined;
}

const playwrightSuite: v.GenericSchema<PlaywrightSuite> = v.object({
  specs: v.array(v.object({ title: v.string(), tests: v.array(v.object({ status: v.string() })) })),
  suites: v.optional(v.array(v.lazy(() => playwrightSuite))),
});

const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
  errors: v.array(v.unknown()),
  suites: v.array(playwrightSuite),
});

/** @param json Playwright's JSON report; an error outside of any test counts as a failed one */
export function countPlaywright(json: string): Counts {
  const { stats, errors, suites } = v.parse(playwrightReport, JSON.parse(json));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    notes: suites.flatMap(notesOf),
  };
}

function notesOf({ specs, suites = [] }: PlaywrightSuite): string[] {
  const words: Readonly<Record<string, string>> = {
    unexpected: 'failed',
    flaky: 'passed, not at the first try',
  };
  const own = specs.flatMap(({ title, tests }) =>
    tests.flatMap(({ status }) => (words[status] === undefined ? [] : [`${words[status]}: ${title}`])),
  );
  return [...own, ...suites.flatMap(notesOf)];
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
