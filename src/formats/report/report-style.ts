import { PAGE_STYLE } from '../page-style';

/** How a report looks: a page of a newspaper that fits a phone and paper. */
export const REPORT_STYLE = `${PAGE_STYLE}
body { padding: 0 24px 80px; }
header, main { max-width: 792px; margin: 0 auto; }
header { padding-top: 40px; }
.kicker { font-size: 12.5px; font-weight: 650; padding-bottom: 10px; border-bottom: 1px solid var(--ink-1); }
h1 { font: 620 40px/1.06 var(--serif); letter-spacing: -0.012em; text-wrap: balance; margin: 22px 0 14px; }
.standfirst { font: 440 19px/1.42 var(--serif); color: var(--ink-2); max-width: 62ch; }
.figures { font: 440 16.5px/1.45 var(--serif); max-width: 66ch; margin-top: 14px; }
.origin { margin: 22px 0 0; padding: 10px 0; border: solid var(--rule); border-width: 1px 0; font-size: 12.5px; }
.origin > div { display: grid; grid-template-columns: 172px 1fr; gap: 0 20px; padding: 2px 0; }
.origin dt { color: var(--ink-3); }
nav { margin-top: 22px; }
nav ul { columns: 2; column-gap: 32px; }
nav li { break-inside: avoid; }
nav a { display: flex; gap: 8px; padding: 4px 0; text-decoration: none; border-bottom: 1px solid var(--rule); }
nav a > span:first-child { font-weight: 600; flex: 1; }
nav a:hover > span:first-child { text-decoration: underline; }
nav .count { color: var(--ink-3); }
section { margin-top: 48px; border-top: 1px solid var(--ink-1); padding-top: 8px; }
h2 { font: 620 26px/1.1 var(--serif); letter-spacing: -0.008em; }
.lead { color: var(--ink-3); font-size: 12.5px; margin-top: 4px; }
.definition { font: italic 440 16px/1.42 var(--serif); color: var(--ink-2); margin-top: 4px; }
.claim { padding: 14px 0 12px; border-bottom: 1px solid var(--rule); break-inside: avoid; }
.claim:target, .passage:target { background: var(--panel); box-shadow: -12px 0 var(--panel), 12px 0 var(--panel); }
h3 { font: 650 14.5px/1.3 var(--sans); display: flex; gap: 8px; align-items: baseline; }
h3 .title { flex: 1; }
.sign { flex: none; width: 16px; text-align: center; font-weight: 750; }
.against .sign { color: var(--hostile-text); }
.with .sign { color: var(--coop-text); }
.neutral .sign { color: var(--neutral-text); }
.id { font: 400 12px/1.3 var(--sans); color: var(--ink-3); flex: none; max-width: 30%; }
.voices { margin: 5px 0 0 24px; }
.voices > div { display: grid; grid-template-columns: 148px 1fr; gap: 0 20px; padding: 3px 0; align-items: baseline; }
.voices dt { font-size: 12.5px; line-height: 1.35; }
.voices dt b { font-weight: 650; }
.voices dt span { color: var(--ink-3); }
.voices dd { font: 440 16.5px/1.42 var(--serif); }
.contested .voices > div + div { border-top: 1px solid var(--rule); }
.voices .marked { background: linear-gradient(transparent 62%, var(--mark) 62%, var(--mark) 94%, transparent 94%); }
.pill { background: var(--mark); color: var(--mark-ink); border-radius: 3px; padding: 1px 7px 2px; font-weight: 650; }
.more { margin: 5px 0 0 24px; color: var(--ink-3); font-size: 12.5px; }
.more > span { margin-right: 12px; }
.more b, dt.label { font-weight: 600; color: var(--ink-2); }
.note { display: block; margin-top: 2px; }
.references { font: 500 12px/1 var(--sans); color: var(--ink-3); white-space: nowrap; }
.passages li, .sources li, .actors li { padding: 6px 0; border-bottom: 1px solid var(--rule); break-inside: avoid; }
.passages li { display: grid; grid-template-columns: 44px 1fr; color: var(--ink-2); }
.passages .number { color: var(--ink-3); text-decoration: none; }
.sources .name, .actors .name { font-weight: 650; font-size: 14.5px; }
.sources p, .actors p { color: var(--ink-3); font-size: 12.5px; }
.sources p > span, .actors p > span { margin-right: 12px; }
.part { color: var(--ink-2); }
footer { max-width: 792px; margin: 40px auto 0; color: var(--ink-3); font-size: 12.5px; }
@media (prefers-color-scheme: dark) {
  .voices .marked { background: none; color: var(--mark); }
}
@media (max-width: 600px) {
  body { padding: 0 16px 60px; }
  header { padding-top: 18px; }
  h1 { font-size: 29px; margin: 16px 0 10px; }
  .standfirst { font-size: 17px; }
  nav ul { columns: 1; }
  nav a { min-height: 44px; align-items: center; }
  section { margin-top: 36px; }
  h2 { font-size: 22px; }
  .voices, .more { margin-left: 0; }
  .voices > div { grid-template-columns: 1fr; padding: 5px 0; }
  .origin > div { grid-template-columns: 88px 1fr; gap: 0 12px; }
}
@media print {
  @page { margin: 18mm 16mm; }
  body { padding: 0; font-size: 9pt; }
  header, main, footer { max-width: none; padding-top: 0; }
  h1 { font-size: 24pt; }
  h2 { font-size: 16pt; break-after: avoid; }
  h3 { font-size: 9.5pt; }
  .standfirst { font-size: 12pt; }
  .voices dd, .figures { font-size: 10.5pt; }
  .pill, .voices .marked { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .voices .marked { background: linear-gradient(transparent 62%, var(--mark) 62%, var(--mark) 94%, transparent 94%); color: inherit; }
  section { margin-top: 22pt; }
}
`;
