import { ENCODER } from '../src/encoder/manifest.ts';
import { encoderReference } from '../src/encoder/reference.fixture.ts';
import { expect, test } from './fixtures.ts';
import { RunnerPage, valueOf } from './pages/runner.ts';

test('the encoder in its worker gives the vectors that Python computes', async ({ page }) => {
  await new RunnerPage(page).open();
  for (const kind of ['query', 'passage'] as const) {
    const cases = (await encoderReference()).filter((reference) => reference.kind === kind);
    const texts = cases.map(({ text }) => text);
    const vectors = valueOf(
      await page.evaluate(([all, as]) => window.empathy.encode(all, as), [texts, kind] as const),
    );
    expect(vectors).toHaveLength(cases.length);
    cases.forEach(({ text, rounded }, i) => {
      const off = rounded.map((value, j) => Math.abs(value - (vectors[i]?.[j] ?? Number.NaN)));
      expect(Math.max(...off), text.slice(0, 40)).toBeLessThan(1e-2);
    });
  }
});

test('the encoder is kept after its first use, and a damaged one is refused', async ({ page, context }) => {
  const runner = new RunnerPage(page);
  const path = `**/models/encoder/${ENCODER.graph.path}`;
  await context.route(path, (route) => route.fulfill({ body: 'no graph' }));
  await runner.open();
  const damaged = await page.evaluate(() => window.empathy.encode(['你好'], 'query'));
  expect(damaged).toMatchObject({ ok: false, code: 'model-corrupt' });

  await context.unroute(path);
  valueOf(await page.evaluate(() => window.empathy.encode(['你好'], 'query')));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await runner.open();
  valueOf(await page.evaluate(() => window.empathy.encode(['你好'], 'query')));
  expect(asked.filter((url) => url.includes('/models/encoder/'))).toEqual([]);
});

test('an abort ends the encoder’s work, and it goes on working', async ({ page }) => {
  await new RunnerPage(page).open();
  valueOf(await page.evaluate(() => window.empathy.encode(['你好'], 'query')));
  const aborted = await page.evaluate(() => {
    const outcome = window.empathy.encode(
      Array.from({ length: 500 }, (_, i) => `第${i}句话，说得长一点，好让它算上一会儿。`),
      'passage',
    );
    setTimeout(() => {
      window.empathy.abort();
    }, 50);
    return outcome;
  });
  expect(aborted).toMatchObject({ ok: false, code: 'aborted' });
  const [again] = valueOf(await page.evaluate(() => window.empathy.encode(['你好'], 'query')));
  expect(again).toHaveLength(ENCODER.hidden);
});
