import './trustedTypes.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { navigate } from 'wouter/use-hash-location';
import { draftOf } from '../conversation/flow/chain.ts';
import { Conversation } from '../conversation/flow/conversation.ts';
import { prepareScreen } from '../conversation/flow/screening.ts';
import { keepContactIn } from '../help/contact.ts';
import { fixedReply } from '../safety/fixedReply.ts';
import { wordsNow } from '../ui/i18n/useWords.ts';
import { prepareModal } from '../ui/Modal.tsx';
import { announce, notify } from '../ui/notices.ts';
import { applyPreferences } from '../ui/preferences.ts';
import { Offline } from '../offline/offline.ts';
import { RequestLog } from '../requests/log.ts';
import { observeRequests } from '../requests/observe.ts';
import { asVaultError, VaultError } from '../vault/errors.ts';
import { openVault, type Vault } from '../vault/vault.ts';
import { App } from './App.tsx';
import { watchDisclosure } from './disclosure.ts';
import { EngineHost } from './engineHost.ts';
import { keepEnginesWithModel } from './keepEngines.ts';
import { ROUTES, sessionPath } from './routes.ts';

/** Without a vault the page still works; the conversation says that nothing is kept. */
async function vaultOrNone(): Promise<Vault | null> {
  try {
    return await openVault();
  } catch (reason) {
    if (!(reason instanceof VaultError)) throw reason;
    console.warn(reason);
    return null;
  }
}

async function loadLibrary({ library }: Conversation): Promise<void> {
  try {
    await library.load();
  } catch (reason) {
    const words = wordsNow();
    const { what, next } = words.vaultErrors[asVaultError(reason).code];
    notify({ words: `${what}${words.common.gap}${next}`, tone: 'bad' });
  }
}

async function loadContact(vault: Vault | null): Promise<void> {
  if (vault === null) return;
  try {
    await keepContactIn(vault);
  } catch (reason) {
    console.warn('the emergency contact did not open', asVaultError(reason));
  }
}

async function start(): Promise<void> {
  const requests = new RequestLog();
  requests.start();
  observeRequests('page');
  applyPreferences();
  const host = new EngineHost(new URLSearchParams(location.search).has('nano'));
  watchDisclosure();
  const vault = await vaultOrNone();
  const conversation = new Conversation(vault, host, {
    replied: ({ status, raw, danger, lang }) => {
      const words = wordsNow();
      if (status === 'held') announce(words.crisis.announced(fixedReply(danger ?? 'suicide', lang).said));
      else if (status === 'withheld') announce(words.withheld.announced);
      else if (status === 'done') announce(words.thread.replied(draftOf(raw).answer.text));
      else announce(words.thread.replyEnded);
    },
    removed: (title, restore) => {
      const words = wordsNow();
      notify({
        words: words.sessions.removed(title),
        tone: 'plain',
        action: { words: words.common.undo, run: restore },
      });
    },
    refused: (why) => {
      notify({ words: wordsNow().refusals[why], tone: 'plain' });
    },
    opened: (id) => {
      navigate(sessionPath(id));
    },
    closed: () => {
      navigate(ROUTES.start);
    },
  });
  const offline = new Offline();
  keepEnginesWithModel(host, offline);
  // A page that goes to the background may never come back: phones discard it without a word.
  addEventListener('pagehide', () => void conversation.settle());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void conversation.settle();
  });
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <App conversation={conversation} host={host} services={{ offline, requests }} />
    </StrictMode>,
  );
  // Built files alone have a service worker; in development it would answer with yesterday's.
  const kept = import.meta.env.PROD ? offline.start() : Promise.resolve();
  await Promise.all([
    loadLibrary(conversation),
    loadContact(vault),
    host.start(),
    prepareScreen(),
    prepareModal(),
    kept,
  ]);
}

await start();
