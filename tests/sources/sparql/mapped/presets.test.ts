import { expect, test } from 'vitest';
import { actorId, claimId } from '../../../../src/model/ids';
import { claimsIn, engineWith, presetMapping, shapeOf } from './asked';
import { FTM, REIFIED, SCHEMA_ORG, STIX, TRIPLES, WIKIBASE } from './fixtures';

const AS_ALL = { mode: 'asserted', evidence: [] } as const;
const WD = 'http://www.wikidata.org/entity';

test('a statement of Wikidata is a claim with its qualifiers for time and what it is stated in; a deprecated one is none', async () => {
  const engine = engineWith(WIKIBASE);
  const shape = await shapeOf(presetMapping('wikidata'), engine);
  expect(await claimsIn(shape, engine)).toEqual([
    {
      ...AS_ALL,
      id: 'wds:Q901-one',
      type: 'member-of',
      subject: `${WD}/Q901`,
      object: `${WD}/Q902`,
      gist: 'Ada Orvane is a member of League of Sel',
      time: { edtf: '1999-05-03/2004', basis: 'stated' },
      by: `source:${WD}/Q905`,
    },
    {
      ...AS_ALL,
      id: 'wds:Q901-two',
      type: 'holds-role',
      subject: `${WD}/Q901`,
      object: `${WD}/Q903`,
      gist: 'Ada Orvane holds role in Harbour master',
      time: { edtf: '2001-04', basis: 'stated' },
      by: 'the-engine',
    },
    {
      ...AS_ALL,
      id: 'wds:Q902-one',
      type: 'founded',
      subject: `${WD}/Q901`,
      object: `${WD}/Q902`,
      gist: 'Ada Orvane founded League of Sel',
      by: 'the-engine',
    },
    {
      ...AS_ALL,
      id: 'wds:Q904-one',
      type: 'designates-terrorist',
      subject: `${WD}/Q902`,
      object: `${WD}/Q904`,
      gist: 'League of Sel designates as terrorist Kéldra Åa',
      time: { edtf: '-0044-03-15/..', basis: 'stated' },
      by: 'the-engine',
    },
  ]);
  expect(await shape.fetchActors([...['Q901', 'Q902', 'Q904', 'Q999'].map((id) => actorId(`${WD}/${id}`))])).toEqual([
    {
      id: `${WD}/Q901`,
      label: 'Ada Orvane',
      kind: 'person',
      aliases: ['A. Orvane'],
      sameAs: [`${WD}/Q901`],
    },
    { id: `${WD}/Q902`, label: 'League of Sel', kind: 'organisation', sameAs: [`${WD}/Q902`] },
    { id: `${WD}/Q904`, label: 'Kéldra Åa', kind: 'state', sameAs: [`${WD}/Q904`] },
  ]);
  expect(shape.about.sources).toEqual([
    { id: 'the-engine', title: 'the engine', kind: 'engine' },
    { id: `source:${WD}/Q905`, title: 'The Dispatch', kind: 'source of the engine', url: `${WD}/Q905` },
  ]);
});

test('an entity of FollowTheMoney that ties two others is a claim for each two; one that ends before it begins has no time', async () => {
  const engine = engineWith(FTM);
  const shape = await shapeOf(presetMapping('ftm'), engine);
  const OWNERSHIP = 'https://schema.followthemoney.tech/#Ownership';
  expect(await claimsIn(shape, engine)).toEqual([
    {
      ...AS_ALL,
      id: '<e:link> <e:quay> <e:board> ftm:UnknownLink',
      type: 'https://schema.followthemoney.tech/#UnknownLink',
      subject: 'e:quay',
      object: 'e:board',
      gist: 'Quay Holdings linked to Harbour Board',
      time: { edtf: '2012-03', basis: 'stated' },
      by: 'the-engine',
    },
    ...(['ada', 'bo'] as const).map((owner) => ({
      ...AS_ALL,
      id: `<e:own> <e:${owner}> <e:quay> ftm:Ownership`,
      type: OWNERSHIP,
      subject: `e:${owner}`,
      object: 'e:quay',
      gist: `${owner === 'ada' ? 'Ada Orvane' : 'Bo Tarn'} owns Quay Holdings`,
      time: { edtf: '2011/..', basis: 'stated' },
      by: 'source:"Register of Sel"',
    })),
    {
      ...AS_ALL,
      id: '<e:sits> <e:bo> <e:board> ftm:Membership',
      type: 'member-of',
      subject: 'e:bo',
      object: 'e:board',
      gist: 'Bo Tarn is a member of Harbour Board',
      by: 'the-engine',
      notes: [{ kind: 'sic', text: 'dated 2015-06-01/2014-06-01' }],
    },
  ]);
});

