/**
 * Escape three times in a row leaves at once: to a page that says nothing, with this site's steps taken out of the
 * tab's history as far as a page can. The browser's own list of visited pages is out of its reach; the page that
 * explains the quick exit says so.
 */
const KEY = 'Escape';
const TIMES = 3;
/** Longest time from the first press to the last, ms. */
const WITHIN_MS = 1500;
/** Longest that leaving waits for the last words to be saved, ms. */
const SAVING_MS = 400;

const NEUTRAL_PAGE = '/away.html';

/** In sessionStorage: this tab was left in a hurry. */
const LEFT = 'empathy-left';

/** The same, as far as the page itself remembers: a browser may forbid it to store anything. */
let left = false;

/** Whether this tab was left in a hurry at some time. */
function wasLeft(): boolean {
  try {
    return left || sessionStorage.getItem(LEFT) !== null;
  } catch (reason) {
    console.warn('whether this tab was left cannot be read', reason);
    return false;
  }
}

function rememberLeaving(): void {
  left = true;
  try {
    sessionStorage.setItem(LEFT, '');
  } catch (reason) {
    console.warn('that this tab was left is remembered by the page alone', reason);
  }
}

/** Whether somebody came back, by the browser's Back, to a page that was left in a hurry; it is on its way out again then. */
export function staysAway(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const back = entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward';
  if (!back || !wasLeft()) return false;
  location.replace(NEUTRAL_PAGE);
  return true;
}

/** @param before blanks the screen and starts saving; leaving does not wait for it longer than a blink */
export function watchQuickExit(before: () => Promise<void>): void {
  let presses: number[] = [];
  addEventListener(
    'keydown',
    (event) => {
      // An input method closes its list with the same key.
      if (event.key !== KEY || event.isComposing || event.repeat) {
        if (event.key !== KEY) presses = [];
        return;
      }
      const now = performance.now();
      presses = [...presses.filter((at) => now - at < WITHIN_MS), now];
      if (presses.length >= TIMES) void leave(before);
    },
    { capture: true },
  );
  // Going back must not bring the page as it was out of the browser's memory; nor opened anew, where it was left.
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    document.documentElement.hidden = true;
    if (wasLeft()) location.replace(NEUTRAL_PAGE);
    else location.reload();
  });
}

async function leave(before: () => Promise<void>): Promise<void> {
  document.title = '';
  rememberLeaving();
  const saving = before().catch((reason: unknown) => {
    console.warn('not everything could be saved on the way out', reason);
  });
  await Promise.race([saving, new Promise((resolve) => setTimeout(resolve, SAVING_MS))]);
  await backToTheFirstStep();
  // The first step is renamed, and a new one drops all that come after it; one to the very same address would only
  // take its place, and all that come after it would stay ahead.
  history.replaceState(null, '', `${NEUTRAL_PAGE}?`);
  location.assign(NEUTRAL_PAGE);
}

/** Goes to the earliest step of this tab that belongs to this very page, where the browser can. */
async function backToTheFirstStep(): Promise<void> {
  const steps = (globalThis as { navigation?: Navigation }).navigation;
  const first = steps?.entries().find(({ sameDocument }) => sameDocument);
  if (steps === undefined || first === undefined || first.key === steps.currentEntry?.key) return;
  await steps.traverseTo(first.key).finished?.catch((reason: unknown) => {
    console.warn('the steps before stay', reason);
  });
}
