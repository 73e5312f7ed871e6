import { useRef } from 'react';
import type { DeviceReport } from '../device/report.ts';
import { KINDS } from '../models/engines/engines.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { bytes } from '../ui/i18n/format.ts';
import { useWords } from '../ui/i18n/useWords.ts';
import { useLanguage } from '../ui/preferences.ts';
import { useHost, useHostState } from './hostContext.ts';
import { ModelCard } from './ModelCard.tsx';
import { useWrites } from './answeringContext.ts';
import { CarefulCard } from './CarefulCard.tsx';
import { isHere, sameOffer, type Offer } from './offers.ts';
import css from './Page.module.css';
import { modelName } from './standingWords.ts';
import { WritesChoice } from './WritesChoice.tsx';

/** What this device can do, which models there are, and how they get here. */
export function ModelPage() {
  const words = useWords();
  const device = useHostState((state) => state.device);
  const offers = useHostState((state) => state.offers);
  const standing = useHostState((state) => state.standing);
  const writes = useWrites();
  const inUse = standing.phase === 'ready' ? standing.offer : null;
  return (
    <div className={css['page']}>
      <div className={css['column']}>
        <h1>{words.model.title}</h1>
        <p className={css['lead']}>{words.model.lead}</p>
        <WritesChoice />
        {writes === 'carefully' ? (
          <CarefulCard />
        ) : (
          <>
            <ModelCard full />
            <section className={css['section']}>
              <h2>{words.model.listTitle}</h2>
              {offers.length === 0 && standing.phase !== 'looking' && <p>{words.model.noneLong}</p>}
              <ul className={css['cards']}>
                {offers.map((offer) => (
                  <OfferCard
                    key={`${offer.model.id}/${offer.engine}`}
                    offer={offer}
                    inUse={sameOffer(offer, inUse)}
                  />
                ))}
              </ul>
            </section>
          </>
        )}
        {device !== null && <Device device={device} />}
      </div>
    </div>
  );
}

function Device({ device }: { device: DeviceReport }) {
  const words = useWords();
  const language = useLanguage();
  const { webgpu, cpu, memoryGiB, freeBytes } = device;
  return (
    <section className={css['section']}>
      <h2>{words.device.title}</h2>
      <dl className={css['facts']}>
        <dt>WebGPU</dt>
        <dd>
          {webgpu.ok ? words.device.webgpu(webgpu.adapter, webgpu.f16) : words.device.noWebgpu[webgpu.why]}
        </dd>
        <dt>{words.device.processor}</dt>
        <dd>{words.device.threads(cpu.threads, cpu.crossOriginIsolated)}</dd>
        <dt>{words.device.memory}</dt>
        <dd>{memoryGiB === undefined ? words.device.unsaid : words.device.memoryAbout(memoryGiB)}</dd>
        <dt>{words.device.storage}</dt>
        <dd>
          {freeBytes === undefined ? words.device.unsaid : words.device.free(bytes(language, freeBytes))}
        </dd>
      </dl>
    </section>
  );
}

function OfferCard({ offer, inUse }: { offer: Offer; inUse: boolean }) {
  const words = useWords();
  const language = useLanguage();
  const host = useHost();
  const standing = useHostState((state) => state.standing);
  const busy = standing.phase === 'fetching' || standing.phase === 'loading';
  const here = isHere(offer);
  const { model, engine, fit } = offer;
  const size = bytes(language, offer.totalBytes);
  return (
    <li className={css['card']}>
      <div className={css['cardHead']}>
        <h3>{modelName(words, offer)}</h3>
        <Chip tone={inUse ? 'good' : 'plain'}>
          {inUse ? words.model.inUse : here ? words.model.here : words.model.size(size)}
        </Chip>
      </div>
      <p>
        {KINDS[engine].name} · {words.tiers[model.tier]}
      </p>
      {model.tier !== 'nano' && (
        <p className={css['hint']}>{words.model.base(model.base.name, model.promptForm === 'short')}</p>
      )}
      {!fit.ok && (
        <p className={css['bad']}>
          {words.fitErrors[fit.why](
            fit.needs === undefined ? '' : bytes(language, fit.needs),
            fit.has === undefined ? '' : bytes(language, fit.has),
          )}
        </p>
      )}
      {fit.ok && !here && !offer.served && <p className={css['hint']}>{words.model.notServed}</p>}
      <div className={css['row']}>
        {fit.ok && !inUse && (here || offer.served) && (
          <Button
            look={here ? 'primary' : 'outline'}
            disabled={busy}
            onClick={() => {
              void host.pick(offer);
            }}
          >
            {here
              ? words.model.useThis
              : offer.haveBytes > 0
                ? words.model.resume
                : words.model.fetchSize(size)}
          </Button>
        )}
        {fit.ok && !here && <ImportButtons offer={offer} disabled={busy} />}
        {offer.haveBytes > 0 && (
          <Button
            look="quiet"
            disabled={busy}
            onClick={() => {
              void host.remove(offer);
            }}
          >
            {words.model.remove(bytes(language, offer.haveBytes))}
          </Button>
        )}
      </div>
    </li>
  );
}

/** From a USB stick, say: a folder, or the files one by one. */
function ImportButtons({ offer, disabled }: { offer: Offer; disabled: boolean }) {
  const words = useWords();
  const host = useHost();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    const chosen = [...(input.files ?? [])];
    input.value = '';
    if (chosen.length > 0) void host.importFrom(offer, chosen);
  };
  return (
    <>
      <input
        ref={folder}
        type="file"
        hidden
        webkitdirectory=""
        onChange={(event) => {
          take(event.target);
        }}
      />
      <input
        ref={files}
        type="file"
        hidden
        multiple
        onChange={(event) => {
          take(event.target);
        }}
      />
      <Button look="quiet" disabled={disabled} onClick={() => folder.current?.click()}>
        {words.model.importFolder}
      </Button>
      <Button look="quiet" disabled={disabled} onClick={() => files.current?.click()}>
        {words.model.importFiles}
      </Button>
    </>
  );
}
