import type { ClaimRecord } from '../../graph/record';
import type { Evidence, Response } from '../../model/dataset';
import { positionInWords } from '../../model/in-words';
import { NOTE_LABELS, SIGN_LABELS } from '../../model/words';
import { stanceVerb } from '../../view/sentences';
import { useAtlas } from '../hooks';
import { Label } from '../ui/Label';
import styles from './ClaimOrigin.module.css';

/** Where a claim and each answer to it are read, what the annotator noted, and what its type means. */
export function ClaimOrigin({ record }: { readonly record: ClaimRecord }) {
  const atlas = useAtlas();
  const { claim, type } = record;
  const family = atlas.lexicon.family(type.family);
  return (
    <div className={styles.origin}>
      <h3>Evidence</h3>
      <ul>
        {claim.evidence.map((evidence) => (
          <EvidenceItem key={keyOf(evidence)} evidence={evidence} />
        ))}
        {claim.responses?.flatMap((answer) =>
          answer.evidence.map((evidence) => (
            <EvidenceItem
              key={`${answer.by} ${answer.stance} ${answer.gist} ${keyOf(evidence)}`}
              evidence={evidence}
              answer={answer}
            />
          )),
        )}
      </ul>
      {claim.notes && claim.notes.length > 0 && <h3>Notes</h3>}
      <ul>
        {claim.notes?.map(({ kind, text }) => (
          <li key={`${kind} ${text}`}>
            <strong>{NOTE_LABELS[kind]}:</strong> <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      <h3>Relation</h3>
      <p>
        <strong>{type.label}</strong> ({family.label}, {SIGN_LABELS[type.sign]}): {type.definition}
      </p>
      {claim.negated && <p>The claim is that this is not so; it counts as neutral.</p>}
    </div>
  );
}

function keyOf({ source, start, end }: Evidence): string {
  return `${start} ${end} ${source}`;
}

function EvidenceItem({ evidence, answer }: { readonly evidence: Evidence; readonly answer?: Response }) {
  const atlas = useAtlas();
  const source = atlas.sources.get(evidence.source);
  return (
    <li>
      {answer && (
        <strong>
          <Label text={atlas.nameOf(answer.by)} /> {stanceVerb(atlas, answer)}:{' '}
        </strong>
      )}
      <cite>
        <Label text={source?.title ?? evidence.source} />
      </cite>
      , {positionInWords(evidence)}, from <q dir="auto">{evidence.from}</q> to <q dir="auto">{evidence.to}</q>
    </li>
  );
}
