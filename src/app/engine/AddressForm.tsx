import { type FormEvent, useState } from 'react';
import type { EngineWish } from '../engines';
import { endpointIn, type Secret } from './connecting';
import type { Connector } from './connector';
import styles from './EngineDialog.module.css';

const NOBODY: Secret = { user: '', password: '', token: '' };
type Who = 'nobody' | 'user' | 'token';

/** The address of an engine and who asks, with what will be sent to whom once the reader says so. */
export function AddressForm({
  address,
  onAddress,
  connector,
  wish,
}: {
  readonly address: string;
  readonly onAddress: (address: string) => void;
  readonly connector: Connector;
  readonly wish: EngineWish;
}) {
  const [secret, setSecret] = useState(NOBODY);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    connector.ask(address, secret);
  };
  return (
    <form id="engine-address" className={styles.form} onSubmit={ask}>
      <label className={styles.field}>
        Address of its SPARQL endpoint
        <input
          className="text-field"
          type="text"
          inputMode="url"
          required
          dir="ltr"
          spellCheck={false}
          autoComplete="off"
          placeholder="https://example.org/sparql"
          readOnly={wish.place !== undefined}
          value={address}
          onChange={({ target }) => onAddress(target.value)}
        />
      </label>
      <WhoAsks secret={secret} onSecret={setSecret} />
      <WhatIsSent address={address} hasSecret={secret.user !== '' || secret.token !== ''} />
    </form>
  );
}

function WhoAsks({ secret, onSecret }: { readonly secret: Secret; readonly onSecret: (secret: Secret) => void }) {
  const [who, setWho] = useState<Who>('nobody');
  const choose = (next: Who) => {
    setWho(next);
    onSecret(NOBODY);
  };
  const set = (part: Partial<Secret>) => onSecret({ ...secret, ...part });
  return (
    <fieldset className={styles.who}>
      <legend>It wants to know who asks</legend>
      {(
        [
          ['nobody', 'no'],
          ['user', 'user and password'],
          ['token', 'token'],
        ] as const
      ).map(([id, label]) => (
        <label key={id} className={styles.tick}>
          <input type="radio" name="who" checked={who === id} onChange={() => choose(id)} />
          {label}
        </label>
      ))}
      {who === 'user' && (
        <div className={styles.pair}>
          <Secretive label="User" type="text" value={secret.user} onChange={(user) => set({ user })} />
          <Secretive
            label="Password"
            type="password"
            value={secret.password}
            onChange={(password) => set({ password })}
          />
        </div>
      )}
      {who === 'token' && (
        <div className={styles.pair}>
          <Secretive label="Token" type="password" value={secret.token} onChange={(token) => set({ token })} />
        </div>
      )}
    </fieldset>
  );
}

function Secretive({
  label,
  type,
  value,
  onChange,
}: {
  readonly label: string;
  readonly type: 'text' | 'password';
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <label className={styles.field}>
      {label}
      <input
        className="text-field"
        type={type}
        value={value}
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

/** Names who will be asked, and what goes there. */
function WhatIsSent({ address, hasSecret }: { readonly address: string; readonly hasSecret: boolean }) {
  const checked = address.trim() === '' ? undefined : endpointIn(address);
  if (!checked || 'problem' in checked) {
    return (
      <p className={styles.sent} data-problem={checked !== undefined}>
        {checked?.problem ?? 'Nothing is asked before you say so.'}
      </p>
    );
  }
  const { host, url } = checked.endpoint;
  const isPlain = url.startsWith('http:');
  return (
    <p className={styles.sent}>
      Only <b dir="ltr">{host}</b> is asked{isPlain && ', which is this computer'}: queries that say what you look for
      and filter by, as long as this page is open.{' '}
      {hasSecret ? 'Who asks goes there and nowhere else, and is forgotten with the page.' : 'No cookies go along.'}{' '}
      Answers stay in this browser.
    </p>
  );
}
