import { useState } from 'react';
import { counted, grouped } from '../../lib/text';
import { type EnginePlace, hostOf } from '../../view/engine-place';
import type { EngineWish } from '../engines';
import { useStage } from '../hooks';
import { closeDialog } from '../stage';
import { Modal } from '../ui/Modal';
import { AddressForm } from './AddressForm';
import type { Step } from './connector';
import styles from './EngineDialog.module.css';
import { FileChoice } from './FileChoice';
import { Holdings } from './Holdings';
import { KeptWindows } from './KeptWindows';
import { MappingModal } from './MappingModal';
import { type Connecting, useConnecting } from './use-connecting';

/** The dialog through which alone an engine is asked: it names the host and what is sent, and waits for the reader's click. */
export function EngineDialog() {
  const dialog = useStage((stage) => stage.dialog);
  return dialog.kind === 'engine' ? <Connect wish={dialog.wish} /> : null;
}

function Connect({ wish }: { readonly wish: EngineWish }) {
  const connecting = useConnecting(wish);
  const [address, setAddress] = useState(wish.place?.at ?? '');
  const { step, problem, connector } = connecting;
  const write = (next: string) => {
    setAddress(next);
    connector.forget();
  };
  const isFile = wish.place?.kind === 'file';
  if (step.kind === 'mapping') return <MappingModal {...step} connecting={connecting} />;
  return (
    <Modal
      title={titleOf(wish.place)}
      subtitle={subtitleOf(wish)}
      size="narrow"
      onClose={closeDialog}
      footer={<Footer connecting={connecting} wish={wish} />}
    >
      {problem !== '' && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {step.kind === 'address' && isFile && <FileChoice connector={connector} again={wish.place?.at} />}
      {step.kind === 'address' && !isFile && (
        <>
          <AddressForm address={address} onAddress={write} connector={connector} wish={wish} />
          {!wish.place && (
            <>
              <FileChoice connector={connector} />
              <KeptWindows />
            </>
          )}
        </>
      )}
      {step.kind === 'holdings' && <Holdings reached={step.reached} datasets={step.datasets} connector={connector} />}
      {isUnderWay(step) && <UnderWay step={step} />}
    </Modal>
  );
}

function titleOf(place: EnginePlace | undefined): string {
  if (!place) return 'Open from an engine';
  return place.kind === 'file' ? `Choose ${place.at} again` : `Ask ${hostOf(place)}?`;
}

function subtitleOf({ place, hash }: EngineWish): string {
  if (!place)
    return 'A graph that is too large for a browser stays in its engine: you look at it through a window that you widen as you go.';
  const what =
    place.holds === 'dataset' ? `the dataset “${place.id}”` : `what the mapping “${place.id}” makes of its data`;
  return hash === undefined
    ? `What is shown was fetched from there: ${what}.`
    : `The link shows ${what} in the engine at ${hostOf(place)}. Nothing was asked of it yet.`;
}

function isUnderWay({ kind }: Step): boolean {
  return kind === 'asking' || kind === 'fetching' || kind === 'loading';
}

function UnderWay({ step }: { readonly step: Step }) {
  return (
    <div className={styles.underWay} role="status">
      {step.kind === 'asking' && (
        <p>
          Asking <bdi>{step.host}</bdi> {step.what}…
        </p>
      )}
      {step.kind === 'loading' && (
        <>
          <p>
            Loading <bdi>{step.file}</bdi> into the page’s own engine…
          </p>
          <progress className={styles.progress} value={step.share} max={1} aria-label="Loaded" />
        </>
      )}
      {step.kind === 'fetching' && (
        <>
          <p>
            Fetching the strongest pairs: <b>{grouped(step.claims)}</b> of {counted(step.of, 'claim')} so far.
          </p>
          <progress
            className={styles.progress}
            value={step.claims}
            max={Math.min(step.of, 2000)}
            aria-label="Claims fetched"
          />
        </>
      )}
    </div>
  );
}

function Footer({ connecting, wish: { place } }: { readonly connecting: Connecting; readonly wish: EngineWish }) {
  const { step, connector } = connecting;
  const isLinked = place !== undefined;
  return (
    <>
      {step.kind === 'address' && place?.kind !== 'file' && (
        <button type="submit" form="engine-address" className="main-button">
          {isLinked ? 'Ask it' : 'Ask what it holds'}
        </button>
      )}
      {step.kind === 'fetching' && (
        <button type="button" className="main-button" onClick={() => connector.enough()}>
          Show what is there
        </button>
      )}
      {step.kind === 'holdings' && (
        <button type="button" className="plain-button" onClick={() => connector.back()}>
          Another address
        </button>
      )}
      <button type="button" className={`word-button ${styles.close}`} onClick={closeDialog}>
        {isUnderWay(step) ? 'Cancel' : isLinked && place.kind === 'address' ? 'Do not ask' : 'Close'}
      </button>
    </>
  );
}
