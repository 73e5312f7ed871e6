import './trustedTypes.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import { createRoot } from 'react-dom/client';
import { prepareGrammar } from '../conversation/flow/generating.ts';
import { prepareScreen } from '../conversation/flow/screening.ts';
import { prepareCards } from '../conversation/view/cards.ts';
import { prepareThread } from '../conversation/view/ConversationPage.tsx';
import { prepareWords } from '../ui/i18n/catalogue.ts';
import { prepareModal } from '../ui/Modal.tsx';
import { applyPreferences } from '../ui/preferences.ts';
import { VaultError } from '../vault/errors.ts';
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

/** Without a vault the page still works; the conversation says that nothing is kept. */
async function vaultOrNone(): Promise<Opened | null> {
  try {
    return await openVault();
  } catch (reason) {
    if (!(reason instanceof VaultError)) throw reason;
    console.warn(reason);
    return null;
  }
}

async function start(): Promise<void> {
  const requests = new RequestLog();
  requests.start();
  observeRequests('page');
  const words = prepareWords();
  applyPreferences();
  watchDisclosure();
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  const nano = new URLSearchParams(location.search).has('nano');
  const host = new EngineHost(nano, seedsFrom(location.search));
  // The test model shows what a model that composes does.
  const answering = new Answering(new CarefulHost(), host, nano ? 'freely' : undefined);
  const offline = new Offline();
  keepEnginesWithModel(answering, offline);
  await words;
  const life = new Life(createRoot(root), answering, { offline, requests });
  // Built files alone have a service worker; in development it would answer with yesterday's.
  const kept = import.meta.env.PROD ? offline.start() : Promise.resolve();
  // The model loads meanwhile, also behind the lock: it knows no word of a person.
  await Promise.all([
    life.begin(await vaultOrNone()),
    answering.start(),
    prepareScreen(),
    prepareModal(),
    prepareHelp(),
    prepareCards(),
    prepareThread(),
    prepareGrammar(),
    kept,
  ]);
}

if (!staysAway()) await start();
