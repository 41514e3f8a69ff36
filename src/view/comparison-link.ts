import { actorId, type SpeakerId, sourceId } from '../model/ids';
import { periodIn } from './comparison-periods';
import { COMPARISONS, type Comparison, type ComparisonKind, LAYINGS, type Laying } from './comparison-state';
import { baseOf } from './folding';
import type { LinkPart } from './link-part';
import type { LinkReader } from './link-reader';
import { quote } from './quote';

/** Which two accounts are compared: `compare=speakers&a=pakistan&b=interim-government`, `compare=periods&a=2021&b=2022/..`, `laid=overlay`. */
export const comparisonLink: LinkPart = {
  keys: ['compare', 'a', 'b', 'laid'],
  write: ({ comparison }) => {
    if (!comparison) return {};
    const { kind, laid } = comparison;
    return { compare: kind, ...sidesIn(comparison), laid: laid === 'side' ? undefined : laid };
  },
  read: (reader) => {
    const kind = reader.oneOf('compare', COMPARISONS);
    const laid = reader.oneOf('laid', LAYINGS) ?? 'side';
    return kind ? { comparison: read(kind, laid, reader) } : {};
  },
};

/** Whether a body and its people are one voice: `voices=one`. */
export const oneVoiceLink: LinkPart = {
  keys: ['voices'],
  write: ({ asOneVoice }) => ({ voices: asOneVoice ? 'one' : undefined }),
  read: (reader) => ({ asOneVoice: reader.oneOf('voices', ['one']) !== undefined }),
};

function sidesIn(comparison: Comparison): Readonly<Record<'a' | 'b', string | undefined>> {
  switch (comparison.kind) {
    case 'speakers':
      return { a: comparison.a.map(quote).join(','), b: comparison.b.map(quote).join(',') };
    case 'periods':
      return { a: comparison.a, b: comparison.b };
    case 'datasets':
      return { a: undefined, b: comparison.other };
  }
}

function read(kind: ComparisonKind, laid: Laying, reader: LinkReader): Comparison {
  switch (kind) {
    case 'speakers':
      return { kind, a: speakersIn(reader, 'a'), b: speakersIn(reader, 'b'), laid };
    case 'periods': {
      const period = (key: string) => reader.part(key, (text) => (periodIn(text) ? text : undefined));
      const [a, b] = [period('a'), period('b')];
      return { kind, ...(a && { a }), ...(b && { b }), laid };
    }
    case 'datasets': {
      const other = reader.text('b');
      return { kind, ...(other && { other }), laid };
    }
  }
}

function speakersIn(reader: LinkReader, key: string): readonly SpeakerId[] {
  const { actors, sources } = baseOf(reader.atlas);
  return reader.values(key, (id) => {
    if (actors.has(actorId(id))) return actorId(id);
    return sources.has(sourceId(id)) ? sourceId(id) : undefined;
  });
}
