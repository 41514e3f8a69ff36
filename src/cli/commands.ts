import { SCOPES } from '../view/extract';
import type { Command, FlagGroup } from './command';
import { JSON_FLAG, OUTPUT_FLAGS, READING_FLAGS, TO_FLAG } from './common-flags';
import { FILTER_FLAGS } from './filter-flags';
import type { Flag } from './flags';

const ALL_FLAG: Flag = { name: 'all', takes: [], does: 'lists everything, however long' };
const WAY_FLAGS: readonly Flag[] = [
  { name: 'directed', takes: [], does: 'paths go from subject to object only' },
  { name: 'longer', takes: [], does: 'also paths up to two steps longer than the shortest' },
];
const FILTERS: FlagGroup = {
  title: 'Filters',
  flags: [
    { name: 'view', takes: ['LINK'], does: 'the filters, focus and selection of a link that was copied from the app' },
    ...FILTER_FLAGS,
  ],
};
const FOCUS: FlagGroup = {
  title: 'Part',
  flags: [
    { name: 'around', takes: ['ACTOR'], isRepeatable: true, does: 'what lies around this actor' },
    { name: 'hops', takes: ['N'], does: 'how many steps around it: 0 to 9, by default 1' },
    { name: 'path', takes: ['FROM', 'TO'], does: 'what lies on the shortest paths between two actors' },
    ...WAY_FLAGS,
    {
      name: 'scope',
      takes: ['SCOPE'],
      choices: SCOPES,
      does: `what of the view is written: ${SCOPES.join(', ')}; by default what --around or --path says, else what is shown`,
    },
    { name: 'folded', takes: [], does: 'actors that the link folds are written as one, as they are drawn' },
  ],
};
const SEVERAL =
  'Tables of events may come in several files, which are then named one after another: relations.csv.gz actors.csv.gz.';
const NAMES =
  'Actors, speakers, relation types and the like are named by id or label, in any letter case. Flags that take several values may be given again, or take them between commas.';

/** Everything that the program does, in the order of its help page. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'validate',
    takes: 'FILE…',
    does: 'checks files and lists everything that is wrong or notable in them',
    about: [
      'Reads each file just as the app does and says whether it can be opened. An error refuses a file; a warning is something that was left out or changed; info is something to know.',
      'It ends with 0 when every file can be opened, and with 1 otherwise.',
    ],
    flags: [
      READING_FLAGS,
      {
        title: 'Output',
        flags: [
          { ...JSON_FLAG, does: 'prints one line of JSON for each file: file, format, ok, actors, claims, issues' },
          { name: 'strict', takes: [], does: 'ends with 1 for warnings, too' },
          ...OUTPUT_FLAGS.flags.filter(({ name }) => name !== JSON_FLAG.name),
        ],
      },
    ],
    examples: [
      ['validate graph.graphml', 'is this file sound?'],
      ['validate --json exports/*.json', 'the verdicts on many files, for a program'],
    ],
    load: async () => (await import('./validate')).validate,
  },
  {
    name: 'stats',
    takes: 'FILE…',
    does: 'tells what a graph holds: actors, claims, relation types, speakers, dates, disputes',
    about: ['With filters it tells what they leave.', SEVERAL, NAMES],
    flags: [FILTERS, READING_FLAGS, { ...OUTPUT_FLAGS, flags: [...OUTPUT_FLAGS.flags, ALL_FLAG] }],
    examples: [
      ['stats graph.json', 'the numbers of a graph'],
      ['stats graph.json --by pakistan --since 2021', 'what Pakistan says has been so since 2021'],
    ],
    load: async () => (await import('./stats')).stats,
  },
  {
    name: 'convert',
    takes: 'IN… OUT',
    does: 'writes a graph as another format, whole',
    about: [
      'The format of IN is known by its content, that of OUT by its name or by --to. “-” stands for standard input and standard output. A name that ends in .gz is packed.',
      'What the format of OUT cannot hold is counted on standard error. OUT is written beside its place and moved there when it is whole, so that a former file stands until then.',
      SEVERAL,
    ],
    flags: [{ title: 'Writing', flags: [TO_FLAG] }, READING_FLAGS, OUTPUT_FLAGS],
    examples: [
      ['convert graph.json graph.gexf', 'for Gephi'],
      ['convert - - --to graphml < graph.cyjs | less', 'from stream to stream'],
      ['convert relations.csv.gz actors.csv.gz events.json.gz', 'tables of events as one dataset'],
    ],
    load: async () => (await import('./convert')).convert,
  },
  {
    name: 'export',
    takes: 'IN… OUT',
    does: 'writes a part of a graph: what filters leave, what lies around an actor or on a path, or what a link shows',
    about: [
      'The filters are those of the app and mean the same; all of them must hold. The part is complete in itself, and says in “derivedFrom” how it was chosen.',
      NAMES,
      SEVERAL,
    ],
    flags: [FILTERS, FOCUS, { title: 'Writing', flags: [TO_FLAG] }, READING_FLAGS, OUTPUT_FLAGS],
    examples: [
      ['export graph.json attacks.gexf --type attacks --since 2021 --undated drop', 'dated attacks since 2021'],
      ['export graph.json near.json --around ttp --hops 2', 'two steps around an actor'],
      ['export graph.json - --to dataset --path china ttp', 'the shortest paths between two actors'],
      ["export graph.json shown.graphml --view 'https://…/#d=graph&types=attacks'", 'what the app shows there'],
    ],
    load: async () => (await import('./export')).exportPart,
  },
  {
    name: 'paths',
    takes: 'FILE… FROM TO',
    does: 'tells what leads from one actor to another, with the claims that carry it',
    about: [
      'The shortest paths, those that most undisputed claims carry first. It ends with 1 when there is none.',
      NAMES,
    ],
    flags: [{ title: 'Paths', flags: WAY_FLAGS }, FILTERS, READING_FLAGS, OUTPUT_FLAGS],
    examples: [
      ['paths graph.json china ttp', 'the shortest paths'],
      ['paths graph.json china ttp --sign with --directed', 'by cooperation only, along the arrows'],
    ],
    load: async () => (await import('./paths')).paths,
  },
  {
    name: 'diff',
    takes: 'BEFORE AFTER',
    does: 'tells what was added to a graph, what is gone and what changed',
    about: [
      'Sources, actors and claims are compared by id, then by content: what has another id only is said to be so. Their order, empty lists and the record of an export make no difference. It ends with 1 when the graphs differ.',
    ],
    flags: [READING_FLAGS, { ...OUTPUT_FLAGS, flags: [...OUTPUT_FLAGS.flags, ALL_FLAG] }],
    examples: [['diff before.json after.json', 'what an edit changed']],
    load: async () => (await import('./diff')).diff,
  },
  {
    name: 'formats',
    takes: '',
    does: 'lists the formats that are read and written',
    about: [],
    flags: [{ title: 'Output', flags: [JSON_FLAG] }],
    examples: [['formats', 'the table of formats']],
    load: async () => (await import('./list-formats')).listFormats,
  },
];
