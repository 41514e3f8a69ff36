import { describe, expect, test } from 'vitest';
import { readStix } from '../../../src/formats/reading/read-stix';
import type { ReadChoices } from '../../../src/formats/reading/reader';
import { stix } from '../../../src/formats/stix';
import { corpusBytes, corpusFiles } from '../../support/corpus';
import { readInput, wholeAnswer } from '../../support/read-file';
import { smallDataset } from '../small-dataset';
import { writtenText } from '../written';

async function read(content: string | Uint8Array, choices: ReadChoices = {}) {
  const answer = wholeAnswer(await readStix(readInput('bundle.json', content, choices)));
  if (answer.ok !== true) throw new Error(JSON.stringify(answer));
  const said = answer.issues.map(({ severity, code, place }) => `${severity} ${code} at ${place}`);
  return { dataset: answer.value, said };
}

const id = (type: string, number: number) => `${type}--00000000-0000-4000-8000-00000000000${number}`;
const bundle = (...objects: readonly object[]) => JSON.stringify({ type: 'bundle', id: id('bundle', 0), objects });
const person = { type: 'identity', id: id('identity', 1), name: 'Ann', identity_class: 'individual' };
const group = {
  type: 'threat-actor',
  id: id('threat-actor', 2),
  name: 'Night Tide',
  aliases: ['Tide 2', 'Night Tide'],
  description: 'A crew.',
  external_references: [
    { source_name: 'x', url: 'https://example.org/tide' },
    { source_name: 'y', url: 'javascript:1' },
  ],
};
const tie = {
  type: 'relationship',
  id: id('relationship', 3),
  created_by_ref: person.id,
  relationship_type: 'impersonates',
  source_ref: group.id,
  target_ref: person.id,
  start_time: '2020-03-01T00:00:00Z',
  stop_time: '2020-04-02T10:00:00.5Z',
  confidence: 85,
};
const opinion = {
  type: 'opinion',
  id: id('opinion', 4),
  authors: ['Ben'],
  opinion: 'strongly-disagree',
  explanation: 'It was somebody else.',
  object_refs: [tie.id],
};

