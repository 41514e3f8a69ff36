import type { ReactNode } from 'react';
import { counted, onOneLine } from '../../lib/text';
import { STANDING_LABELS } from '../../model/words';
import { langOf, otherNames } from '../../view/names';
import type { ActorResult, Result } from '../../view/search-results';
import { litParts, searchWords } from '../../view/search-words';
import { propositionOf, tieProposition, tieStandingLine, titleOf } from '../../view/sentences';
import { useAtlas } from '../hooks';
import { KindGlyph } from '../ui/KindGlyph';
import { Swatch } from '../ui/Swatch';
import styles from './ResultRow.module.css';

type Terms = ReadonlySet<string>;

/** One result: its sign, its name with the found words underlined, a line about it and its counts. */
export function ResultRow({ result }: { readonly result: Result }) {
  switch (result.kind) {
    case 'actor':
      return <ActorRow result={result} />;
    case 'tie':
      return <TieRow result={result} />;
    case 'claim':
      return <ClaimRow result={result} />;
    default:
      return <DeedRow result={result} />;
  }
}

function Row({
  sign,
  title,
  line,
  aside,
}: {
  readonly sign: ReactNode;
  readonly title: ReactNode;
  readonly line?: ReactNode;
  readonly aside: string;
}) {
  return (
    <>
      <span className={styles.sign}>{sign}</span>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {line && <span className={styles.line}>{line}</span>}
      </span>
      <span className={styles.aside}>{aside}</span>
    </>
  );
}

function Lit({ text, terms }: { readonly text: string; readonly terms: Terms }) {
  const line = onOneLine(text);
  let at = 0;
  return (
    <bdi lang={langOf(line)}>
      {litParts(line, terms).map((part) => {
        const key = at;
        at += part.text.length;
        return part.lit ? <u key={key}>{part.text}</u> : <span key={key}>{part.text}</span>;
      })}
    </bdi>
  );
}

function ActorRow({ result: { actor, claims, hiddenBy, steps, terms } }: { readonly result: ActorResult }) {
  const atlas = useAtlas();
  const kind = atlas.lexicon.kind(actor.kind).label.toLowerCase();
  const also = alsoCalled(actor, terms);
  const far = steps === undefined ? undefined : counted(steps, 'step');
  return (
    <Row
      sign={<KindGlyph kind={actor.kind} size={15} />}
      title={<Lit text={actor.label} terms={terms} />}
      line={
        also.length > 0 && (
          <>
            also{' '}
            {also.map((name, at) => (
              <span key={name}>
                {at > 0 && ', '}
                <Lit text={name} terms={terms} />
              </span>
            ))}
          </>
        )
      }
      aside={[kind, counted(claims, 'claim'), far, hiddenBy && `hidden by ${hiddenBy}`].filter(Boolean).join(', ')}
    />
  );
}

/** The other names that a row has room for, those that were found first. */
function alsoCalled(actor: ActorResult['actor'], terms: Terms): readonly string[] {
  const isFound = (name: string) => (searchWords(name).some((word) => terms.has(word)) ? 0 : 1);
  return [...otherNames(actor)].sort((a, b) => isFound(a) - isFound(b)).slice(0, 3);
}

function TieRow({ result: { tie, hiddenBy, terms } }: { readonly result: Extract<Result, { kind: 'tie' }> }) {
  const atlas = useAtlas();
  const aside = [
    tie.standing === 'undisputed' ? '' : STANDING_LABELS[tie.standing].toLowerCase(),
    counted(tie.claims.length, 'claim'),
    hiddenBy && `hidden by ${hiddenBy}`,
  ];
  return (
    <Row
      sign={<Swatch sign={tie.sign} standing={tie.standing} head={!tie.relation.symmetric} />}
      title={<Lit text={titleOf(atlas, tieProposition(atlas, tie))} terms={terms} />}
      line={<bdi>{tie.claims.length === 1 ? tie.records[0]?.claim.gist : tieStandingLine(atlas, tie)}</bdi>}
      aside={aside.filter(Boolean).join(', ')}
    />
  );
}

function ClaimRow({ result: { record, hiddenBy, terms } }: { readonly result: Extract<Result, { kind: 'claim' }> }) {
  const atlas = useAtlas();
  const { sign, standing, type, claim } = record;
  const aside = [
    standing === 'undisputed' ? 'claim' : `${STANDING_LABELS[standing].toLowerCase()} claim`,
    hiddenBy && `hidden by ${hiddenBy}`,
  ];
  return (
    <Row
      sign={<Swatch sign={sign} standing={standing} head={!type.symmetric} />}
      title={<Lit text={titleOf(atlas, propositionOf(atlas, record))} terms={terms} />}
      line={<Lit text={claim.gist} terms={terms} />}
      aside={aside.filter(Boolean).join(', ')}
    />
  );
}

function DeedRow({
  result: { kind, actor, near },
}: {
  readonly result: Extract<Result, { kind: 'only' | 'paths' | 'hide' }>;
}) {
  const atlas = useAtlas();
  const name = <bdi>{onOneLine(atlas.nameOf(actor.id))}</bdi>;
  const others = counted(near.length - 1, 'other actor');
  switch (kind) {
    case 'only':
      return <Row sign="↵" title={<>Show only what is tied to {name}</>} line="keeps the filters" aside={others} />;
    case 'paths':
      return <Row sign="" title={<>Paths from {name} to …</>} line="choose the second actor next" aside="" />;
    case 'hide':
      return <Row sign="" title={<>Hide {name}</>} line="from the view, never from the data" aside="" />;
  }
}
