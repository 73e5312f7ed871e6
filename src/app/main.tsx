import './ownScripts.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import { createRoot } from 'react-dom/client';
import { prepareScreen } from '../conversation/flow/screening.ts';
import { prepareComposing } from '../conversation/flow/writing.ts';
import { prepareCards } from '../conversation/view/cards.ts';
import { prepareThread } from '../conversation/view/ConversationPage.tsx';
import { prepareWords } from '../ui/i18n/catalogue.ts';
import { idle } from '../ui/idle.ts';
import { prepareModal } from '../ui/Modal.tsx';
import { applyPreferences } from '../ui/preferences.ts';
import { Erasing } from '../vault/erasing.ts';
import { VaultError, type VaultErrorCode } from '../vault/errors.ts';
import { openVault, type Opened } from '../vault/vault.ts';
import { watchDisclosure } from './disclosure.ts';
import { Offline } from '../offline/offline.ts';
import { RequestLog } from '../requests/log.ts';
import { observeRequests } from '../requests/observe.ts';
import { Answering } from './answering.ts';
import { CarefulHost } from './carefulHost.ts';
import { keepEnginesWithModel } from './keepEngines.ts';
import { EngineHost } from './engineHost.ts';
import { prepareHelp } from './HelpDialog.tsx';
import { Life } from './life.tsx';
import { seedsFrom } from './seeds.ts';
import { staysAway } from './privacy/quickExit.ts';

/** Without a vault the page still works; the conversation says that nothing is kept, and why. */
async function vaultOrWhyNot(): Promise<Opened | VaultErrorCode> {
  try {
    return await openVault();
  } catch (reason) {
    if (!(reason instanceof VaultError)) throw reason;
    console.warn(reason);
    return reason.code;
  }
}

/** What cannot be had ahead of time is asked for again where it is needed. */
async function tried(prepare: () => Promise<void>): Promise<void> {
  try {
    await prepare();
  } catch (reason) {
    console.warn(reason);
  }
}

async function start(): Promise<void> {
  const requests = new RequestLog();
  requests.start();
  observeRequests('page');
  const words = prepareWords();
  const erasing = new Erasing();
  const joining = erasing.join();
  // It opens while the words come; not while another tab erases what it would find.
  const opening = joining.then((joined) => (joined ? vaultOrWhyNot() : 'unavailable'));
  applyPreferences();
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  const nano = new URLSearchParams(location.search).has('nano');
  const host = new EngineHost(nano, seedsFrom(location.search));
  // The test model shows what a model that composes does.
  const answering = new Answering(new CarefulHost(), host, nano ? 'freely' : undefined);
  const offline = new Offline();
  keepEnginesWithModel(answering, offline);
  await words;
  if (await joining) watchDisclosure();
  const life = new Life(createRoot(root), answering, { offline, requests }, erasing);
  await life.begin(opening);
  // The page and what was written before come on screen first: all that the first message needs would hold them up.
  await idle();
  if (life.isStopped()) return;
  await Promise.all([
    // Built files alone have a service worker; in development it would answer with yesterday's.
    import.meta.env.PROD ? offline.start() : Promise.resolve(),
    // Also behind the lock: the model knows no word of a person.
    answering.start(),
    ...[prepareScreen, prepareModal, prepareHelp, prepareCards, prepareThread, prepareComposing].map(tried),
  ]);
}

if (!staysAway()) await start();
