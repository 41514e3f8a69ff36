import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

const DAY = 86_400_000;
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Writes the events as the GraphML that networkx and igraph write: one node an actor, one edge a claim. */
export function writeGraphml(table, path) {
  return writeLines(path, graphmlLines(table));
}

/** Writes the events as the GEXF that Gephi writes: one node an actor, one edge a claim. */
export function writeGexf(table, path) {
  return writeLines(path, gexfLines(table));
}

function* graphmlLines(table) {
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">';
  yield '<key id="label" for="node" attr.name="label" attr.type="string"/>';
  yield '<key id="type" for="edge" attr.name="type" attr.type="string"/>';
  yield '<key id="date" for="edge" attr.name="date" attr.type="string"/>';
  yield '<graph edgedefault="directed">';
  for (const { id, label } of nodesOf(table)) yield `<node id="${id}"><data key="label">${label}</data></node>`;
  for (const { id, source, target, type, date } of edgesOf(table)) {
    yield `<edge id="${id}" source="${source}" target="${target}"><data key="type">${type}</data><data key="date">${date}</data></edge>`;
  }
  yield '</graph>';
  yield '</graphml>';
}

function* gexfLines(table) {
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<gexf xmlns="http://gexf.net/1.3" version="1.3">';
  yield '<graph defaultedgetype="directed" mode="static">';
  yield '<attributes class="edge"><attribute id="type" title="type" type="string"/>';
  yield '<attribute id="date" title="date" type="string"/></attributes>';
  yield '<nodes>';
  for (const { id, label } of nodesOf(table)) yield `<node id="${id}" label="${label}"/>`;
  yield '</nodes>';
  yield '<edges>';
  for (const { id, source, target, type, date } of edgesOf(table)) {
    yield `<edge id="${id}" source="${source}" target="${target}"><attvalues><attvalue for="type" value="${type}"/><attvalue for="date" value="${date}"/></attvalues></edge>`;
  }
  yield '</edges>';
  yield '</graph>';
  yield '</gexf>';
}

function* nodesOf({ actors }) {
  for (const [at, id] of actors.ids.entries()) yield { id, label: escaped(actors.labels[at]) };
}

function* edgesOf({ actors, subject, object, types, type, day }) {
  const names = types.map(escaped);
  for (let row = 0; row < subject.length; row += 1) {
    const date = new Date(day[row] * DAY).toISOString().slice(0, 10);
    yield {
      id: `e${row}`,
      source: actors.ids[subject[row]],
      target: actors.ids[object[row]],
      type: names[type[row]],
      date,
    };
  }
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);
}

async function writeLines(path, lines) {
  const file = createWriteStream(path);
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < 1 << 18) continue;
    if (!file.write(chunk)) await once(file, 'drain');
    chunk = '';
  }
  file.end(chunk);
  await finished(file);
}
