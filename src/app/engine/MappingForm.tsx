import { counted, grouped } from '../../lib/text';
import type { Vocabulary } from '../../model/vocabulary';
import {
  isRelated,
  kindTakenFor,
  typeTakenFor,
  withKindTaken,
  withLabels,
  withRelated,
  withTypeTaken,
} from '../../sources/sparql/mapped/edit-mapping';
import type { EngineSchema, FoundClass, FoundProperty } from '../../sources/sparql/mapped/explore';
import type { Mapping } from '../../sources/sparql/mapped/mapping';
import { abbreviated, prefixesOf } from '../../sources/sparql/mapped/names';
import choice from '../ui/ChoiceRow.module.css';
import { TypeOptions } from '../ui/TypeOptions';
import styles from './Mapping.module.css';

interface FormProps {
  readonly mapping: Mapping;
  readonly schema: EngineSchema | undefined;
  readonly standard: Vocabulary;
  readonly onMapping: (mapping: Mapping) => void;
}

/** A mapping as a form: what it is called, what names actors, which properties are relations and which classes are kinds. */
export function MappingForm({ mapping, schema, standard, onMapping }: FormProps) {
  return (
    <div className={styles.form}>
      <label className={styles.field}>
        What it is called
        <input
          className="text-field"
          type="text"
          value={mapping.label}
          required
          onChange={({ target }) => onMapping({ ...mapping, label: target.value })}
        />
      </label>
      <label className={styles.field}>
        What names an actor: properties, the best first, one a line
        <textarea
          className="text-field"
          rows={3}
          dir="ltr"
          spellCheck={false}
          value={(mapping.actor.label?.properties ?? []).join('\n')}
          onChange={({ target }) => onMapping(withLabels(mapping, linesIn(target.value)))}
        />
      </label>
      <label className={styles.field}>
        Where a statement stands
        <select
          value={mapping.graphs ?? 'default'}
          onChange={({ target }) => onMapping(inGraphs(mapping, target.value))}
        >
          <option value="default">in no graph in particular</option>
          <option value="named">in named graphs</option>
          <option value="sources">in named graphs, each of which is a source</option>
        </select>
      </label>
      {schema ? (
        <>
          <Properties {...{ mapping, schema, standard, onMapping }} />
          <Classes {...{ mapping, schema, standard, onMapping }} />
        </>
      ) : (
        <p className={styles.word}>
          {counted(mapping.relations.length, 'way', 'ways')} of saying a relation
          {mapping.time && ', with dates'}
          {(mapping.source ?? mapping.speaker) && ', with sources'}. “What the engine holds” lists its properties and
          classes here; everything else stands in the JSON.
        </p>
      )}
    </div>
  );
}

function linesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function inGraphs({ graphs: _, ...mapping }: Mapping, where: string): Mapping {
  return where === 'named' || where === 'sources' ? { ...mapping, graphs: where } : mapping;
}

function Properties({ mapping, schema, standard, onMapping }: FormProps & { readonly schema: EngineSchema }) {
  const relations = schema.properties.filter(({ toNodes }) => toNodes > 0);
  const prefixes = prefixesOf(mapping);
  return (
    <section className={styles.rows} aria-label="Properties">
      <h4>
        Properties that lead to something else <span>tick those that are relations</span>
      </h4>
      <ul>
        {relations.map((property) => (
          <li key={property.iri} className={choice.row}>
            <label className={styles.tick} title={property.iri}>
              <input
                type="checkbox"
                checked={isRelated(mapping, property.iri)}
                onChange={({ target }) => onMapping(withRelated(mapping, property.iri, target.checked))}
              />
              <span className={styles.name}>
                <bdi>{shortName(property.iri, prefixes)}</bdi>
                <Ends property={property} prefixes={prefixes} />
              </span>
            </label>
            <span className={choice.count}>{grouped(property.statements)}</span>
            <select
              aria-label={`What ${property.iri} is taken for`}
              value={typeTakenFor(mapping, property.iri) ?? ''}
              disabled={!isRelated(mapping, property.iri)}
              onChange={({ target }) => onMapping(withTypeTaken(mapping, property.iri, target.value || undefined))}
            >
              <option value="">its own word</option>
              <TypeOptions families={standard.families} types={standard.types} />
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Prefixes = ReturnType<typeof prefixesOf>;

function Ends({ property: { from, to }, prefixes }: { readonly property: FoundProperty; readonly prefixes: Prefixes }) {
  const [one, other] = [from[0], to[0]];
  if (one === undefined && other === undefined) return null;
  return (
    <small dir="ltr">
      {one === undefined ? 'anything' : shortName(one, prefixes)} →{' '}
      {other === undefined ? 'anything' : shortName(other, prefixes)}
    </small>
  );
}

function Classes({ mapping, schema, standard, onMapping }: FormProps & { readonly schema: EngineSchema }) {
  const prefixes = prefixesOf(mapping);
  return (
    <section className={styles.rows} aria-label="Classes">
      <h4>
        Classes <span>say what kind of actor they are</span>
      </h4>
      <ul>
        {schema.classes.map(({ iri, nodes }: FoundClass) => (
          <li key={iri} className={choice.row}>
            <span className={styles.name} title={iri}>
              <bdi>{shortName(iri, prefixes)}</bdi>
            </span>
            <span className={choice.count}>{grouped(nodes)}</span>
            <select
              aria-label={`What kind of actor ${iri} is`}
              value={kindTakenFor(mapping, iri) ?? ''}
              onChange={({ target }) => onMapping(withKindTaken(mapping, iri, target.value || undefined))}
            >
              <option value="">no kind</option>
              {standard.kinds.map((kind) => (
                <option key={kind.id} value={kind.id}>
                  {kind.label}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}

const LONGEST = 60;

/** An IRI as a row has room for it: with a prefix where it has one, else its end. */
function shortName(iri: string, prefixes: Prefixes): string {
  const name = abbreviated(iri, prefixes);
  return name.length <= LONGEST ? name : `…${name.slice(-LONGEST)}`;
}
