import { test } from 'vitest';
import { FORMATS } from '../../../src/formats/formats';
import { Unreadable } from '../../../src/formats/problems';
import { jsonLd } from '../../../src/formats/json-ld';
import { nQuads } from '../../../src/formats/n-quads';
import { trig } from '../../../src/formats/trig';
import { turtle, turtle12 } from '../../../src/formats/turtle';
import { claimId } from '../../../src/model/ids';
import { readBy, startOf } from '../../support/read-file';
import { shippedDatasets } from '../../support/shipped';
import { written } from '../written';
const base = shippedDatasets().find(([n]) => n.startsWith('pak'))![1];
test('perf', async () => {
  const d = { ...base, claims: Array.from({ length: 20_000 }, (_, at) => ({ ...base.claims[at % base.claims.length]!, id: claimId(`c-${at}`) })) };
  for (const f of [nQuads, trig, turtle12, jsonLd]) {
    let t = performance.now();
    const text = String(written(f, d));
    const w = performance.now() - t;
    t = performance.now();
    const a = await readBy(f, 'x', text);
    console.log(f.id, (text.length / 1e6).toFixed(1), 'MB', text.split('\n').length, 'lines; write', w.toFixed(0), 'read', (performance.now() - t).toFixed(0), a.ok, a.ok === true && a.value.claims.length, (process.memoryUsage().heapUsed / 1e6).toFixed(0));
    t = performance.now();
    for (const g of FORMATS) g.recognises?.(startOf('x', text));
    console.log('recognise', (performance.now() - t).toFixed(1));
  }
}, 600_000);
test('fuzz', async () => {
  let seed = 5; const rnd = (n: number) => { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return seed % n; };
  const small = shippedDatasets().find(([n]) => n.startsWith('har'))![1];
  const counts = new Map<string, number>(); let worst = 0;
  for (const f of [nQuads, trig, turtle, turtle12, jsonLd]) {
    const text = String(written(f, { ...small, claims: small.claims.slice(0, 6) }));
    for (let i = 0; i < 250; i++) {
      let m = text;
      for (let k = 0; k <= rnd(3); k++) {
        const at = rnd(m.length); const len = rnd(40);
        const kind = rnd(5);
        if (kind === 0) m = m.slice(0, at);
        else if (kind === 1) m = m.slice(0, at) + m.slice(at + len);
        else if (kind === 2) m = m.slice(0, at) + '"<>{}[]();.,^@:_\\#%\u0000é😀'[rnd(20)] + m.slice(at + 1);
        else if (kind === 3) { const b = rnd(m.length); m = m.slice(0, at) + m.slice(b, b + 200) + m.slice(at); }
        else { const b = m.lastIndexOf('\n', at); const e = m.indexOf('\n', at); m = m.slice(0, b + 1) + m.slice(e + 1); }
      }
      const t = performance.now();
      let r: string;
      try { const a = await readBy(f, 'x', m); r = `${f.id} ${a.ok} ${a.ok === true ? a.found > 0 : ''}`; }
      catch (e) { if (!(e instanceof Unreadable)) { console.log('CRASH', f.id, e, i); r = 'crash'; } else r = `${f.id} ${e.code}`; }
      worst = Math.max(worst, performance.now() - t);
      counts.set(r, (counts.get(r) ?? 0) + 1);
    }
  }
  console.log([...counts], worst, Object.keys(Object.prototype));
}, 600_000);
