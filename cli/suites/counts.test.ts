import { describe, expect, it } from 'vitest';
import { countJunit, countPlaywright, countVitest, judged } from './counts.ts';

describe('the counts of a report', () => {
  it('reads vitest', () => {
    expect(countVitest('{"numTotalTests":5,"numPassedTests":3,"numFailedTests":2,"success":false}')).toEqual({
      passed: 3,
      failed: 2,
    });
  });

  it('reads Playwright, errors outside of tests included', () => {
    const report = {
      stats: { expected: 4, unexpected: 1, flaky: 0, skipped: 2 },
      errors: [{ message: 'x' }],
      suites: [
        {
          specs: [{ title: 'opens', tests: [{ status: 'expected' }] }],
          suites: [
            {
              specs: [
                { title: 'closes', tests: [{ status: 'unexpected' }] },
                { title: 'waits', tests: [{ status: 'flaky' }] },
              ],
            },
          ],
        },
      ],
    };
    expect(countPlaywright(JSON.stringify(report))).toEqual({
      passed: 4,
      failed: 2,
      notes: ['failed: closes', 'passed, not at the first try: waits'],
    });
  });

  it('reads JUnit', () => {
    const xml =
      '<?xml version="1.0"?><testsuites name="pytest tests"><testsuite name="pytest" errors="1" failures="2" skipped="3" tests="10" time="1.2"><testcase/></testsuite></testsuites>';
    expect(countJunit(xml)).toEqual({ passed: 4, failed: 3 });
    expect(() => countJunit('')).toThrow('no test suite');
  });
});

describe('judged', () => {
  it('never lets a bad end or an empty suite pass', () => {
    expect(judged({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
    expect(judged({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
    expect(judged({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
    expect(judged({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
