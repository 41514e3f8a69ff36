import type { Atlas } from '../graph/atlas';
import { TIME_AXES } from '../graph/dates';
import { LAYOUTS } from '../graph/layouts/layout';
import { isoOf, parseEdtf } from '../model/edtf';
import { type ActorId, actorId, kindId, sourceId, typeId } from '../model/ids';
import { STANDINGS } from '../model/standing';
import { ENGINE_KEY } from './engine-place';
import { SOURCINGS } from './filters/sourcings';
import { baseOf, isGroup } from './folding';
import type { LinkedView } from './link-part';
import { LINK_PARTS } from './link-parts';
import { decoded, LinkReader } from './link-reader';
import { foldingBy, readSingle, WAYS_TO_FOLD, writeFolding } from './permalink-folding';
import {
  readExpansion,
  readFocus,
  readSelection,
  wholeNumber,
  writeExpansion,
  writeFocus,
  writeSelection,
} from './permalink-parts';
import { quote } from './quote';
import { RANKINGS } from './ranking-id';
import {
  DEFAULT_VIEW,
  type Drawing,
  type Filters,
  type Folding,
  NOBODY,
  type Pin,
  type SetFilter,
  type Speaker,
  type View,
} from './state';
import { NO_STORY, type Story } from './story-state';

/**
 * A view as it stands in an address: short, legible, and only what differs from the default. `brought` is the story of the
 * dataset that it is a view of.
 */
export function writeView(view: View, brought: Story = NO_STORY): URLSearchParams {
  const params = new URLSearchParams();
  const put = (key: string, value: string | undefined) => {
    if (value) params.set(key, value);
  };
  for (const [key, id] of SET_KEYS) {
    const filter: SetFilter<string | number> = view.filters[id];
    put(key, list(filter.off.map(String)));
  }
  const { text, time } = view.filters;
  put('text', text.text);
  put('time', time.from === undefined && time.to === undefined ? undefined : range(time.from, time.to));
  put('axis', time.axis === 'true' ? undefined : time.axis);
  put('undated', time.undated === 'drop' ? 'drop' : undefined);
  put('unsure', time.unsure === 'drop' ? 'drop' : undefined);
  put(
    'suspended',
    list(
      Object.entries(view.filters)
        .filter(([, { suspended }]) => suspended)
        .map(([id]) => id),
    ),
  );
  put('hidden', list(view.hidden));
  if (view.only) params.set('only', list(view.only));
  put('focus', writeFocus(view.focus));
  put('select', writeSelection(view.selection));
  const { actors, ranking, expanded } = view.drawing;
  put('drawn', actors === undefined ? undefined : String(actors));
  put('rank', ranking === DEFAULT_VIEW.drawing.ranking ? undefined : ranking);
  put('expanded', list(expanded.map(writeExpansion), String));
  for (const [key, text] of Object.entries(writeFolding(view.folding))) put(key, text);
  put('layout', view.layout === DEFAULT_VIEW.layout ? undefined : view.layout);
  put(
    'pins',
    list(
      view.pins.map(({ id, x, y }) => `${quote(id)}~${Math.round(x)}~${Math.round(y)}`),
      String,
    ),
  );
  for (const part of LINK_PARTS) for (const [key, text] of Object.entries(part.write(view, brought))) put(key, text);
  return params;
}

const SET_KEYS = [
  ['types', 'types'],
  ['signs', 'signs'],
  ['standing', 'standings'],
  ['kinds', 'kinds'],
  ['by', 'speakers'],
  ['sources', 'sources'],
  ['sourcing', 'sourcings'],
] as const;

function list(values: readonly string[], write: (value: string) => string = quote): string {
  return values.map(write).join(',');
}

function range(from: number | undefined, to: number | undefined): string {
  return `${from === undefined ? '..' : isoOf(from)}/${to === undefined ? '..' : isoOf(to)}`;
}

/** Reads a view out of an address; `junk` names the parts that meant nothing in this dataset and were left out. */
export function readView(
  params: URLSearchParams,
  atlas: Atlas,
): { readonly view: View; readonly junk: readonly string[] } {
  const junk: string[] = [];
  const reader = new Reader(params, atlas, junk);
  const only = reader.only();
  const view: View = {
    filters: reader.filters(),
    hidden: reader.actors('hidden'),
    ...(only && { only }),
    focus: reader.part('focus', (text) => readFocus(text, atlas)) ?? DEFAULT_VIEW.focus,
    selection: reader.part('select', (text) => readSelection(text, atlas)) ?? DEFAULT_VIEW.selection,
    drawing: reader.drawing(),
    folding: reader.folding(),
    layout: reader.part('layout', (text) => LAYOUTS.find((id) => id === text)) ?? DEFAULT_VIEW.layout,
    pins: reader.values(
      'pins',
      (text) => pinOf(text, atlas),
      (text) => text,
    ),
    ...restOf(reader),
  };
  const unknown = [...params.keys()].filter((key) => !KEYS.has(key));
  return { view, junk: [...junk, ...unknown] };
}

