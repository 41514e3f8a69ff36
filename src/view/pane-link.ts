import type { LinkPart } from './link-part';
import { PANELS, PANES } from './state';

/** Which pane stands in the centre and which panel beside it: `pane=matrix`, `panel=reader`. */
export const paneLink: LinkPart = {
  keys: ['pane', 'panel'],
  write: ({ pane, panel }) => ({ pane: pane === 'graph' ? undefined : pane, panel }),
  read: (reader) => {
    const panel = reader.oneOf('panel', PANELS);
    return { pane: reader.oneOf('pane', PANES) ?? 'graph', ...(panel && { panel }) };
  },
};
