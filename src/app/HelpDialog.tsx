import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Crash } from './Crash.tsx';

const load = (): Promise<typeof import('../help/HelpDialog.tsx')> => import('../help/HelpDialog.tsx');

const Dialog = lazy(() => load().then(({ HelpDialog: dialog }) => ({ default: dialog })));

/** Brings the ways to a person here right after the first paint, so that they open without a network. */
export async function prepareHelp(): Promise<void> {
  await load();
}

/** A screen over which the ways to a person open; it is given what opens them. */
export function WithHelp({ children }: { children: (open: () => void) => ReactNode }) {
  const [shown, setShown] = useState(false);
  return (
    <>
      {children(() => {
        setShown(true);
      })}
      {shown && (
        <Crash>
          <Suspense fallback={null}>
            <Dialog
              onClose={() => {
                setShown(false);
              }}
            />
          </Suspense>
        </Crash>
      )}
    </>
  );
}
