import { counted, grouped } from '../../lib/text';
import type { OpenDataset } from '../../model/dataset';
import { isContested } from '../../model/standing';
import { STANDING_LABELS } from '../../model/words';
import { markdownLink, markdownText } from '../markdown';
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

/** A block of a report in Markdown, with the line ends that part it from the next. */
export function blockInMarkdown(block: Block, names: ReaderNames): string {
  switch (block.kind) {
    case 'head':
      return headOf(block.dataset);
    case 'figures':
      return figuresOf(block.dataset, block.figures);
    case 'section':
      return sectionOf(block.section);
    case 'claim':
      return claimOf(block.claim);
    case 'passages':
      return heading('Passages', counted(block.count, 'passage'));
    case 'passage':
      return `${block.number}. ${inMarkdown(passageInWords(block.passage, names))}\n`;
    case 'sources':
      return heading('Sources', counted(block.count, 'source'));
    case 'source':
      return sourceOf(block);
    case 'actors':
      return heading('Actors', `${counted(block.count, 'actor')}, by name`);
    case 'actor':
      return actorOf(block, names);
    case 'end':
      return '';
  }
}

function heading(words: string, lead: string): string {
  return `\n## ${words}\n\n${lead}\n\n`;
}

function headOf({ title, description }: OpenDataset): string {
  const lead = description === undefined ? '' : `\n*${markdownText(description)}*\n`;
  return `# ${markdownText(title)}\n${lead}`;
}

function figuresOf(dataset: OpenDataset, figures: Figures): string {
  const origin = originOf(dataset).map((particular) => `- ${particularOf(particular)}\n`);
  const sections = figures.sections.map(
    (section) => `- ${markdownText(headingOf(section))}: ${grouped(section.count)}\n`,
  );
  const contents = sections.length === 0 ? '' : `\nClaims by section:\n\n${sections.join('')}`;
  return `\n${figuresInWords(dataset, figures)}\n\n${origin.join('')}${contents}`;
}

function sectionOf(section: Section): string {
  const definition = section.family?.definition;
  const lead = [...(definition ? [`*${markdownText(definition)}* `] : []), markdownText(leadOf(section))].join('');
  return heading(markdownText(headingOf(section)), lead);
}

function claimOf({ id, standing, title, voices, particulars }: ClaimInWords): string {
  const mark = isContested(standing) ? '≠ ' : '';
  const basis = [`${mark}${STANDING_LABELS[standing]}`, ...particulars.map(particularOf)].join('; ');
  return [`- **${inMarkdown(title)}** (${markdownText(id)})`, ...voices.map(voiceOf), basis]
    .join('\n  - ')
    .concat('\n');
}

function voiceOf({ who, verb, gist, isAgainst, passages }: Voice): string {
  const name = `${inMarkdown(who)} ${verb}`;
  const numbers = passages.length === 0 ? '' : ` [${[...new Set(passages)].join(', ')}]`;
  const words = gist === undefined ? '' : `: ${markdownText(gist)}`;
  return `${isAgainst ? `**${name}**` : name}${words}${numbers}`;
}

function particularOf({ label, text }: Particular): string {
  return `${label}: ${inMarkdown(text)}`;
}

function sourceOf({ source, part }: Extract<Block, { kind: 'source' }>): string {
  const { title, url } = source;
  const address = url === undefined ? '' : `  - ${markdownLink(url, markdownText(url))}\n`;
  const known = [...sourceInWords(source).map(particularOf), partInWords(part)].join('; ');
  return `- **${markdownText(title)}**\n${address}  - ${known}\n`;
}

function actorOf({ actor, part }: Extract<Block, { kind: 'actor' }>, names: ReaderNames): string {
  const { label, kind, sameAs = [] } = actor;
  const [id, ...others] = [
    ...actorInWords(actor, names).map(particularOf),
    ...sameAs.map((url) => markdownLink(url, markdownText(url))),
  ];
  const kindLabel = markdownText(names.lexicon.kind(kind).label);
  const head = `- **${markdownText(label)}**, ${kindLabel}: ${partInWords(part)}`;
  return `${[head, id, ...(others.length > 0 ? [others.join('; ')] : [])].join('\n  - ')}\n`;
}

function inMarkdown(text: Text): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return part;
      const words = markdownText(part.given);
      return part.href === undefined ? words : markdownLink(part.href, words);
    })
    .join('');
}
