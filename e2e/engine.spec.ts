/** The engine where something is in its way: a worker that dies or is silent, a device that cannot, a person who stops. */
import { KINDS } from '../src/models/engines/engines.ts';
import { zh as words } from '../src/ui/i18n/zh.ts';
import { expect, test } from './fixtures.ts';
import { AppPage } from './pages/app.ts';
import { ConversationPage } from './pages/conversation.ts';
import { RunnerPage, valueOf } from './pages/runner.ts';
import { LONG_POST, SHORT_POST } from './posts.ts';
import { referenceCases } from './reference.ts';
import { engineIsHeld, engineWorkers, failWith, loseWorker, restoreWorkers, silence } from './workers.ts';

const GREEDY = { temperature: 0, topP: 1, repetitionPenalty: 1, seed: 1 };

test('a worker that dies is said once, and the reply is written on', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  await conversation.send(LONG_POST);
  await conversation.waitForWriting();
  await loseWorker(page);
  await expect(page.getByText(words.engineErrors['out-of-memory'].what)).toBeVisible();
  const first = await conversation.textOf('L1');
  await conversation.button(words.ends.continue).click();
  await conversation.waitForReply();
  expect(await conversation.textOf('L1')).toContain(first.slice(0, 8));
  await expect(page.getByText(words.engineErrors['out-of-memory'].what)).toHaveCount(0);
});

test('the likeliest tokens on the CPU are those that numpy computes from the same weights', async ({
  page,
}) => {
  await new RunnerPage(page).load('cpu');
  for (const { name, messages, tokens, text } of referenceCases('cpu')) {
    const generated = valueOf(
      await page.evaluate(
        ([prompt, maxTokens, sampling]) => window.empathy.generate(prompt, { maxTokens, sampling }),
        [messages, tokens, GREEDY] as const,
      ),
    );
    expect(generated.text, name).toBe(text);
  }
});

test('what was read while it was typed is not read again', async ({ page }) => {
  await new RunnerPage(page).load('cpu');
  const half = LONG_POST.slice(0, LONG_POST.length / 2);
  const typed = valueOf(await page.evaluate((post) => window.empathy.countTokens(post), half));
  for (const part of [half.slice(0, 40), half])
    valueOf(await page.evaluate((post) => window.empathy.prefill(post), part));
  const { usage } = valueOf(
    await page.evaluate((post) => window.empathy.respond(post, { maxTokens: 4 }), LONG_POST),
  );
  // But for the end of the prompt, which was not there, and the last tokens, which were not settled.
  expect(usage.reusedTokens).toBeGreaterThan(typed - 20);
  expect(usage.reusedTokens).toBeLessThan(usage.promptTokens);
});

test('without WebGPU the page says so, and what to take instead', async ({ page }) => {
  const app = new AppPage(page);
  await app.open();
  await app.goTo(words.shell.model);
  await expect(page.getByText(words.device.noWebgpu['no-webgpu'])).toBeVisible();
  const card = page
    .getByRole('listitem')
    .filter({ hasText: 'Nano' })
    .filter({ hasText: `${KINDS.webllm.name} · ` });
  await expect(card).toContainText(words.fitErrors['no-webgpu']('', ''));
  await expect(card.getByRole('button', { name: words.model.useThis })).toHaveCount(0);
  await new RunnerPage(page).open();
  const loaded = await page.evaluate(() => window.empathy.load('nano', 'webllm'));
  expect(loaded).toMatchObject({ ok: false, code: 'no-webgpu' });
});

