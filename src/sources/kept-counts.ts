import * as z from 'zod/mini';
import { TIME_AXES } from '../graph/dates';
import { type CountedBefore, NOTHING_COUNTED } from './window/counted-before';

const COUNT = z.number().check(z.nonnegative());
const bySign = z.object({ '-1': COUNT, '0': COUNT, '1': COUNT });

function answer(value: z.ZodMiniType) {
  return z.object({
    value,
    of: z.optional(COUNT),
    leftOut: z.array(z.string()),
    partial: z.optional(z.string()),
    at: COUNT,
  });
}

const facet = answer(z.array(z.object({ value: z.union([z.string(), z.number()]), claims: COUNT })));

const view = z.object({
  key: z.string(),
  state: z.literal('answered'),
  total: answer(z.object({ claims: COUNT, actors: COUNT })),
  facets: z.record(z.string(), facet),
});

const bins = z.object({
  bins: z.array(z.object({ from: z.number(), to: z.number(), claims: bySign })),
  undated: bySign,
  extent: z.optional(z.tuple([z.number(), z.number()])),
});

const timeline = z.extend(answer(bins), { key: z.string(), axis: z.enum(TIME_AXES) });

const neighbours = answer(
  z.object({
    byType: z.array(z.object({ type: z.string(), claims: COUNT, actors: COUNT })),
    strongest: z.array(z.object({ id: z.string(), claims: COUNT })),
  }),
);

const counted = z.object({
  views: z.map(z.string(), view),
  timelines: z.map(z.string(), timeline),
  neighbours: z.map(z.string(), neighbours),
});

/** What a browser kept of what an engine counted; nothing where it is not of the form that is kept now. */
export function countedIn(kept: unknown): CountedBefore {
  return isCounted(kept) ? kept : NOTHING_COUNTED;
}

function isCounted(kept: unknown): kept is CountedBefore {
  return counted.safeParse(kept).success;
}
