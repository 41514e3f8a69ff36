import type { Actor } from '../../model/dataset';
import type { ActorId } from '../../model/ids';
import { NOTE_LABELS } from '../../model/words';
import { otherNames } from '../../view/names';
import { useAtlas } from '../hooks';
import { Label } from '../ui/Label';
import styles from './ActorIdentity.module.css';
import { ActorName, ActorNames } from './ActorName';

/** An actor's other names, what it is part of and what is part of it, links and notes. */
export function ActorIdentity({ actor }: { readonly actor: Actor }) {
  const atlas = useAtlas();
  const { id, partOf, sameAs = [], note, notes = [] } = actor;
  const names = otherNames(actor);
  const parts = atlas.dataset.actors.filter((other) => other.partOf === id).map((other) => other.id);
  const links = sameAs.filter(isWebAddress);
  return (
    <>
      <dl className={styles.identity}>
        {names.length > 0 && <Names names={names} />}
        {partOf && (
          <div>
            <dt>Part of</dt>
            <dd>
              <ActorName id={partOf} />
            </dd>
          </div>
        )}
        {parts.length > 0 && <Parts ids={parts} />}
        {links.length > 0 && <Links links={links} />}
      </dl>
      {note && (
        <p className={styles.note}>
          <bdi>{note}</bdi>
        </p>
      )}
      {notes.map(({ kind, text }) => (
        <p className={styles.note} key={`${kind} ${text}`}>
          <b>{NOTE_LABELS[kind]}:</b> <bdi>{text}</bdi>
        </p>
      ))}
    </>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  return (
    <div>
      <dt>Also</dt>
      <dd>
        {names.map((name, at) => (
          <span key={name}>
            {at > 0 && ', '}
            <Label text={name} />
          </span>
        ))}
      </dd>
    </div>
  );
}

function Parts({ ids }: { readonly ids: readonly ActorId[] }) {
  return (
    <div>
      <dt>Has parts</dt>
      <dd>
        <ActorNames ids={ids} />
      </dd>
    </div>
  );
}

function Links({ links }: { readonly links: readonly string[] }) {
  return (
    <div>
      <dt>Same as</dt>
      <dd>
        {links.map((link) => (
          <a key={link} href={link} target="_blank" rel="noreferrer noopener">
            {link.replace(/^https?:\/\/(www\.)?/i, '')}
          </a>
        ))}
      </dd>
    </div>
  );
}

/** Other schemes could run script or open programs. */
function isWebAddress(link: string): boolean {
  return URL.canParse(link) && ['http:', 'https:'].includes(new URL(link).protocol);
}
