import { zh as words } from '../src/ui/i18n/zh.ts';
import { expect, test } from './fixtures.ts';
import { AppPage } from './pages/app.ts';
import { ConversationPage } from './pages/conversation.ts';
import { RunnerPage, valueOf } from './pages/runner.ts';
import { LONG_POST, SHORT_POST } from './posts.ts';
import { greedyReference } from './reference.ts';

test('on WebGPU a text becomes four layers and a reply', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  await expect(app.modelChip).toContainText(words.engines.webllm);
  await conversation.send(LONG_POST);
  await conversation.waitForReply();
});

test('the likeliest tokens on WebGPU are those that numpy computes from the same weights', async ({
  page,
}) => {
  const runner = new RunnerPage(page);
  const count = 32;
  const reference = await greedyReference(
    `<|im_start|>user\n${SHORT_POST}<|im_end|>\n<|im_start|>assistant\n`,
    count,
  );
  await runner.load('webllm');
  const generated = valueOf(
    await page.evaluate(
      ({ post, maxTokens }) =>
        window.empathy.generate([{ role: 'user', content: post }], {
          maxTokens,
          sampling: { temperature: 0, topP: 1, repetitionPenalty: 1, seed: 1 },
        }),
      { post: SHORT_POST, maxTokens: count },
    ),
  );
  expect(reference.margin).toBeGreaterThan(0);
  expect(generated.text).not.toBe('');
  // The engine stops where the model ends its turn; numpy goes on.
  expect(reference.text.slice(0, generated.text.length)).toBe(generated.text);
  if (generated.finish === 'length') expect(generated.text).toBe(reference.text);
});

test('a lost graphics device costs nothing that was written, and the turn goes on', async ({
  page,
  context,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  await conversation.send(LONG_POST);
  await conversation.waitForWriting();
  const begun = (await conversation.textOf('L1')).slice(0, 8);
  // The browser's own way of killing the process that computes.
  const killer = await context.newPage();
  await killer.goto('chrome://gpucrash').catch(() => undefined);
  await killer.close();
  await conversation.waitForReply();
  expect(await conversation.textOf('L1')).toContain(begun);
});
