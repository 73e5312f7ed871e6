import { Suspense, useEffect } from 'react';
import { Link, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Conversation } from '../conversation/flow/conversation.ts';
import { ConversationContext } from '../conversation/view/context.ts';
import { ConversationPage } from '../conversation/view/ConversationPage.tsx';
import { HelpContext, ModelLineContext } from '../conversation/view/slots.ts';
import { useWords } from '../ui/i18n/useWords.ts';
import { Notices } from '../ui/Notices.tsx';
import { useLanguage } from '../ui/preferences.ts';
import { prepared } from '../ui/prepared.ts';
import { Crash } from './Crash.tsx';
import { FirstDisclosure } from './Disclosure.tsx';
import type { Answering } from './answering.ts';
import { AnsweringContext, useWrites } from './answeringContext.ts';
import { CarefulCard } from './CarefulCard.tsx';
import { WithHelp } from './HelpDialog.tsx';
import { HostContext } from './hostContext.ts';
import { OfflineContext, type OfflineServices } from './offlineContext.ts';
import { UpdateCardWhenIdle } from './UpdateCard.tsx';
import { ModelCard, ModelLine } from './ModelCard.tsx';
import css from './Page.module.css';
import { EraseContext, PrivacyContext, type Privacy } from './privacy/context.ts';
import { ROUTES } from './routes.ts';
import { Shell } from './Shell.tsx';

const { Component: ModelPage } = prepared(async () => (await import('./ModelPage.tsx')).ModelPage);
const { Component: SentPage } = prepared(async () => (await import('./SentPage.tsx')).SentPage);
const { Component: LicencesPage } = prepared(async () => (await import('./LicencesPage.tsx')).LicencesPage);
const { Component: SettingsPage } = prepared(async () => (await import('./SettingsPage.tsx')).SettingsPage);

interface AppProps {
  readonly conversation: Conversation;
  readonly answering: Answering;
  readonly services: OfflineServices;
  /** null where there is no vault. */
  readonly privacy: Privacy | null;
  readonly erase: () => Promise<void>;
}

/** The whole page: what the features need is handed down here, and here alone they meet. */
export function App({ conversation, answering, services, privacy, erase }: AppProps) {
  const words = useWords();
  const language = useLanguage();
  useEffect(() => {
    document.title = words.shell.brand;
  }, [words, language]);
  return (
    <Router hook={useHashLocation}>
      <AnsweringContext value={answering}>
        <HostContext value={answering.free}>
          <PrivacyContext value={privacy}>
            <EraseContext value={erase}>
              <OfflineContext value={services}>
                <ConversationContext value={conversation}>
                  <WithHelp>
                    {(openHelp) => (
                      <HelpContext value={openHelp}>
                        <ModelLineContext value={<ModelLine />}>
                          <Shell onHelp={openHelp}>
                            <Pages />
                          </Shell>
                          <Notices />
                        </ModelLineContext>
                      </HelpContext>
                    )}
                  </WithHelp>
                </ConversationContext>
              </OfflineContext>
            </EraseContext>
          </PrivacyContext>
        </HostContext>
      </AnsweringContext>
    </Router>
  );
}

function Pages() {
  const words = useWords();
  const writes = useWrites();
  const before = (
    <>
      <UpdateCardWhenIdle />
      <FirstDisclosure />
      {writes === 'carefully' ? <CarefulCard /> : <ModelCard />}
    </>
  );
  const [location] = useLocation();
  return (
    <Crash at={location}>
      <Suspense fallback={<div aria-busy="true" />}>
        <Switch>
          <Route path={ROUTES.start}>
            <ConversationPage id={null} before={before} />
          </Route>
          <Route path={ROUTES.session}>{({ id }) => <ConversationPage id={id} before={before} />}</Route>
          <Route path={ROUTES.model}>
            <ModelPage />
          </Route>
          <Route path={ROUTES.settings}>
            <SettingsPage />
          </Route>
          <Route path={ROUTES.sent}>
            <SentPage />
          </Route>
          <Route path={ROUTES.licences}>
            <LicencesPage />
          </Route>
          <Route>
            <div className={css['lost']}>
              <h1>{words.shell.noSuchPage}</h1>
              <Link href={ROUTES.start}>{words.shell.write}</Link>
            </div>
          </Route>
        </Switch>
      </Suspense>
    </Crash>
  );
}
