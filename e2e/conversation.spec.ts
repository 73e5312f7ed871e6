import { writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { LAYERS } from '../src/coe/types.ts';
import { zh as words } from '../src/ui/i18n/zh.ts';
import { expect, test } from './fixtures.ts';
import { AppPage } from './pages/app.ts';
import { ConversationPage } from './pages/conversation.ts';
import { PrivacyPage } from './pages/privacy.ts';
import { SessionsPage } from './pages/sessions.ts';
import { LONG_POST, SHORT_POST, TRICKY_POST } from './posts.ts';

test('a long text becomes four layers and a reply, linked to its own words, and is there again after a reload', async ({
  page,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  await conversation.send(LONG_POST);
  await conversation.waitForWriting();
  await conversation.waitForReply();

  const layers = await Promise.all(LAYERS.map((layer) => conversation.textOf(layer)));
  for (const text of layers) expect(text.length).toBeGreaterThan(20);
  const reply = await conversation.reply.innerText();
  expect(reply.length).toBeGreaterThan(20);

  // L1 quotes the person, and only the person: the grammar leaves no other clause.
  const quotes = [...(layers[0] ?? '').matchAll(/「([^」]+)」/g)].map((match) => match[1] ?? '');
  expect(quotes.length).toBeGreaterThan(0);
  for (const quote of quotes) expect(LONG_POST).toContain(quote);
  await expect(conversation.chain.getByText(words.chain.notFound)).toHaveCount(0);
  // Both ways: from the layer to the mark, and back.
  const mark = conversation.post.locator('mark').first();
  await expect(mark).toBeVisible();
  await mark.click();
  await expect(conversation.layer('L1').locator(':focus')).toHaveCount(1);

  await page.reload();
  await expect(conversation.reply).toHaveText(reply, { useInnerText: true });
  for (const layer of LAYERS) await expect(conversation.layer(layer)).toHaveAttribute('data-state', 'closed');
});

test('a reply is stopped at once, keeps what it has, and goes on from there', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  await conversation.send(LONG_POST);
  await conversation.waitForWriting('L2');
  await conversation.stopButton.click();
  await expect(page.getByText(words.ends.stopped)).toBeVisible();
  const first = await conversation.textOf('L1');

  await conversation.button(words.ends.continue).click();
  await conversation.waitForReply();
  expect(await conversation.textOf('L1')).toBe(first);
});

test('a message that waits behind another conversation’s is stopped at once', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  // No model is here: the first one waits for it, the second one for the first.
  await conversation.send(LONG_POST);
  await expect(conversation.stopButton).toBeVisible();
  await app.goTo(words.shell.write);
  await conversation.send(SHORT_POST);
  await expect(page.getByText(words.live.queued)).toBeVisible();
  await conversation.stopButton.click();
  await expect(page.getByText(words.ends.notBegun)).toBeVisible();
  await expect(conversation.stopButton).toHaveCount(0);
  await new SessionsPage(page).links.last().click();
  await expect(conversation.stopButton).toBeVisible();
});

test('a conversation that is deleted while its reply streams comes back with what had come', async ({
  page,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  const sessions = new SessionsPage(page);
  await app.open();
  await app.fetchModel();
  await conversation.send(LONG_POST);
  await conversation.waitForWriting('L2');
  const first = await conversation.textOf('L1');
  await sessions.remove(await sessions.links.first().innerText());
  await expect(conversation.turns).toHaveCount(0);
  await app.notices.getByRole('button', { name: words.common.undo }).click();
  await sessions.links.first().click();
  await expect(page.getByText(words.ends.stopped)).toBeVisible();
  expect(await conversation.textOf('L1')).toContain(first);
  await conversation.button(words.ends.continue).click();
  await conversation.waitForReply();
});

test('careful mode does not write over what a model has begun', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  await conversation.send(LONG_POST);
  await conversation.waitForWriting('L2');
  await conversation.stopButton.click();
  await expect(conversation.button(words.ends.continue)).toBeVisible();
  const first = await conversation.textOf('L1');
  await app.goTo(words.shell.model);
  await page.getByText(words.careful.chip, { exact: true }).click();
  await new SessionsPage(page).links.first().click();
  await expect(page.getByText(words.ends.stopped)).toBeVisible();
  await expect(conversation.button(words.ends.continue)).toHaveCount(0);
  await conversation.button(words.actions.rewrite).first().click();
  await conversation.waitForReply();
  await expect(conversation.chain).toContainText(words.careful.chip);
  await conversation.button(words.actions.earlierVersion).click();
  expect(await conversation.textOf('L1')).toBe(first);
});

test('a reply can be written anew, both versions stay, and the next message builds on the one shown', async ({
  page,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  await conversation.send(SHORT_POST);
  await conversation.waitForReply();
  await conversation.button(words.actions.rewrite).click();
  await conversation.waitForReply();
  await expect(conversation.actions.getByText(words.actions.version(2, 2))).toBeVisible();
  await conversation.button(words.actions.earlierVersion).click();
  await expect(conversation.actions.getByText(words.actions.version(1, 2))).toBeVisible();

  await conversation.send('那我今晚可以先做什么？');
  await expect(conversation.turns).toHaveCount(2);
  await conversation.waitForReply();
  await conversation.button(words.actions.laterVersion).click();
  await expect(conversation.turns).toHaveCount(1);
  await expect(page.getByText(words.thread.later)).toBeVisible();
  await conversation.button(words.actions.earlierVersion).click();
  await expect(conversation.turns).toHaveCount(2);
  await expect(page.getByText(words.thread.later)).toHaveCount(0);
});

test('text made of tags, quotes, backslashes and emoji reaches the model as text', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  await conversation.send(TRICKY_POST);
  await conversation.waitForReply();
  expect(await conversation.post.innerText()).toContain(TRICKY_POST);
  await expect(conversation.post.locator('b')).toHaveCount(0);
});

