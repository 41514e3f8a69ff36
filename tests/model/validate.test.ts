import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/model/read';
import { standardVocabulary } from '../support/vocabulary';
import { passage, response, smallDocument } from './small-dataset';

/** Code, place, message and hint of every issue of a document, one line each. */
function issuesOf(document: unknown): readonly string[] {
  return readDataset(document, standardVocabulary).issues.map(({ code, place, message, hint }) =>
    [code, place, message, hint ?? '-'].join(' | '),
  );
}

const standard = JSON.parse(JSON.stringify(standardVocabulary));
const type = standard.types[0];

test('a sound dataset has no issues and is given back as it is', () => {
  expect(readDataset(smallDocument(), standardVocabulary)).toEqual({ ok: true, value: smallDocument(), issues: [] });
});

test('the name of a schema is taken and left out', () => {
  const answer = readDataset(smallDocument({ $schema: '../schema/dataset.schema.json' }), standardVocabulary);
  expect(answer).toEqual({ ok: true, value: smallDocument(), issues: [] });
});

describe('each rule, with its place and its hint:', () => {
  test.each([
    [
      'an id of an actor stands once',
      smallDocument({
        actors: [
          { id: 'guard', label: 'Guard', kind: 'armed_group' },
          { id: 'town', label: 'Town', kind: 'state' },
          { id: 'guard', label: 'Guard', kind: 'armed_group' },
        ],
      }),
      'id-twice | actors[2].id | “guard” is already the id of actors[0]. | Give one of them another id.',
    ],
    [
      'a source is not called like an actor',
      smallDocument({ source: { id: 'town' }, claim: { by: 'town', evidence: [] } }),
      'id-twice | sources[0].id | “town” names both a source and an actor. | Rename one: a speaker must be one of the two.',
    ],
    [
      'a kind is in the vocabulary',
      smallDocument({ actor: { kind: 'armedgroup' }, claims: [] }),
      'unknown-reference | actors[0].kind | There is no actor kind “armedgroup” in this dataset. | Nearest id: “armed_group”.',
    ],
    [
      'a body that somebody is part of exists',
      smallDocument({ actor: { partOf: 'nowhere-at-all' } }),
      'unknown-reference | actors[0].partOf | There is no actor “nowhere-at-all” in this dataset. | Add the actor, or correct the id.',
    ],
    [
      'nobody is part of himself',
      smallDocument({ actor: { partOf: 'guard' } }),
      'part-of-itself | actors[0].partOf | “guard” is part of itself. | Take out one step of the circle.',
    ],
    [
      'a link leads to the web',
      smallDocument({ actor: { sameAs: ['javascript:alert(1)'] } }),
      'bad-link | actors[0].sameAs[0] | “javascript:alert(1)” is not a web address. | Use a full http or https address.',
    ],
    [
      'a type is in the vocabulary',
      smallDocument({ claim: { type: 'atacks' } }),
      'unknown-reference | claims[0].type | There is no relation type “atacks” in this dataset. | Nearest id: “attacks”.',
    ],
    [
      'a subject exists',
      smallDocument({ claim: { subject: 'gard' } }),
      'unknown-reference | claims[0].subject | There is no actor “gard” in this dataset. | Nearest id: “guard”.',
    ],
    [
      'an object exists',
      smallDocument({ claim: { object: 'twon' } }),
      'unknown-reference | claims[0].object | There is no actor “twon” in this dataset. | Nearest id: “town”.',
    ],
    [
      'a further party exists',
      smallDocument({ claim: { also: [{ role: 'with', actor: 'towns' }] } }),
      'unknown-reference | claims[0].also[0].actor | There is no actor “towns” in this dataset. | Nearest id: “town”.',
    ],
    [
      'a place exists',
      smallDocument({ claim: { place: 'towm' } }),
      'unknown-reference | claims[0].place | There is no actor “towm” in this dataset. | Nearest id: “town”.',
    ],
    [
      'whoever it is said for exists',
      smallDocument({ claim: { onBehalfOf: 'towm' } }),
      'unknown-reference | claims[0].onBehalfOf | There is no actor “towm” in this dataset. | Nearest id: “town”.',
    ],
    [
      'a speaker exists',
      smallDocument({ claim: { by: 'repport' } }),
      'unknown-reference | claims[0].by | There is no actor or source “repport” in this dataset. | Nearest id: “report”.',
    ],
    [
      'a claim that nobody says is denied by somebody',
      smallDocument({ claims: [without(firstClaim(), 'by')] }),
      'no-speaker | claims[0].by | Nobody says this claim and nobody denies it. | Name the speaker in “by”; only a thing that is heard solely as denied may lack one.',
    ],
    [
      'a subject fits the type',
      smallDocument({ actor: { kind: 'place' } }),
      `does-not-fit | claims[0].subject | “attacks” does not take the kind place as its subject: “Guard”. | It takes ${type.domain.join(', ')}.`,
    ],
    [
      'an object fits the type',
      smallDocument({ claim: { type: 'killed-in' } }),
      'does-not-fit | claims[0].object | “killed in” does not take the kind state as its object: “Town”. | It takes event.',
    ],
    [
      'a quantity runs upwards',
      smallDocument({ claim: { quantity: { min: 5, max: 3, unit: 'people' } } }),
      'bad-quantity | claims[0].quantity | The quantity runs from 5 down to 3. | Swap the two numbers.',
    ],
    [
      'a date is EDTF',
      smallDocument({ claim: { time: { edtf: 'June 2024', basis: 'stated' } } }),
      'bad-date | claims[0].time.edtf | “June 2024” is not an EDTF date. | Write 2024, 2024-06, 2024-06-30, 2022-06/2022-09, 2021-08/.. or 2007~.',
    ],
    [
      'an interval ends after it starts',
      smallDocument({ claim: { saidAt: { edtf: '2022-09/2022-06', basis: 'stated' } } }),
      'bad-interval | claims[0].saidAt.edtf | The interval 2022-09/2022-06 ends before it starts. | Swap the two dates?',
    ],
    [
      'a source is dated by EDTF',
      smallDocument({ source: { published: { edtf: '30.6.2024', basis: 'stated' } } }),
      'bad-date | sources[0].published.edtf | “30.6.2024” is not an EDTF date. | Write 2024, 2024-06, 2024-06-30, 2022-06/2022-09, 2021-08/.. or 2007~.',
    ],
    [
      'evidence stands in a source',
      smallDocument({ claim: { evidence: [passage({ source: 'reports' })] } }),
      'unknown-reference | claims[0].evidence[0].source | There is no source “reports” in this dataset. | Nearest id: “report”.',
    ],
    [
      'a passage starts before it ends',
      smallDocument({ claim: { evidence: [passage({ start: 20 })] } }),
      'bad-passage | claims[0].evidence[0] | The passage starts at 20 and ends at 20. | “start” must be smaller than “end”.',
    ],
    [
      'a passage ends within its source',
      smallDocument({ source: { text: { sha256: '0'.repeat(64), length: 19 } } }),
      'bad-passage | claims[0].evidence[0].end | The passage runs past the end of its source: 20 of 19 characters. | The text may be another edition.',
    ],
    [
      'a quotation is short',
      smallDocument({ claim: { evidence: [passage({ to: 'one two three four five six' })] } }),
      'long-quote | claims[0].evidence[0].to | “to” quotes more than 5 words. | Keep the first or last words only.',
    ],
    [
      'whoever answers exists',
      smallDocument({ claim: { responses: [response({ by: 'towm' })] } }),
      'unknown-reference | claims[0].responses[0].by | There is no actor or source “towm” in this dataset. | Nearest id: “town”.',
    ],
    [
      'an answer is dated by EDTF',
      smallDocument({ claim: { responses: [response({ saidAt: { edtf: 'soon', basis: 'stated' } })] } }),
      'bad-date | claims[0].responses[0].saidAt.edtf | “soon” is not an EDTF date. | Write 2024, 2024-06, 2024-06-30, 2022-06/2022-09, 2021-08/.. or 2007~.',
    ],
    [
      'evidence of an answer stands in a source',
      smallDocument({ claim: { responses: [response({ evidence: [passage({ source: 'repor' })] })] } }),
      'unknown-reference | claims[0].responses[0].evidence[0].source | There is no source “repor” in this dataset. | Nearest id: “report”.',
    ],
    [
      'a type of its own vocabulary is in a family of it',
      smallDocument({ vocabulary: { ...standard, types: [{ ...type, family: 'violense' }] } }),
      'unknown-reference | vocabulary.types[0].family | There is no family “violense” in this dataset. | Nearest id: “violence”.',
    ],
    [
      'a type of its own vocabulary takes kinds of it',
      smallDocument({ vocabulary: { ...standard, types: [{ ...type, range: [...type.range, 'stat'] }] } }),
      `unknown-reference | vocabulary.types[0].range[${type.range.length}] | There is no actor kind “stat” in this dataset. | Nearest id: “state”.`,
    ],
    [
      'an id of its own vocabulary stands once',
      smallDocument({ vocabulary: { ...standard, types: [type, type] } }),
      'id-twice | vocabulary.types[1].id | “attacks” is already the id of vocabulary.types[0]. | Give one of them another id.',
    ],
  ])('%s', (_, document, issue) => {
    expect(issuesOf(document)).toEqual([issue]);
  });
});

