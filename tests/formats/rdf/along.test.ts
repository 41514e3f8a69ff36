import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nQuads } from '../../../src/formats/n-quads';
import type { Atlas } from '../../../src/graph/atlas';
import { countByParty } from '../../../src/graph/between';
import { OPEN_END, OPEN_START, rowAt } from '../../../src/graph/columns';
import { type Dates, datesOn } from '../../../src/graph/dates';
import { hasBit } from '../../../src/lib/bits';
import { fold } from '../../../src/lib/text';
import { runs } from '../../support/runs';
import { anyAtlas } from '../../view/any-atlas';
import { writtenText } from '../written';
import { type PlainQuad, quadsIn } from './quads';

const AA = 'https://actor-atlas.example/ns#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** What a file says of a node, by property; literals as their texts. */
type Facts = ReadonlyMap<string, readonly string[]>;
type Said = ReadonlyMap<string, Facts>;

function saidIn(quads: readonly PlainQuad[]): Said {
  const said = new Map<string, Map<string, string[]>>();
  for (const { subject, property, object } of quads) {
    const facts = said.get(subject) ?? new Map<string, string[]>();
    said.set(subject, facts);
    facts.set(property, [...(facts.get(property) ?? []), plain(object)]);
  }
  return said;
}

function plain(object: string): string {
  const text = /^"(.*)"\^\^[^"]*$/s.exec(object)?.[1];
  return text ?? object.slice(1, -1);
}

const forAny = (check: (atlas: Atlas, said: Said) => void) =>
  fc.assert(
    fc.property(anyAtlas({ claims: 12 }), (atlas) =>
      check(atlas, saidIn(quadsIn(writtenText(nQuads, atlas.dataset), 'N-Quads'))),
    ),
    runs(40),
  );

/** The claims of a file in the order of the dataset, and what each of them has in common with others. */
function claimsIn(said: Said): readonly (readonly [claim: Facts, profile: Facts])[] {
  return [...said.values()]
    .filter((facts) => facts.get(`${RDF}type`)?.includes(`${AA}Claim`))
    .sort((a, b) => Number(a.get(`${AA}order`)) - Number(b.get(`${AA}order`)))
    .map((facts) => [facts, said.get(facts.get(`${AA}profile`)![0]!)!]);
}

test('the profile of a claim says its type, sign, standing and the kinds of its parties as the columns have them', () => {
  forAny(({ columns }, said) => {
    const claims = claimsIn(said);
    expect(claims).toHaveLength(columns.length);
    for (let place = 0; place < columns.length; place++) {
      const [claim, profile] = claims[rowAt(columns, place)]!;
      const kinds = columns.kinds.values[columns.kinds.codes[place]!]!;
      expect(profile.get(`${AA}claimType`)).toEqual(claim.get(`${RDF}predicate`));
      expect(profile.get(`${AA}claimSign`)).toEqual([String(columns.signs.values[columns.signs.codes[place]!])]);
      expect(profile.get(`${AA}claimStanding`)).toEqual([columns.standings.values[columns.standings.codes[place]!]]);
      expect(profile.get(`${AA}partyKinds`)?.[0]?.split(' ')).toHaveLength(kinds.length);
    }
  });
});

test('the days of a claim and how it is dated are those of both axes of time', () => {
  forAny((atlas, said) => {
    const claims = claimsIn(said);
    const axes = [
      [datesOn(atlas, 'true'), 'firstDay', 'lastDay', 'timeDated'],
      [datesOn(atlas, 'said'), 'saidFirstDay', 'saidLastDay', 'saidDated'],
    ] as const;
    for (const [dates, first, last, dated] of axes) {
      for (let place = 0; place < dates.length; place++) {
        const [claim, profile] = claims[rowAt(atlas.columns, place)]!;
        const days = [claim.get(AA + first), claim.get(AA + last)].map((day) => day?.[0]);
        expect(days).toEqual(daysAt(dates, place));
        expect(profile.get(AA + dated)).toEqual([wordAt(dates, place)]);
      }
    }
  });
});

function daysAt({ first, last }: Dates, place: number): readonly (string | undefined)[] {
  const day = (value: number, open: number) => (value === open ? undefined : String(value));
  return [day(first[place]!, OPEN_START), day(last[place]!, OPEN_END)];
}

function wordAt(dates: Dates, place: number): string {
  if (hasBit(dates.undated, place)) return 'never';
  const [first, last] = daysAt(dates, place);
  const how = first === undefined ? 'until' : last === undefined ? 'since' : first === last ? 'day' : 'days';
  return hasBit(dates.unsure, place) ? `${how}, unsure` : how;
}

test('an actor has its names folded and the number of claims that it is party to', () => {
  forAny((atlas, said) => {
    const counts = countByParty(atlas, atlas.claims.bits);
    const actors = [...said.values()].filter((facts) => facts.get(`${RDF}type`)?.includes(`${AA}Actor`));
    const found = actors.sort((a, b) => Number(a.get(`${AA}order`)) - Number(b.get(`${AA}order`)));
    expect(found.map((facts) => facts.get(`${AA}claimCount`))).toEqual(Array.from(counts, (count) => [String(count)]));
    for (const [at, { label }] of atlas.dataset.actors.entries()) {
      if (/^[ -~]*$/.test(label)) expect(found[at]!.get(`${AA}names`)?.[0]).toContain(fold(label));
    }
  });
});

test('further parties are tied to the end of the claim across from them', () => {
  forAny(({ columns, record }, said) => {
    const claims = claimsIn(said);
    for (let place = 0; place < columns.length; place++) {
      const [claim] = claims[rowAt(columns, place)]!;
      const tied = [...(claim.get(`${AA}alsoTo`) ?? []), ...(claim.get(`${AA}alsoFrom`) ?? [])];
      const { parties, claim: told } = record(place);
      const others = parties.filter((id) => id !== told.subject && id !== told.object);
      expect(new Set(tied).size).toBe(others.length);
    }
  });
});
