import { counted, grouped } from '../../lib/text';
import type { OpenDataset } from '../../model/dataset';
import { isContested } from '../../model/standing';
import { SIGN_GLYPHS, SIGN_LABELS, STANDING_LABELS } from '../../model/words';
import { element, endOf, given, type HtmlElement, type HtmlNode, html, startOf, webLink } from '../html';
import type { Block } from './blocks';
import type { ClaimInWords, Particular, Voice } from './claim-in-words';
import type { Figures, Section } from './figures';
import type { ReaderNames } from './reader-names';
import type { Text } from './text';
import {
  actorInWords,
  figuresInWords,
  headingOf,
  leadOf,
  originOf,
  partInWords,
  passageInWords,
  sourceInWords,
} from './words';

/** A block of a report as it stands on the page, with its line end. */
export function blockInHtml(block: Block, names: ReaderNames): string {
  switch (block.kind) {
    case 'head':
      return headOf(block.dataset);
    case 'figures':
      return figuresOf(block.dataset, block.figures);
    case 'section':
      return sectionOf(block.section);
    case 'claim':
      return line(claimOf(block.claim, block.number));
    case 'passages':
      return listHead('passages', `Passages`, counted(block.count, 'passage'));
    case 'passage':
      return line(passageOf(block, names));
    case 'sources':
      return listHead('sources', 'Sources', counted(block.count, 'source'));
    case 'source':
      return line(sourceOf(block));
    case 'actors':
      return listHead('actors', 'Actors', `${counted(block.count, 'actor')}, by name`);
    case 'actor':
      return line(actorOf(block, names));
    case 'end':
      return `${endOf('ol')}${endOf('section')}\n`;
  }
}

function line(node: HtmlElement): string {
  return `${html(node)}\n`;
}

function headOf({ title, description }: OpenDataset): string {
  return [
    `${startOf('header')}\n`,
    line(element('p', { class: 'kicker' }, ['Actor Atlas report'])),
    line(element('h1', {}, [given(title)])),
    ...(description === undefined ? [] : [line(element('p', { class: 'standfirst' }, [given(description)]))]),
  ].join('');
}

function figuresOf(dataset: OpenDataset, figures: Figures): string {
  const origin = originOf(dataset).map(({ label, text }) =>
    element('div', {}, [element('dt', {}, [label]), element('dd', {}, inHtml(text))]),
  );
  const entries = figures.sections.map((section) => entryOf(idOf(section), headingOf(section), section.count));
  const lists = [
    ...(figures.passages > 0 ? [entryOf('passages', 'Passages')] : []),
    entryOf('sources', 'Sources', dataset.sources.length),
    entryOf('actors', 'Actors', dataset.actors.length),
  ];
  return [
    line(element('p', { class: 'figures' }, [figuresInWords(dataset, figures)])),
    line(element('dl', { class: 'origin' }, origin)),
    line(element('nav', { 'aria-label': 'Contents' }, [element('ul', {}, [...entries, ...lists])])),
    `${endOf('header')}\n${startOf('main')}\n`,
  ].join('');
}

function entryOf(id: string, heading: string, count?: number): HtmlElement {
  const figure = count === undefined ? [] : [element('span', { class: 'count' }, [grouped(count)])];
  const words = [element('span', {}, [given(heading)]), ...figure];
  return element('li', {}, [element('a', { href: `#${id}` }, words)]);
}

function idOf({ code }: Section): string {
  return `section-${code}`;
}

function sectionOf(section: Section): string {
  const definition = section.family?.definition;
  return [
    `${startOf('section', { id: idOf(section) })}\n`,
    line(element('h2', {}, [given(headingOf(section))])),
    ...(definition ? [line(element('p', { class: 'definition' }, [given(definition)]))] : []),
    line(element('p', { class: 'lead' }, [leadOf(section)])),
    `${startOf('ol', { class: 'claims' })}\n`,
  ].join('');
}

