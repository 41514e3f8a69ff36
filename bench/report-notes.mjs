/** What a reader has to know to read the figures rightly, as a section of the page. */
export const NOTES = `## How to run it

\`npm run bench\` measures everything and writes this page; \`npm run bench -- --only filter,facets\` measures some rows,
\`--quick\` repeats less, and both only print. \`growth\` is a row, too. The peers are installed from the lock of \`bench/\` when they are
missing. The app is built for the run into a folder of its own.

## How to read it

- Figures are medians of five repeats (a click of twenty, weight of one), ours and the peers in turn, with the least and the
  greatest. Above 1, "peer ÷ ours" means
  that ours is faster or leaner; "lost" means that the peer needs half of ours or less.
- Other work on the machine lengthens every time by the clock; processor time hardly.
- What runs in Node is processor time of the whole process. What runs in a page is processor time of its main thread alone:
  the app's workers and the drawing of WebGL in software are in the time by the clock and not in it.
- First frame: ours goes from asking for a table that the browser keeps, in a page that stands, to the strongest 120 actors drawn.
  It includes the reading from the store, where columns, places and dress are kept with the table, and "N of M". Sigma's goes from
  the events in memory to all pairs drawn at places that were given; reading and layout are not in it.
- Panning: ours draws what it shows of the events, the peers draw all of them. Ours moves 60 times, the peers once a repeat,
  because without a graphics card a frame of theirs takes seconds by the clock.
- A frame is lost when it comes more than 25 ms after the one before it.
- Writing GEXF depends on what is written. Ours writes everything it knows of a claim (566 MB for all events). The first row lets
  the peer write type and date alone; the second gives both the same attributes of each edge, for 100,000 claims: the peer makes
  one string, and 566 MB are more than a string of Node can hold. Ours still writes more of each actor.
- Reading: ours goes from the bytes of the file to a checked dataset with everything noticed about it; relation types, dates and kinds
  of actors are made sense of on the way. It ends in columns, from which claims are made when somebody looks at them. The peers end at a
  graph of nodes and edges with their texts, \`JSON.parse\` at the bare values. The XML files have all events, with the name of each actor,
  the type and the date of each claim (65 MB of GraphML, 81 MB of GEXF); our own JSON has all that we know of 20,000.
- Opening: a page says itself when its picture is handed over for painting, and is asked nothing meanwhile. Asking it in every frame, as was
  done up to 2026-11-23, took as long again as the opening.
- Writing: ours makes each claim out of columns while it writes and holds one at a time; the peers have the whole graph or document
  in memory before the time is taken, and make one string of it. graphology-graphml does not write.
- Shortest paths: graphology searches a graph with one edge a pair, for over claims it would follow each one way only. It has to find
  a path to tell its length; ours can do without, which is the second row.

## What was cut, and what differs from the design

- cose, the layout built into Cytoscape, is measured with 300 actors and 900 pairs instead of 1,000 and 3,000: a thousand take it
  about 39 s a time. Its figure stands next to ours for a thousand and so favours it.
- Filters and facets are asked 32 questions each at small sizes, 8 above 300,000 claims and 4 above a million, on both sides.
- JSON is read and written, and GraphML written, with the first 20,000 claims and their actors. The design read GraphML of 49 MB and GEXF
  of 66 MB; ours of the same events say more of each.
- The design gives graphology-gexf more than 120 s for reading and graphology-graphml 43 s; here they take what is said above, and the
  streaming parser that ours stands on takes about 0.9 s of the time for GEXF.
- The design's 166,543 pairs of ICEWS 2018 are directed; without regard to direction there are 124,896. The app and sigma here
  draw from the latter.
- The design has graphology at 125 ms for the filter and 349 ms for the facets, crossfilter2 at 26 ms for the facets, fcose at 13.5 s
  for 1,000 actors and graphology-gexf at 16.5 s. These were other programs, run on another day; why they differ from the figures
  above was not looked into, beyond this: writing GEXF depends on the attributes of an edge.
- The design drew the strongest 1 % in a first frame; the app draws the strongest 120 actors.

`;
