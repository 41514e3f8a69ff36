import areas from './page/areas.js?raw';
import canvas from './page/canvas.js?raw';
import card from './page/card.js?raw';
import data from './page/data.js?raw';
import dom from './page/dom.js?raw';
import filters from './page/filters.js?raw';
import glyph from './page/glyph.js?raw';
import layout from './page/layout.js?raw';
import legend from './page/legend.js?raw';
import lists from './page/lists.js?raw';
import names from './page/names.js?raw';
import page from './page/page.js?raw';
import picture from './page/picture.js?raw';
import strands from './page/strands.js?raw';

/** The modules of the page, each after those that it imports while it starts. */
const MODULES = [dom, areas, data, filters, layout, glyph, strands, picture, names, legend, lists, card, canvas, page];

const IMPORT = /^import \{[^}]*\} from '\.\/[a-z]+\.js';\n/gm;
const EXPORT = /^export (?=const|function)/gm;
const COMMENT = /^ *\/\*\*(?:[^*]|\*(?!\/))*\*\/\n|\/\*\*(?:[^*]|\*(?!\/))*\*\/ ?|^\/\/ @ts-check\n/gm;

/** The script of the page as one module: what its modules import from each other stands beside it. A section of XML character data keeps its signs from being markup. */
export const PAGE_SCRIPT = `//<![CDATA[\n${MODULES.map(joinable).join('\n')}//]]>`;

function joinable(module: string): string {
  return module.replace(IMPORT, '').replace(EXPORT, '').replace(COMMENT, '');
}
