/** The app from its opened vault to its end: locked, left in a hurry, or erased. */
import { StrictMode, Suspense, type ReactNode } from 'react';
import type { Root } from 'react-dom/client';
import { createStore } from 'zustand';
import { navigate } from 'wouter/use-hash-location';
import { draftOf } from '../conversation/flow/chain.ts';
import { Conversation, type Told } from '../conversation/flow/conversation.ts';
import { forgetContact, keepContactIn } from '../help/contact.ts';
import { wordsNow } from '../ui/i18n/useWords.ts';
import { announce, notify } from '../ui/notices.ts';
import { prepared } from '../ui/prepared.ts';
import { storeNothingMore, type Erasing, type Kept } from '../vault/erasing.ts';
import { asVaultError, type VaultErrorCode } from '../vault/errors.ts';
import { askToBeKept } from '../vault/keeping.ts';
import type { Opened, Vault } from '../vault/vault.ts';
import { App } from './App.tsx';
import { Crash } from './Crash.tsx';
import type { Answering } from './answering.ts';
import type { Privacy } from './privacy/context.ts';
import { LOCK_DEFAULTS, LOCK_SETTINGS, type LockSettings } from './privacy/lockSettings.ts';
import type { OfflineServices } from './offlineContext.ts';
import { LockWatch } from './privacy/lockWatch.ts';
import { ErasingScreen, LockingScreen } from './privacy/PutDownScreen.tsx';
import { watchQuickExit } from './privacy/quickExit.ts';
import { ROUTES, sessionPath } from './routes.ts';

const { Component: LockedApp } = prepared(async () => (await import('./privacy/LockedApp.tsx')).LockedApp);

/** What erasing needs, which is rarely asked for. It has to be here before anything is deleted. */
async function prepareErasing() {
  const [{ eraseStorage, whatIsLeft }, { ErasedScreen }] = await Promise.all([
    import('../vault/erase.ts'),
    import('./privacy/ErasedScreen.tsx'),
  ]);
  return { eraseStorage, whatIsLeft, ErasedScreen };
}

export class Life {
  /** What ends what runs now, with every word saved. */
  #end: () => Promise<void> = () => Promise.resolve();
  /** What ends it for good: all that it keeps is about to be deleted. */
  #giveUp: () => Promise<void> = () => Promise.resolve();
  /** Locks what is open in other tabs. */
  #lockOthers: () => void = () => undefined;
  /** It is being locked, left or erased; each happens once. */
  #ending = false;
  /** It is put down for good. */
  #stopping: Promise<void> | null = null;

  constructor(
    private readonly root: Root,
    private readonly answering: Answering,
    private readonly services: OfflineServices,
    private readonly erasing: Erasing,
  ) {
    watchQuickExit(async () => {
      this.#ending = true;
      this.#draw(null);
      // Before the saving: leaving waits for that no longer than a blink.
      this.#lockOthers();
      await this.#end();
    });
  }

  /** Whether this page was put down for good: nothing may begin any more that writes or fetches. */
  isStopped(): boolean {
    return this.#stopping !== null;
  }