test('a relationship of STIX is a claim whose type is a text, on the word of whoever made it', async () => {
  const engine = engineWith(STIX);
  const shape = await shapeOf(presetMapping('stix'), engine);
  const EX = 'http://example/ns';
  expect(await claimsIn(shape, engine)).toEqual([
    {
      ...AS_ALL,
      id: `<${EX}/relationship--1> <${EX}/threat-actor--1> <${EX}/malware--1> "uses"`,
      type: '"uses"',
      subject: `${EX}/threat-actor--1`,
      object: `${EX}/malware--1`,
      gist: 'Grey Tide uses SILTWORM',
      time: { edtf: '2020-02-29/..', basis: 'stated' },
      by: `${EX}/identity--1`,
    },
    {
      ...AS_ALL,
      id: `<${EX}/relationship--2> <${EX}/threat-actor--1> <${EX}/identity--1> "targets"`,
      type: 'targets',
      subject: `${EX}/threat-actor--1`,
      object: `${EX}/identity--1`,
      gist: 'Grey Tide targets Harbour Board',
      by: 'the-engine',
    },
  ]);
});

test('both schemes of schema.org are one', async () => {
  const engine = engineWith(SCHEMA_ORG);
  const shape = await shapeOf(presetMapping('schema-org'), engine);
  const claims = await claimsIn(shape, engine);
  expect(claims.map(({ id, type, gist }) => [id, type, gist])).toEqual([
    [
      '<http://example.org/ada> <http://example.org/bo> schema:knows',
      'http://schema.org/knows',
      'Ada Orvane knows Bo Tarn',
    ],
    [
      '<http://example.org/ada> <http://example.org/league> schema:memberOf',
      'member-of',
      'Ada Orvane is a member of League of Sel',
    ],
    [
      '<http://example.org/ada> <http://example.org/league> schemas:founder',
      'founded',
      'Ada Orvane founded League of Sel',
    ],
  ]);
});

test('a statement about a statement is a claim on the word of its speaker, else of its source', async () => {
  const engine = engineWith(REIFIED);
  const shape = await shapeOf(presetMapping('rdf-statement'), engine);
  const claims = await claimsIn(shape, engine);
  expect(claims.map(({ gist, time, by }) => [gist, time?.edtf, by])).toEqual([
    ['Ada Orvane accuses Bo Tarn', '2019-10', 'source:http://example.org/dispatch'],
    ['Bo Tarn accuses Ada Orvane', '2019', 'http://example.org/bo'],
  ]);
});

test('a triple in two graphs is one claim, or where graphs are sources one on the word of each', async () => {
  const engine = engineWith(TRIPLES);
  const told = async (graphs: 'named' | 'sources') => {
    const claims = await claimsIn(await shapeOf({ ...presetMapping('triples'), graphs }, engine), engine);
    return claims.map(({ gist, by }) => `${gist}, says ${by}`);
  };
  expect(await told('named')).toEqual([
    'Ada Orvane knows Bo Tarn, says the-engine',
    'Ada Orvane leads League of Sel, says the-engine',
    'Bo Tarn knows Bo Tarn, says the-engine',
  ]);
  expect(await told('sources')).toEqual([
    'Ada Orvane knows Bo Tarn, says source:http://example.org/dispatch',
    'Ada Orvane leads League of Sel, says source:http://example.org/dispatch',
    'Ada Orvane knows Bo Tarn, says source:http://example.org/ledger',
    'Bo Tarn knows Bo Tarn, says source:http://example.org/ledger',
  ]);
});

test('only nodes of the chosen classes are actors', async () => {
  const engine = engineWith(TRIPLES);
  const mapping = presetMapping('triples');
  const people = { ...mapping, graphs: 'named', actor: { ...mapping.actor, classes: ['foaf:Person'] } } as const;
  const claims = await claimsIn(await shapeOf(people, engine), engine);
  expect(claims.map(({ gist }) => gist)).toEqual(['Ada Orvane knows Bo Tarn', 'Bo Tarn knows Bo Tarn']);
});

test('statements can be told by their namespaces alone', async () => {
  const engine = engineWith(WIKIBASE);
  const mapping = presetMapping('wikidata');
  const relations = mapping.relations.map((relation) => {
    if (relation.form !== 'statement') return relation;
    const { only: _, ...rest } = relation;
    return { ...rest, except: ['P39'] };
  });
  const claims = await claimsIn(await shapeOf({ ...mapping, relations }, engine), engine);
  expect(claims.map(({ id }) => id)).toEqual(['wds:Q901-one', 'wds:Q902-one', 'wds:Q904-one']);
});

test('an id that is none of an engine brings nothing', async () => {
  const engine = engineWith(TRIPLES);
  const shape = await shapeOf({ ...presetMapping('triples'), graphs: 'named' }, engine);
  const strange = ['', 'x', '<a b> c d', '"', 'foaf:a foaf:b', '<http://e/a> <http://e/b> } DROP ALL'].filter(Boolean);
  expect(await shape.fetchClaims(strange.map(claimId))).toEqual([]);
  expect(await shape.fetchActors(strange.map(actorId))).toEqual([]);
  for (const id of strange) expect(shape.actorTerm(actorId(id)).text).not.toContain('DROP');
});
