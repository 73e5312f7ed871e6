import { lazy, Suspense } from 'react';

const load = (): Promise<typeof import('../help/HelpDialog.tsx')> => import('../help/HelpDialog.tsx');

const Dialog = lazy(() => load().then(({ HelpDialog: dialog }) => ({ default: dialog })));

/** Brings the ways to a person here right after the first paint, so that they open without a network. */
export async function prepareHelp(): Promise<void> {
  await load();
}

export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Suspense fallback={null}>
      <Dialog onClose={onClose} />
    </Suspense>
  );
}
