import { expect, test } from './fixtures.ts';

for (const path of ['/', '/runner.html']) {
  test(`${path} opens isolated, under a policy that shuts everything else out`, async ({ page }) => {
    const response = await page.goto(path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    expect(await page.evaluate(() => isSecureContext)).toBe(true);
  });

  test(`${path} cannot be made to run text or to reach another origin`, async ({ page, watched }) => {
    await page.goto(path);
    const outcome = await page.evaluate(async () => {
      const tried: Record<string, string> = {};
      const attempt = async (name: string, work: () => unknown): Promise<void> => {
        // What the test itself runs may use eval; what the page's own timers run may not.
        await new Promise((resolve) => setTimeout(resolve));
        try {
          await work();
          tried[name] = 'allowed';
        } catch (error) {
          tried[name] = error instanceof Error ? error.name : 'refused';
        }
      };
      await attempt('html', () => (document.createElement('div').innerHTML = '<b>x</b>'));
      await attempt('eval', () => Reflect.construct(Function, ['return 1']));
      await attempt('foreign worker', () => new Worker('https://example.invalid/worker.js'));
      await attempt('foreign fetch', () => fetch('https://example.invalid/'));
      return tried;
    });
    expect(outcome).toEqual({
      html: 'TypeError',
      eval: 'EvalError',
      'foreign worker': 'TypeError',
      'foreign fetch': 'TypeError',
    });
    // The refusals are what was wanted here.
    watched.violations.length = 0;
  });
}