describe('a bundle of somebody else', () => {
  test('is actors, relationships on the word of their makers, and opinions that answer them', async () => {
    const { dataset, said } = await read(bundle(person, group, tie, opinion));
    expect(said).toEqual([]);
    expect(dataset.actors).toEqual([
      { id: person.id, label: 'Ann', kind: 'person' },
      {
        id: group.id,
        label: 'Night Tide',
        kind: 'threat-actor',
        aliases: ['Tide 2'],
        sameAs: ['https://example.org/tide'],
        note: 'A crew.',
      },
    ]);
    expect(dataset.claims).toEqual([
      {
        id: tie.id,
        type: 'impersonates',
        subject: group.id,
        object: person.id,
        gist: 'Night Tide impersonates Ann',
        by: person.id,
        mode: 'asserted',
        evidence: [],
        time: { edtf: '2020-03-01/2020-04-02', basis: 'stated' },
        credibility: 1,
        responses: [{ by: 'author:Ben', stance: 'denies', gist: 'It was somebody else.', evidence: [] }],
      },
    ]);
    expect(dataset.vocabulary?.families.map(({ label, sign }) => [label, sign])).toEqual([
      ['Relations of the file', 0],
    ]);
  });

  test('says which properties of actors and ties have no place', async () => {
    const marked = { ...group, first_seen: '2020-01-01T00:00:00Z', goals: ['money'] };
    const named = { ...tie, lang: 'en' };
    const indicator = { type: 'indicator', id: id('indicator', 7), pattern: '[a:b = 1]', pattern_type: 'stix' };
    const answer = await readStix(readInput('bundle.json', bundle(person, marked, named, indicator)));
    expect(answer).toMatchObject({
      issues: [
        {
          code: 'property-unused',
          message: '4 properties of objects have no place here: first_seen (1), goals (1), lang (1), pattern_type (1).',
          hint: 'They were left out.',
        },
      ],
    });
  });

  test('has embedded references as ties only where they are asked for', async () => {
    const made = { ...group, created_by_ref: person.id, object_marking_refs: [id('marking-definition', 9)] };
    const without = await read(bundle(person, made));
    expect([without.dataset.claims, without.said]).toEqual([[], ['info embedded-references at the file']]);
    const { dataset, said } = await read(bundle(person, made), { embeddedReferences: true });
    expect(dataset.claims.map(({ subject, type, object }) => [subject, type, object])).toEqual([
      [group.id, 'created-by', person.id],
    ]);
    expect(said).toEqual(['info embedded-references at the file']);
  });

  test('loses what ends at nothing, is revoked, is older or answers nothing, and says so each time', async () => {
    const older = { ...person, name: 'An', modified: '2019-01-01T00:00:00Z' };
    const newer = { ...person, modified: '2021-01-01T00:00:00Z' };
    const { dataset, said } = await read(
      bundle(
        newer,
        older,
        { ...group, revoked: true },
        tie,
        opinion,
        { ...opinion, id: id('opinion', 5), opinion: 'neutral' },
        { type: 'tool' },
      ),
    );
    expect(dataset.actors.map(({ label }) => label)).toEqual(['Ann']);
    expect(said).toEqual([
      'warning id-twice at objects[1]',
      'warning revoked at objects[2]',
      'warning no-id at objects[6]',
      'warning dangling at objects[3]',
      'warning opinion-unread at objects[4]',
      'warning opinion-unread at objects[5]',
    ]);
  });

  test('has a sighting as a tie from each place of it, else from its maker, to what was seen', async () => {
    const sighting = {
      type: 'sighting',
      sighting_of_ref: group.id,
      first_seen: '2020-03-01T00:00:00Z',
      confidence: 10,
    };
    const city = { type: 'location', id: id('location', 6), name: 'Sel' };
    const { dataset, said } = await read(
      bundle(
        person,
        group,
        city,
        { ...sighting, id: id('sighting', 7), where_sighted_refs: [person.id, city.id] },
        { ...sighting, id: id('sighting', 8), created_by_ref: person.id },
        { ...sighting, id: id('sighting', 9) },
      ),
    );
    expect(dataset.claims.map(({ id: claim, subject, type, object }) => [claim, subject, type, object])).toEqual([
      [id('sighting', 7), person.id, 'sighted', group.id],
      [`${id('sighting', 7)}#2`, city.id, 'sighted', group.id],
      [id('sighting', 8), person.id, 'sighted', group.id],
    ]);
    expect(dataset.claims.map(({ by, time, credibility }) => [by, time?.edtf, credibility])).toEqual([
      ['file:', '2020-03-01/..', 5],
      ['file:', '2020-03-01/..', 5],
      [person.id, '2020-03-01/..', 5],
    ]);
    expect(said).toEqual(['warning dangling at objects[5]']);
  });

  test('tells which relations were taken for others of the standard vocabulary', async () => {
    const { dataset, said } = await read(bundle(person, group, { ...tie, relationship_type: 'attacked-by' }));
    expect(dataset.claims.map(({ subject, type, object }) => [subject, type, object])).toEqual([
      [person.id, 'attacks', group.id],
    ]);
    expect(said).toEqual(['info word-taken at the file']);
  });

  test('takes a relation of the standard vocabulary for what it is there', async () => {
    const { dataset } = await read(bundle(person, group, { ...tie, relationship_type: 'attacks' }));
    expect(dataset.vocabulary?.types.map(({ id: type, sign }) => [type, sign])).toEqual([['attacks', -1]]);
  });

  test('reads names of JavaScript’s own as any other', async () => {
    const strange = bundle(
      { ...person, name: '__proto__', type: 'constructor', aliases: ['toString'] },
      { ...group, type: '__proto__' },
      { ...tie, relationship_type: '__proto__' },
    );
    const { dataset } = await read(strange);
    expect(dataset.claims.map(({ type }) => type)).toEqual(['proto']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a bundle of ours', () => {
  test('that another program has changed keeps what still makes sense, and says what does not', async () => {
    const whole = JSON.parse(writtenText(stix, smallDataset()));
    const objects = whole.objects
      .filter(({ name }: { name?: string }) => name !== 'Some observers')
      .map((object: object) => ({ ...object, ...('relationship_type' in object && { description: 'Changed.' }) }));
    const { dataset, said } = await read(bundle(...objects, { ...group }));
    expect(dataset.actors.map(({ label }) => label)).toEqual(['Keldra', 'Orvane']);
    expect(dataset.claims.map(({ gist }) => gist)).toEqual(['Changed.']);
    expect(said.some((line) => line.startsWith('warning object-unread'))).toBe(true);
    expect(said.filter((line) => line.startsWith('warning unknown-reference')).length).toBeGreaterThan(0);
  });

  test('loses the answers to a claim that was taken out of it, and says so', async () => {
    const whole: { objects: readonly Record<string, unknown>[] } = JSON.parse(writtenText(stix, smallDataset()));
    const answered = new Set(whole.objects.flatMap(({ type, object_refs: refs }) => (type === 'opinion' ? refs : [])));
    expect(answered.size).toBeGreaterThan(0);
    const { dataset, said } = await read(bundle(...whole.objects.filter((object) => !answered.has(object['id']))));
    expect(dataset.claims.some(({ responses }) => responses)).toBe(false);
    expect(said.filter((line) => line.startsWith('warning dangling')).length).toBe(answered.size);
  });
});

test.each(corpusFiles('stix').map((file) => [file.file, file] as const))(
  '%s has the counts of its list',
  async (_, file) => {
    const { dataset, said } = await read(corpusBytes(file));
    const dangling = said.filter((line) => line.startsWith('warning dangling')).length;
    expect([dataset.actors.length, dataset.claims.length + dangling]).toEqual([file.nodes, file.edges]);
    const [, embedded = '0'] = /embedded \*_ref\(s\) besides SROs: (\d+)/.exec(file.notes) ?? [];
    const asked = await readStix(readInput(file.file, corpusBytes(file), { embeddedReferences: true }));
    const ties = asked.ok === true ? asked.value.claims.length - dataset.claims.length : -1;
    const left = /(\d+) references?/.exec(JSON.stringify(asked.ok === true ? asked.issues : []))?.[1] ?? '0';
    expect(ties + Number(left)).toBe(Number(embedded));
  },
);