test('a claim without a speaker stands when somebody denies it', () => {
  const claim = { ...without(firstClaim(), 'by'), responses: [response()] };
  expect(issuesOf(smallDocument({ claims: [claim] }))).toEqual([]);
});

test('each member of a circle of parts is named, and nobody who only leads into it', () => {
  const actors = [
    { id: 'town', label: 'Town', kind: 'state' },
    { id: 'a', label: 'A', kind: 'state', partOf: 'b' },
    { id: 'b', label: 'B', kind: 'state', partOf: 'c' },
    { id: 'c', label: 'C', kind: 'state', partOf: 'b' },
  ];
  const issues = issuesOf(smallDocument({ actors, claims: [] }));
  expect(issues.map((issue) => issue.split(' | ')[1])).toEqual(['actors[2].partOf', 'actors[3].partOf']);
});

test('all issues are reported at once, in the order of the file', () => {
  const document = smallDocument({
    source: { published: { edtf: 'x', basis: 'stated' } },
    actor: { kind: 'knight' },
    claim: { by: 'nobody', time: { edtf: 'y', basis: 'stated' }, evidence: [passage({ source: 'z' })] },
  });
  expect(issuesOf(document).map((issue) => issue.split(' | ')[1])).toEqual([
    'sources[0].published.edtf',
    'actors[0].kind',
    'claims[0].subject',
    'claims[0].by',
    'claims[0].time.edtf',
    'claims[0].evidence[0].source',
  ]);
});

function firstClaim(): Readonly<Record<string, never>> {
  return JSON.parse(JSON.stringify(smallDocument())).claims[0];
}

function without(record: Readonly<Record<string, never>>, key: string): Readonly<Record<string, never>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