for (const text of [
  '🙂🙃😶‍🌫️👨‍👩‍👧‍👦',
  'I keep waking at three and cannot say why. My manager said "fine" and I heard blame.',
]) {
  test(`“${text.slice(0, 12)}” gets an answer too`, async ({ page }) => {
    const app = new AppPage(page);
    const conversation = new ConversationPage(page);
    await app.open();
    await app.fetchModel();
    await conversation.send(text);
    await conversation.waitForReply();
  });
}

test('an empty text is not sent, and Enter while an input method composes sends nothing', async ({
  page,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await conversation.composer.fill('  \n ');
  await conversation.composer.press('Control+Enter');
  await expect(conversation.turns).toHaveCount(0);
  await expect(conversation.composer).toBeFocused();

  await conversation.composer.fill('拼音还没选完');
  await conversation.composer.dispatchEvent('keydown', {
    key: 'Enter',
    ctrlKey: true,
    isComposing: true,
    keyCode: 229,
  });
  await expect(conversation.turns).toHaveCount(0);
  await conversation.composer.press('Control+Enter');
  await expect(conversation.turns).toHaveCount(1);
});

for (const [what, text] of [
  ['thirty thousand commas in a row', '，'.repeat(30_000)],
  ['a hundred thousand letters without a space', 'a'.repeat(100_000)],
] as const) {
  test(`${what} can be written, changed and sent as they stand`, async ({ page }) => {
    const app = new AppPage(page);
    const conversation = new ConversationPage(page);
    await app.open();
    await conversation.composer.fill(text);
    await conversation.composer.press('ControlOrMeta+End');
    await conversation.composer.press('1');
    await expect(conversation.composer).toHaveValue(`${text}1`);
    await conversation.button(words.composer.send).click();
    await expect(conversation.turns).toHaveCount(1);
    expect(await conversation.post.innerText()).toContain(`${text}1`);
  });
}

test('a text of a hundred thousand characters is not cut in silence', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  const long = SHORT_POST.repeat(Math.ceil(100_000 / SHORT_POST.length));
  await conversation.send(long);
  const dialog = page.getByRole('alertdialog', { name: words.fit.title });
  await expect(dialog).toBeVisible({ timeout: 60_000 });
  await dialog
    .getByRole('button')
    .filter({ hasText: /^读前面/ })
    .first()
    .click({ timeout: 120_000 });
  await conversation.waitForReply();
  await expect(page.getByText(words.thread.givenPart('start'))).toBeVisible();
  expect((await conversation.post.innerText()).length).toBeGreaterThan(99_000);
});

test('a correction that is too long beside the message says by how much, and goes back into its editor', async ({
  page,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  await conversation.send(SHORT_POST);
  await conversation.waitForReply();
  await conversation.layer('L1').getByRole('button', { name: words.chain.correct, exact: true }).click();
  const editor = page.getByRole('textbox', { name: words.chain.correctLabel(words.layers.L1.name) });
  const long = '我不是累，是空。'.repeat(1200);
  await editor.fill(long);
  await conversation.button(words.chain.correctDone).click();
  const dialog = page.getByRole('alertdialog', { name: words.fit.title });
  await expect(dialog).toContainText(words.layers.L1.name);
  await expect(dialog).toContainText('9,600');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: words.fit.myself }).click();
  await expect(editor).toHaveValue(long);
  await expect(editor).toBeFocused();
  await editor.fill('我不是累，是空。');
  await conversation.button(words.chain.correctDone).click();
  await conversation.waitForReply();
  expect(await conversation.textOf('L1')).toContain('我不是累，是空。');
});

test('a conversation longer than the model can read at once goes on, and what was left out is said', async ({
  page,
}, info) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  const privacy = new PrivacyPage(page);
  const turns = Array.from({ length: 6 }, (_, at) => ({
    id: `t${at}`,
    parent: at === 0 ? null : `t${at - 1}`,
    created: at,
    lang: 'zh',
    message: `${at}：${LONG_POST}`,
    given: null,
    raw: `<empathy_think><L1>${LONG_POST}</L1></empathy_think><answer>${LONG_POST}</answer>`,
    status: 'done',
    screen: 'none',
    corrections: [],
    feedback: null,
    by: null,
    tookMs: null,
  }));
  const session = { id: 's', title: '很长', titledBy: 'person', created: 1, updated: 1, turns, chosen: {} };
  const path = info.outputPath('long.jsonl');
  const lines = [
    { format: 'empathy-r1-backup', version: 1, created: 1 },
    { kind: 'session', schema: 1, session },
    { kind: 'end', records: 1 },
  ];
  await writeFile(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  await app.open();
  await app.fetchModel();
  await privacy.open();
  await privacy.restore(path);
  await new SessionsPage(page).links.first().click();
  await conversation.send('谢谢你，我好一点了。');
  await conversation.waitForReply();
  const left = await conversation.post.getByText(/这次没有读进去/).innerText();
  const count = Number(/\d+/.exec(left)?.[0]);
  expect(left).toBe(words.thread.unread(count));
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(6);
});
