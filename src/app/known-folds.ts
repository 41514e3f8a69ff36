import type { Atlas } from '../graph/atlas';
import type { Communities } from '../graph/fold-communities';
import { belowKey, foldingKey } from '../view/folding';
import type { Folding } from '../view/state';

/** What was found before: communities are kept, atlases only while a moment holds them. */
export class KnownFolds {
  private readonly atlases = new WeakMap<Atlas, Map<string, WeakRef<Atlas>>>();
  private readonly found = new WeakMap<Atlas, Map<string, Communities>>();

  atlas(base: Atlas, folding: Folding): Atlas | undefined {
    const key = foldingKey(folding);
    return key === '' ? base : this.atlases.get(base)?.get(key)?.deref();
  }

  keep(base: Atlas, folding: Folding, atlas: Atlas): Atlas {
    entryOf(this.atlases, base).set(foldingKey(folding), new WeakRef(atlas));
    return atlas;
  }

  communities(base: Atlas, folding: Folding): Communities | undefined {
    return folding.communities ? this.found.get(base)?.get(belowKey(folding)) : undefined;
  }

  keepCommunities(base: Atlas, folding: Folding, communities: Communities) {
    entryOf(this.found, base).set(belowKey(folding), communities);
  }
}

function entryOf<Value>(of: WeakMap<Atlas, Map<string, Value>>, base: Atlas): Map<string, Value> {
  const known = of.get(base) ?? new Map<string, Value>();
  of.set(base, known);
  return known;
}