  /** @param opening the vault, or why there is none and nothing is kept */
  async begin(opening: Promise<Opened | VaultErrorCode>): Promise<void> {
    this.#giveUp = async () => {
      const opened = await opening;
      if (typeof opened !== 'string' && !opened.locked) await opened.vault.abandon();
    };
    this.erasing.onElsewhere({
      stop: () => this.#stop(),
      over: (left) => {
        this.#sayErased(left).catch((reason: unknown) => {
          // Opened anew the page finds what there is to find.
          console.warn('the screen that says it is not here', reason);
          location.reload();
        });
      },
    });
    const opened = await opening;
    if (this.isStopped()) return;
    if (typeof opened === 'string') await this.#live(null, opened);
    else if (opened.locked) {
      const unlock = async (passphrase: string): Promise<void> => {
        const unlocking = opened.unlock(passphrase);
        this.#giveUp = async () => {
          await (await unlocking).abandon();
        };
        const vault = await unlocking;
        // The page was left, or everything erased, while it was opening.
        if (this.#ending) await vault.abandon();
        else await this.#live(vault);
      };
      this.#draw(
        <Suspense fallback={null}>
          <LockedApp unlock={unlock} erase={() => this.#erase()} />
        </Suspense>,
      );
    } else await this.#live(opened.vault);
  }

  /** @param without why there is no vault */
  async #live(vault: Vault | null, without: VaultErrorCode = 'unavailable'): Promise<void> {
    const conversation = new Conversation(vault, this.answering, toldByConversation(), without);
    this.#end = async () => {
      await conversation.end();
      await vault?.close();
    };
    this.#giveUp = async () => {
      await conversation.end().catch((reason: unknown) => {
        console.warn('what could not be saved is erased as well', reason);
      });
      await vault?.abandon();
    };
    this.#lockOthers = () => vault?.lockOthers();
    // A page that goes to the background may never come back: phones discard it without a word.
    addEventListener('pagehide', () => void conversation.settle());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void conversation.settle();
    });
    const privacy = vault === null ? null : this.#privacy(vault, conversation);
    const app = this.#app(conversation, privacy);
    this.#draw(app);
    vault?.subscribe((event) => {
      if (event.type === 'step-back') void this.#putDown(app);
    });
    await Promise.all([loadLibrary(conversation), loadContact(vault)]);
    await privacy?.passphraseChanged();
  }

  #privacy(vault: Vault, conversation: Conversation): Privacy {
    const follow = (settings: LockSettings): void => {
      watch.follow(vault.protection.byPassphrase ? settings : null);
    };
    const followAnew = async (): Promise<void> => {
      follow(await lockSettingsOf(vault));
    };
    const watch = new LockWatch(
      () => privacy.lock(),
      () => void followAnew(),
    );
    const privacy: Privacy = {
      vault,
      lockable: createStore(() => vault.protection.byPassphrase),
      passphraseChanged: async () => {
        privacy.lockable.setState(vault.protection.byPassphrase, true);
        await followAnew();
      },
      readLockSettings: () => lockSettingsOf(vault),
      lockSettingsChanged: (settings) => {
        follow(settings);
        watch.tellOthers();
      },
      lock: async () => {
        if (this.#ending) return;
        vault.lockOthers();
        await this.#putDown(this.#app(conversation, privacy));
      },
      reload: () => loadLibrary(conversation),
    };
    return privacy;
  }

  /**
   * Saves everything and starts the page anew: with its memory go the keys, every decrypted word and what the engine
   * has read. Where something cannot be saved, `app` comes back and says so: a word lost would be worse.
   */
  async #putDown(app: ReactNode): Promise<void> {
    if (this.#ending) return;
    this.#ending = true;
    this.#draw(<LockingScreen />);
    try {
      await this.#end();
      location.reload();
    } catch (reason) {
      console.warn('not locked', asVaultError(reason));
      if (this.isStopped()) return;
      this.#ending = false;
      this.#draw(app);
      notify({ words: wordsNow().lock.notNow, tone: 'bad' });
    }
  }

  /** A screen says how it went. @throws TypeError where what it takes is not here; nothing is deleted then */
  async #erase(): Promise<void> {
    const { eraseStorage } = await prepareErasing();
    await this.#stop();
    try {
      await this.#sayErased(await this.erasing.alone(eraseStorage));
    } catch (reason) {
      console.error('not known how erasing ended', reason);
      await this.#sayErased(null);
    }
  }

  /** From now on this page writes and fetches nothing, and holds no word of a person. */
  #stop(): Promise<void> {
    this.#ending = true;
    this.#draw(<ErasingScreen />);
    this.#stopping ??= this.#putAllDown();
    return this.#stopping;
  }

  async #putAllDown(): Promise<void> {
    storeNothingMore();
    forgetContact();
    const ends = await Promise.allSettled([
      this.#giveUp(),
      // A model on its way in would fill its cache again.
      this.answering.end(),
      this.services.offline.settled(),
      // As long as it can still be had.
      prepareErasing(),
    ]);
    for (const end of ends) if (end.status === 'rejected') console.warn('not put down', end.reason);
  }

  /** @param left what is still there; null: that has to be looked at */
  async #sayErased(left: readonly Kept[] | null): Promise<void> {
    const { whatIsLeft, ErasedScreen } = await prepareErasing();
    this.#draw(<ErasedScreen left={left ?? (await whatIsLeft())} retry={() => void this.#erase()} />);
  }

  #app(conversation: Conversation, privacy: Privacy | null): ReactNode {
    return (
      <App
        conversation={conversation}
        answering={this.answering}
        services={this.services}
        privacy={privacy}
        erase={() => this.#erase()}
      />
    );
  }

  #draw(what: ReactNode): void {
    this.root.render(
      <StrictMode>
        <Crash>{what}</Crash>
      </StrictMode>,
    );
  }
}

async function lockSettingsOf(vault: Vault): Promise<LockSettings> {
  try {
    return (await vault.readPrivate(LOCK_SETTINGS)) ?? LOCK_DEFAULTS;
  } catch (reason) {
    // Better locked too early than never.
    console.warn('the lock settings do not open', asVaultError(reason));
    return LOCK_DEFAULTS;
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

function toldByConversation(): Told {
  return {
    replied: ({ status, raw }) => {
      const words = wordsNow();
      if (status === 'held') announce(words.crisis.announced);
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
      // There is something to lose from now on.
      askToBeKept().catch((reason: unknown) => {
        console.warn('the browser was not asked to keep this', reason);
      });
    },
    closed: () => {
      navigate(ROUTES.start);
    },
  };
}
