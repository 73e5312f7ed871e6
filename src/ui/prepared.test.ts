import { createElement, Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { prepared } from './prepared.ts';

const shownNow = ({ Component }: ReturnType<typeof prepared<{ name: string }>>): string =>
  renderToString(createElement(Suspense, { fallback: 'later' }, createElement(Component, { name: 'here' })));

const Name = ({ name }: { name: string }): string => name;

it('a component is drawn at once when its file was brought here, and leaves its place open before', async () => {
  const name = prepared(() => Promise.resolve(Name));
  expect(shownNow(name)).toContain('later');
  await name.prepare();
  expect(shownNow(name)).toContain('here');
  expect(shownNow(name)).not.toContain('later');
});

it('a file that could not be had is tried again', async () => {
  let tries = 0;
  const name = prepared(() =>
    ++tries === 1 ? Promise.reject(new Error('no network')) : Promise.resolve(Name),
  );
  await expect(name.prepare()).rejects.toThrow('no network');
  await name.prepare();
  await name.prepare();
  expect(shownNow(name)).toContain('here');
  expect(tries).toBe(2);
});