test.describe('with workers of another kind', () => {
  // It would hand out the real ones.
  test.use({ serviceWorkers: 'block' });

  test('whatever a silent worker was asked for is over as soon as it is aborted', async ({ page }) => {
    const runner = new RunnerPage(page);
    await silence(page);
    await runner.open();
    const loading = page.evaluate(() => window.empathy.load('nano', 'cpu'));
    await expect.poll(() => engineWorkers(page)).toHaveLength(1);
    await page.evaluate(() => {
      window.empathy.abort();
    });
    expect(await loading).toMatchObject({ ok: false, code: 'aborted' });
    await expect.poll(() => engineWorkers(page)).toEqual([]);
    await restoreWorkers(page);

    await silence(page, ['load']);
    await runner.load('cpu');
    const [generated, counted, read] = await page.evaluate(async (sampling) => {
      const abortSoon = (): void => {
        setTimeout(() => {
          window.empathy.abort();
        });
      };
      const generating = window.empathy.generate([{ role: 'user', content: '嗯' }], {
        maxTokens: 4,
        sampling,
      });
      abortSoon();
      const first = await generating;
      const counting = window.empathy.countTokens('嗯');
      abortSoon();
      const second = await counting;
      const reading = window.empathy.prefill('嗯');
      abortSoon();
      return [first, second, await reading] as const;
    }, GREEDY);
    expect(generated).toMatchObject({ ok: true, value: { finish: 'aborted' } });
    expect(counted).toMatchObject({ ok: false, code: 'aborted' });
    expect(read).toMatchObject({ ok: true });
  });

  test('a stop is quiet while a dead worker is being replaced', async ({ page }) => {
    const app = new AppPage(page);
    const conversation = new ConversationPage(page);
    await app.open();
    await app.fetchModel();
    await silence(page);
    await loseWorker(page);
    await conversation.send(SHORT_POST);
    await expect.poll(() => engineWorkers(page)).toHaveLength(1);
    await conversation.stopButton.click();
    await expect(page.getByText(words.ends.notBegun)).toBeVisible();
    await expect(conversation.button(words.ends.start)).toBeVisible();
  });

  test('a worker that cannot be replaced is said, and leaves the engine to others', async ({ page }) => {
    const app = new AppPage(page);
    const conversation = new ConversationPage(page);
    await app.open();
    await app.fetchModel();
    expect(await engineIsHeld(page)).toBe(true);
    await failWith(page, 'out-of-memory');
    await loseWorker(page);
    await conversation.send(SHORT_POST);
    await expect(page.getByText(words.engineErrors['out-of-memory'].what).first()).toBeVisible();
    await expect.poll(() => engineIsHeld(page)).toBe(false);
    await expect.poll(() => engineWorkers(page)).toEqual([]);
    await restoreWorkers(page);
    await app.goTo(words.shell.model);
    await page.getByRole('alert').getByRole('button', { name: words.common.retry }).click();
    await app.waitUntilReady();
    await page.goBack();
    await conversation.button(words.ends.start).click();
    await conversation.waitForReply();
  });

  test('a load that fails keeps neither its worker nor the right to run one', async ({ page }) => {
    const app = new AppPage(page);
    await failWith(page, 'out-of-memory');
    await app.open();
    await page.getByRole('button', { name: words.model.fetch, exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(words.engineErrors['out-of-memory'].what);
    expect(await engineIsHeld(page)).toBe(false);
    await expect.poll(() => engineWorkers(page)).toEqual([]);
  });

  test('a model that is let go while it loads leaves the engine to others', async ({ page }) => {
    const app = new AppPage(page);
    await silence(page);
    await app.open();
    await page.getByRole('button', { name: words.model.fetch, exact: true }).click();
    await expect(page.getByRole('progressbar', { name: words.model.loadingTitle })).toBeVisible();
    await expect.poll(() => engineIsHeld(page)).toBe(true);
    await app.goTo(words.shell.model);
    await page.getByText(words.careful.chip, { exact: true }).click();
    await expect.poll(() => engineIsHeld(page)).toBe(false);
    await restoreWorkers(page);
    await page.getByText(words.careful.freely, { exact: true }).click();
    await app.waitUntilReady();
  });

  test('careful mode stops where it is told to', async ({ page }) => {
    const app = new AppPage(page);
    const conversation = new ConversationPage(page);
    await silence(page);
    await app.openCareful();
    await conversation.send(LONG_POST);
    await expect.poll(() => engineWorkers(page), { timeout: 60_000 }).toHaveLength(1);
    await conversation.stopButton.click();
    await expect(page.getByText(words.ends.notBegun)).toBeVisible();
    await expect(conversation.button(words.ends.start)).toBeVisible();
  });
});