/** What each further part of a link says, over the defaults. */
function restOf(reader: LinkReader): LinkedView {
  const { pane, matrix, table, sizing, disputesBy, asOneVoice, story, balance } = DEFAULT_VIEW;
  return Object.assign(
    { pane, matrix, table, sizing, disputesBy, asOneVoice, story, balance },
    ...LINK_PARTS.map((part) => part.read(reader)),
  );
}

const KEYS = new Set([
  ...'d types signs standing kinds by sources sourcing text time axis undated unsure suspended hidden only focus select drawn rank expanded fold into apart layout pins'.split(
    ' ',
  ),
  ENGINE_KEY,
  ...LINK_PARTS.flatMap(({ keys }) => keys),
]);

class Reader extends LinkReader {
  /** Nothing when the link names nobody that is known, for that would be an empty picture. */
  only(): readonly ActorId[] | undefined {
    const known = this.actors('only');
    return known.length > 0 || this.text('only') === '' ? known : undefined;
  }

  drawing(): Drawing {
    const actors = this.part('drawn', wholeNumber);
    return {
      ...(actors !== undefined && { actors }),
      ranking: this.part('rank', (text) => RANKINGS.find((id) => id === text)) ?? DEFAULT_VIEW.drawing.ranking,
      expanded: this.values(
        'expanded',
        (text) => readExpansion(text, this.atlas),
        (text) => text,
      ),
    };
  }

  folding(): Folding {
    const ways = this.values('fold', (text) => WAYS_TO_FOLD.find((way) => way === text));
    const apart = this.values('apart', (id) => (isGroup(this.atlas, actorId(id)) ? actorId(id) : undefined));
    const into = this.values(
      'into',
      (text) => {
        const single = readSingle(text);
        return single && isGroup(this.atlas, single.body) ? single : undefined;
      },
      (text) => text,
    );
    return { ...foldingBy(ways, into), apart };
  }

  filters(): Filters {
    const { lexicon, sources } = this.atlas;
    const { actors } = baseOf(this.atlas);
    const suspended = new Set(
      this.values('suspended', (id) => (Object.hasOwn(DEFAULT_VIEW.filters, id) ? id : undefined)),
    );
    const set = <Value>(
      id: keyof Filters,
      key: string,
      read: (text: string) => Value | undefined,
    ): SetFilter<Value> => ({
      off: this.values(key, read),
      suspended: suspended.has(id),
    });
    const speakerOf = (id: string): Speaker | undefined => {
      if (id === NOBODY) return NOBODY;
      if (actors.has(actorId(id))) return actorId(id);
      return sources.has(sourceId(id)) ? sourceId(id) : undefined;
    };
    const span = this.part('time', parseEdtf);
    return {
      types: set('types', 'types', (id) => lexicon.types.find((type) => type.id === typeId(id))?.id),
      signs: set('signs', 'signs', (text) => ([-1, 0, 1] as const).find((sign) => String(sign) === text)),
      standings: set('standings', 'standing', (text) => STANDINGS.find((standing) => standing === text)),
      kinds: set('kinds', 'kinds', (id) => lexicon.kinds.find((kind) => kind.id === kindId(id))?.id),
      speakers: set('speakers', 'by', speakerOf),
      sources: set('sources', 'sources', (id) => sources.get(sourceId(id))?.id),
      sourcings: set('sourcings', 'sourcing', (text) => SOURCINGS.find((sourcing) => sourcing === text)),
      text: { text: this.text('text') ?? '', suspended: suspended.has('text') },
      time: {
        axis: this.part('axis', (text) => TIME_AXES.find((axis) => axis === text)) ?? 'true',
        ...(span?.first !== undefined && { from: span.first }),
        ...(span?.last !== undefined && { to: span.last }),
        undated: this.part('undated', (text) => (text === 'drop' ? text : undefined)) ?? 'keep',
        unsure: this.part('unsure', (text) => (text === 'drop' ? text : undefined)) ?? 'keep',
        suspended: suspended.has('time'),
      },
    };
  }
}

function pinOf(text: string, atlas: Atlas): Pin | undefined {
  const [name = '', x, y] = text.split('~');
  const id = decoded(name);
  const [px, py] = [Number(x), Number(y)];
  if (!id || !atlas.actors.has(actorId(id)) || !x || !y || !Number.isFinite(px) || !Number.isFinite(py))
    return undefined;
  return { id: actorId(id), x: px, y: py };
}
