import { balanceLink } from './balance-link';
import { comparisonLink, oneVoiceLink } from './comparison-link';
import { disputesLink } from './disputes-link';
import type { LinkPart } from './link-part';
import { matrixLink } from './matrix-link';
import { paneLink } from './pane-link';
import { readingLink } from './reading-link';
import { sizingLink } from './sizing-link';
import { storyLink } from './story-link';
import { tableLink } from './table-link';

/** Every further part of a link. */
export const LINK_PARTS: readonly LinkPart[] = [
  paneLink,
  readingLink,
  matrixLink,
  tableLink,
  sizingLink,
  disputesLink,
  oneVoiceLink,
  comparisonLink,
  storyLink,
  balanceLink,
];
