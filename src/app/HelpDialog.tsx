import { Suspense, useState, type ReactNode } from 'react';
import { prepared } from '../ui/prepared.ts';
import { Crash } from './Crash.tsx';

const help = prepared(async () => (await import('../help/HelpDialog.tsx')).HelpDialog);
const Dialog = help.Component;

/** Brings the ways to a person here right after the first paint, so that they open without a network. */
export const prepareHelp = help.prepare;

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
