import type { Dataset } from '../../src/model/dataset';
import type { Found } from './found';
import { elements, everything, named, ofClass, type PageTree, pageTree, textIn } from './html-tree';
import { type KeptVoice, reportLossesIn, reportOfDataset, sorted } from './report-kept';

/** Every element that a report is made of, with its attributes; anything else would be somebody’s markup. */
const OURS: ReadonlyMap<string, readonly string[]> = new Map([
  ['html', ['lang']],
  ['head', []],
  ['meta', ['charset', 'http-equiv', 'content', 'name']],
  ['title', []],
  ['style', []],
  ['body', []],
  ['header', []],
  ['main', []],
  ['nav', ['aria-label']],
  ['section', ['id']],
  ['h1', []],
  ['h2', []],
  ['h3', []],
  ['p', ['class']],
  ['ul', []],
  ['ol', ['class']],
  ['li', ['class', 'id']],
  ['dl', ['class']],
  ['div', []],
  ['dt', []],
  ['dd', ['dir']],
  ['b', []],
  ['bdi', []],
  ['span', ['class', 'title']],
  ['a', ['href', 'rel', 'class', 'title']],
]);

/** What a report in HTML says; throws where it holds anything but its own elements and links into itself or to the web. */
export function htmlReportFound(written: string, dataset: Dataset): Found {
  const page = pageTree(written);
  for (const node of everything(page)) checkOurs(node, written);
  const [claims, actors] = [ofClass(page, 'claim'), ofClass(page, 'actor')];
  const passages = new Map(
    ofClass(page, 'passage').map((node) => [node.attributes.get('id')!, textIn(elements(node)[1]!)]),
  );
  return {
    kept: {
      title: textIn(named(page, 'h1')[0]!),
      description: ofClass(page, 'standfirst').map(textIn)[0],
      claims: sorted(claims.map((claim) => claimIn(claim, passages))),
      actors: sorted(actors.map((actor) => ({ label: textIn(ofClass(actor, 'name')[0]!), id: idIn(actor) }))),
      sources: ofClass(page, 'source').map((source) => textIn(ofClass(source, 'name')[0]!)),
    },
    expected: reportOfDataset(dataset),
    counts: { actors: actors.length, claims: claims.length },
    losses: reportLossesIn(dataset, claims.length),
  };
}

function checkOurs({ name, attributes }: PageTree, written: string) {
  const known = OURS.get(name);
  const foreign = [...attributes.keys()].filter((key) => !known?.includes(key));
  if (!known || foreign.length > 0) throw new Error(`not ours: ${name} ${foreign}`);
  const href = attributes.get('href') ?? '#';
  const leads = href.startsWith('#')
    ? written.includes(` id="${href.slice(1)}"`) || href === '#'
    : /^https?:\/\//.test(href);
  if (!leads) throw new Error(`a link leads nowhere: ${href}`);
}

function claimIn(claim: PageTree, passages: ReadonlyMap<string, string>) {
  const [list] = ofClass(claim, 'voices');
  return { id: textIn(ofClass(claim, 'id')[0]!), voices: elements(list!).map((voice) => voiceIn(voice, passages)) };
}

function voiceIn(voice: PageTree, passages: ReadonlyMap<string, string>): KeptVoice {
  const [term, said] = elements(voice);
  const [who, verb] = elements(term!);
  const links = named(said!, 'a').map(({ attributes }) => passages.get(attributes.get('href')!.slice(1))!);
  const gist = elements(said!).find(({ attributes }) => attributes.get('class') !== 'references');
  return { who: textIn(who!), verb: textIn(verb!), gist: gist ? textIn(gist) : '', passages: links };
}

/** The id stands first in the last line about an actor. */
function idIn(actor: PageTree): string {
  const [id] = elements(elements(actor).at(-1)!);
  return textIn(id!).replace(/^Id /, '');
}