function listHead(id: string, heading: string, lead: string): string {
  const head = [element('h2', {}, [heading]), element('p', { class: 'lead' }, [lead])].map(line).join('');
  return `${startOf('section', { id })}\n${head}${startOf('ol', { class: id })}\n`;
}

function claimOf(claim: ClaimInWords, number: number): HtmlElement {
  const { id, sign, standing, title, voices, particulars } = claim;
  const contested = isContested(standing) ? ' contested' : '';
  const sentence = [
    element('span', { class: 'sign', title: SIGN_LABELS[sign] }, [SIGN_GLYPHS[sign] || '0']),
    element('span', { class: 'title' }, inHtml(title)),
    element('span', { class: 'id' }, [given(id)]),
  ];
  return element('li', { class: `claim ${SIGN_LABELS[sign]}${contested}`, id: `claim-${number}` }, [
    element('h3', {}, sentence),
    element('dl', { class: 'voices' }, voices.map(voiceOf)),
    element('p', { class: 'more' }, [element('span', {}, [standingOf(claim)]), ...particulars.map(particularOf)]),
  ]);
}

function standingOf({ standing }: ClaimInWords): HtmlElement {
  const label = STANDING_LABELS[standing];
  return isContested(standing) ? element('span', { class: 'pill' }, [`≠ ${label}`]) : element('b', {}, [label]);
}

function voiceOf({ who, verb, gist, isAgainst, passages }: Voice): HtmlElement {
  const words = gist === undefined ? [] : [element('span', isAgainst ? { class: 'marked' } : {}, [given(gist)])];
  return element('div', {}, [
    element('dt', {}, [element('b', {}, inHtml(who)), ' ', element('span', {}, [verb])]),
    element('dd', { dir: 'auto' }, [...words, ...referencesTo(passages)]),
  ]);
}

function referencesTo(passages: readonly number[]): readonly HtmlNode[] {
  if (passages.length === 0) return [];
  const links = [...new Set(passages)].map((number) => element('a', { href: `#passage-${number}` }, [`[${number}]`]));
  return ['\u00A0', element('span', { class: 'references' }, links)];
}

function particularOf({ label, text, isNote }: Particular): HtmlElement {
  return element('span', isNote ? { class: 'note' } : {}, [element('b', {}, [label]), ' ', ...inHtml(text)]);
}

function passageOf(block: Extract<Block, { kind: 'passage' }>, names: ReaderNames): HtmlElement {
  const { passage, number, claim } = block;
  return element('li', { class: 'passage', id: `passage-${number}` }, [
    element('a', { class: 'number', href: `#claim-${claim}`, title: 'Back to the claim' }, [`[${number}]`]),
    element('span', {}, inHtml(passageInWords(passage, names))),
  ]);
}

function sourceOf({ source, part }: Extract<Block, { kind: 'source' }>): HtmlElement {
  const { title, url } = source;
  return element('li', { class: 'source' }, [
    element('p', { class: 'name' }, [given(title)]),
    ...(url === undefined ? [] : [element('p', { class: 'address' }, [webLink(url, [given(url)])])]),
    element('p', {}, [...sourceInWords(source).map(particularOf), element('span', {}, [partInWords(part)])]),
  ]);
}

function actorOf({ actor, part }: Extract<Block, { kind: 'actor' }>, names: ReaderNames): HtmlElement {
  const { label, kind, sameAs = [] } = actor;
  const identities = sameAs.map((url) => element('span', { class: 'same' }, [webLink(url, [given(url)])]));
  return element('li', { class: 'actor' }, [
    element('p', { class: 'name' }, [given(label)]),
    element('p', { class: 'part' }, [given(names.lexicon.kind(kind).label), `: ${partInWords(part)}`]),
    element('p', {}, [...actorInWords(actor, names).map(particularOf), ...identities]),
  ]);
}

function inHtml(text: Text): readonly HtmlNode[] {
  return text.map((part) => {
    if (typeof part === 'string') return part;
    return part.href === undefined ? given(part.given) : webLink(part.href, [given(part.given)]);
  });
}
