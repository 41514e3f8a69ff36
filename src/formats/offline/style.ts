import { PAGE_STYLE } from '../page-style';

/** How the page that explores looks: the app’s own logic, ink for actors, hue for sign, yellow for dispute. */
export const OFFLINE_STYLE = `${PAGE_STYLE}
[hidden] { display: none !important; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: inherit; cursor: pointer; }
input { font: inherit; color: inherit; }
h1, h2 { font-family: var(--serif); }
.small { font-size: 12.5px; }
.quiet { color: var(--ink-3); }
.word { white-space: nowrap; font-weight: 600; border-bottom: 1px solid currentcolor; line-height: 1.25; }
.pill, .plain-pill { border-radius: 3px; padding: 0 6px 1px; font-weight: 650; font-size: 12.5px; }
.pill { background: var(--mark); color: var(--mark-ink); }
.plain-pill { border: 1px dotted var(--rule-strong); color: var(--ink-2); }
.marked { background: linear-gradient(transparent 62%, var(--mark) 62%, var(--mark) 94%, transparent 94%); }

.top { display: flex; align-items: center; gap: 24px; min-height: 48px; padding: 4px 24px 4px 20px; border-bottom: 1px solid var(--ink-1); }
.top .product { font-weight: 750; font-size: 15px; flex: none; }
.top h1 { font: 500 17px/1.2 var(--serif); flex: 1; }
#search { width: 300px; height: 32px; background: none; border: 0; border-bottom: 1px solid var(--rule-strong); border-radius: 0; padding: 0 4px; }
#search::placeholder { color: var(--ink-3); opacity: 1; }

.side summary { font-weight: 650; cursor: pointer; padding: 12px 16px; }
.legend { padding: 0 20px 32px; }
.legend section { border-top: 1px solid var(--ink-1); margin-top: 14px; padding-top: 6px; }
.legend h2 { font: 650 13.5px/1.3 var(--sans); margin-bottom: 3px; }
.row { display: flex; width: 100%; gap: 8px; align-items: center; padding: 2px 0; min-height: 24px; }
.row .label { flex: 1; }
.row:hover .label, .entry:hover .title, .reading:hover > span { text-decoration: underline; text-underline-offset: 2px; }
.pair { display: flex; gap: 2px; align-items: center; }
.opener { flex: none; width: 20px; text-align: center; color: var(--ink-3); min-height: 24px; }
.count { color: var(--ink-3); flex: none; }
.strong .label { font-weight: 650; }
.legend ul ul .row { padding-left: 48px; color: var(--ink-2); }
.row.off .label { text-decoration: line-through; color: var(--ink-3); }
.times { display: grid; gap: 4px; }
.times label { display: flex; gap: 8px; align-items: center; justify-content: space-between; }
.times input[type="date"] { background: var(--canvas); border: 1px solid var(--rule-strong); border-radius: 2px; padding: 3px 6px; min-height: 28px; }
.kind { display: flex; gap: 8px; align-items: center; min-height: 24px; }
.kind .label { flex: 1; }
.shape { width: 20px; height: 20px; flex: none; margin: 0 10px; }
.swatch { width: 40px; height: 10px; flex: none; }

.against { --hue: var(--hostile); --words: var(--hostile-text); }
.with { --hue: var(--coop); --words: var(--coop-text); }
.neutral { --hue: var(--neutral); --words: var(--neutral-text); }
.line { stroke: var(--hue); fill: none; }
.swatch .line { stroke-width: 2; }
.head { fill: var(--canvas); stroke: var(--hue); stroke-width: 1.4; stroke-linejoin: round; }
.against .head { fill: var(--hue); }
.neutral .head { fill: none; }
.swatch.disputed .line, .swatch.denied-only .line { stroke-dasharray: 6 4; }
.swatch.anonymous .line, .swatch.planned .line { stroke-dasharray: 0.1 5; stroke-linecap: round; stroke-width: 2.8; }
.swatch.undisputed, .swatch.disputed, .swatch.denied-only, .swatch.anonymous, .swatch.planned { --hue: var(--ink-1); }
.swatch.undisputed .head, .swatch.disputed .head, .swatch.denied-only .head, .swatch.anonymous .head, .swatch.planned .head { display: none; }

.bar { display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: baseline; justify-content: space-between; padding: 14px 24px 0; }
.status { font: 440 18px/1.35 var(--serif); }
.status .word { font: 650 12.5px/1.25 var(--sans); }
.bar nav { display: flex; gap: 18px; }
.bar nav button { padding: 6px 0 4px; font-weight: 600; color: var(--ink-2); border-bottom: 2.5px solid transparent; }
.bar nav button[aria-current] { color: var(--ink-1); border-color: var(--ink-1); }

.canvas { position: relative; flex: 1; min-height: 320px; display: flex; flex-direction: column; }
.drawing { flex: 1; width: 100%; min-height: 0; display: block; cursor: grab; touch-action: pan-y; user-select: none; -webkit-user-select: none; }
.tools { display: flex; gap: 14px; align-items: center; justify-content: flex-end; }
.canvas .tools { padding: 4px 24px 12px; }
.canvas .tools .small { margin-right: auto; }
.strand, .mark, .actor { cursor: pointer; }
.casing { stroke: var(--canvas); stroke-opacity: 0.85; fill: none; }
.unsure .line { stroke-linecap: round; }
.grown { transform: scale(var(--grow, 1)); }
.mark rect { fill: var(--canvas); stroke: var(--hue); stroke-width: 1.3; }
.mark.unsure rect { stroke-dasharray: 2 2; }
.mark.contested rect { fill: var(--mark); stroke: var(--mark-edge); stroke-width: 1.6; }
.mark text { font: 650 12px/1 var(--sans); fill: var(--words); text-anchor: middle; }
.mark.contested text { fill: var(--mark-ink); }
.outline { stroke: var(--ink-1); stroke-width: 2; }
.solid { fill: var(--ink-1); }
.open { fill: var(--canvas); }
.dashed { stroke-dasharray: 3 3; }
.glyph .bar { stroke: var(--ink-1); stroke-width: 2; }
.ring { fill: none; stroke: none; stroke-width: 2.5; }
.actor[aria-pressed="true"] .ring { stroke: var(--ink-1); }
.actor:focus { outline: none; }
.actor:focus-visible .ring { stroke: var(--focus); }
.name { font: 600 calc(13.5px * var(--grow, 1))/1 var(--sans); fill: var(--ink-1); text-anchor: middle; paint-order: stroke; stroke: var(--canvas); stroke-width: calc(5px * var(--grow, 1)); stroke-linejoin: round; }
.lead .name { font-size: calc(17px * var(--grow, 1)); font-weight: 750; }
.actor[data-side='right'] .name { text-anchor: start; }
.actor[data-side='left'] .name { text-anchor: end; }
.actor:hover .name { text-decoration: underline; }
.nameless .name, .mark.unseen { visibility: hidden; }
.nameless:hover .name, .nameless:focus .name, .nameless[aria-pressed="true"] .name { visibility: visible; }
.faded.strand .line, .faded.strand .head { stroke: var(--ghost); }
.faded.strand.against .head { fill: var(--ghost); }
.faded.mark:not(.contested) { visibility: hidden; }
.faded.mark.contested rect { fill: var(--canvas); stroke: var(--ghost); }
.faded.mark.contested text { fill: var(--ink-3); }
.faded .outline, .faded .bar { stroke: var(--ghost); }
.faded .solid { fill: var(--ghost); }
.faded .name { fill: var(--ink-3); font-weight: 450; }

.content { padding: 4px 24px 40px; }
.canvas:not([hidden]) + .content { display: none; }
.list > li { border-bottom: 1px solid var(--rule); }
.entry { display: grid; grid-template-columns: 20px 1fr; width: 100%; padding: 9px 0; gap: 1px 6px; }
.entry > * { grid-column: 2; }
.entry .sign { grid-column: 1; grid-row: 1; font-weight: 750; color: var(--words); text-align: center; }
.entry .title { font-weight: 650; font-size: 14.5px; grid-row: 1; }
.entry .gist { font: 440 16.5px/1.4 var(--serif); }
.entry .pill, .entry .plain-pill { margin-left: 8px; white-space: nowrap; }
.actors .entry { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) auto; align-items: baseline; gap: 12px; }
.actors .entry > * { grid-column: auto; }
.entry[aria-pressed="true"] { background: var(--sunk); box-shadow: -8px 0 var(--sunk), 8px 0 var(--sunk); }
.content > div { max-width: 780px; padding-top: 8px; }
.content p .word { margin: 14px 0; display: inline-block; }
.content h2 { font-size: 22px; margin: 20px 0 6px; }
.paragraph { display: grid; grid-template-columns: 36px 1fr; border-bottom: 1px solid var(--rule); padding: 8px 0; }
.paragraph > .count { padding-top: 3px; }
.reading { font: 440 16.5px/1.42 var(--serif); padding: 3px 0; }
.reading b { font: 650 13.5px/1.3 var(--sans); }
.reading.lit > span { background: var(--mark-wash); }
.square { display: inline-block; width: 8px; height: 8px; margin-right: 8px; background: var(--hue); }
.with .square { background: none; border: 1.6px solid var(--hue); }
.neutral .square { height: 2px; vertical-align: middle; }
.standfirst { font: 440 19px/1.42 var(--serif); color: var(--ink-2); margin-bottom: 16px; }
.nothing { padding: 40px 0; }

.card { padding: 12px 20px 32px; background: var(--panel); border-left: 1px solid var(--ink-1); overflow: auto; }
.card:focus { outline: none; }
.card .word { font-size: 12.5px; }
.card h2 { font: 620 24px/1.15 var(--serif); letter-spacing: -0.005em; margin: 2px 0 8px; text-wrap: balance; }
.card h3 { font: 650 13.5px/1.3 var(--sans); border-top: 1px solid var(--ink-1); padding-top: 7px; margin: 18px 0 4px; }
.card p { margin: 4px 0; }
.name-button { font-weight: 650; text-decoration: underline; text-decoration-color: var(--rule-strong); text-underline-offset: 3px; }
.card h2 .name-button { font-weight: inherit; text-decoration-thickness: 1px; }
.names .name-button { display: inline-block; margin-right: 14px; }
.lines > div, .voices > div { display: grid; grid-template-columns: 104px 1fr; gap: 14px; padding: 4px 0; }
.lines dt { color: var(--ink-3); }
.voices { margin: 10px 0; border-bottom: 1px solid var(--rule); }
.voices > div { border-top: 1px solid var(--rule); padding: 8px 0; }
.voices dt span { display: block; color: var(--ink-3); font-size: 12.5px; }
.voices dd { font: 440 16.5px/1.42 var(--serif); }
.evidence li { color: var(--ink-2); padding: 3px 0; }
cite { font-style: normal; font-weight: 600; }

@media (min-width: 1000px) {
  body { display: grid; grid-template: auto minmax(0, 1fr) / 264px minmax(0, 1fr); height: 100vh; overflow: hidden; }
  body.with-card { grid-template-columns: 264px minmax(0, 1fr) 400px; }
  .top { grid-column: 1 / -1; }
  .side { background: var(--panel); border-right: 1px solid var(--ink-1); overflow: auto; }
  .side summary { padding: 14px 20px 0; }
  main { display: flex; flex-direction: column; overflow: auto; min-height: 0; }
  .bar { position: sticky; top: 0; background: var(--canvas); z-index: 1; padding-bottom: 6px; }
}
@media (max-width: 999px) {
  .top { flex-wrap: wrap; gap: 4px 16px; padding: 8px 16px; }
  .top h1 { flex-basis: 100%; order: 2; font-size: 20px; font-weight: 620; }
  #search { order: 1; flex: 1; min-width: 0; width: auto; height: 40px; }
  .side { background: var(--panel); border-bottom: 1px solid var(--ink-1); }
  .legend { padding: 0 16px 20px; }
  .row, .word, .opener, .side summary, .times label { min-height: 44px; }
  .word { display: inline-flex; align-items: center; border: 0; text-decoration: underline; text-underline-offset: 3px; padding: 0 4px; }
  .bar { padding: 10px 16px 0; }
  .bar nav { width: 100%; justify-content: space-between; gap: 8px; }
  .bar nav button { min-height: 44px; }
  .status { font-size: 17px; }
  .status .word { min-height: 24px; }
  .canvas { height: 76vh; }
  .canvas .tools { padding: 0 16px 8px; }
  .content { padding: 0 16px 40px; }
  .card { position: fixed; inset: auto 0 0; max-height: 62vh; border: 0; border-top: 5px solid var(--ink-1); padding: 0 16px 24px; z-index: 2; }
  body.with-card { padding-bottom: 62vh; }
  .reading { padding: 8px 0; }
}
@media (prefers-color-scheme: dark) {
  .marked { background: none; color: var(--mark); }
}
@media (prefers-reduced-motion: no-preference) {
  .strand, .actor { transition: opacity 90ms; }
}
@media (forced-colors: active) {
  .pill, .row[aria-pressed="true"] .label, .bar nav button[aria-current] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
}
@media print {
  body, body.with-card { display: block; height: auto; overflow: visible; padding: 0; }
  .side, .bar nav, .tools, #search, .product { display: none; }
  main, .card { overflow: visible; display: block; position: static; max-height: none; background: none; border: 0; padding: 0; }
  .canvas { height: 150mm; }
  .canvas:not([hidden]) + .content { display: block; }
  .entry, .paragraph { break-inside: avoid; }
  .pill, .marked { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
