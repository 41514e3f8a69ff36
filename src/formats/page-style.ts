/** The colours and type of a page that stands alone: those of the app, with the fonts that the reader’s machine has. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --canvas: #ffffff; --panel: #f4f5f7; --raised: #ffffff; --sunk: #e8ebee;
  --ink-1: #11151a; --ink-2: #3f474f; --ink-3: #59626b; --on-ink: #ffffff; --ghost: #c9cfd5;
  --rule: #d8dde2; --rule-strong: #7e8791;
  --hostile: #cf3d16; --hostile-text: #b23109; --coop: #00628a; --coop-text: #005a80;
  --neutral: #7a828b; --neutral-text: #555e67;
  --mark: #ffdd3c; --mark-edge: #11151a; --mark-ink: #11151a; --mark-wash: #fff0a3; --focus: #6b35d8;
  --serif: "Newsreader Variable", "Newsreader", "Source Serif 4", "Iowan Old Style", Charter, "Noto Serif", "Noto Naskh Arabic", Georgia, "Liberation Serif", serif;
  --sans: "Libre Franklin Variable", "Libre Franklin", "Franklin Gothic Medium", system-ui, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #101418; --panel: #171c21; --raised: #1c2228; --sunk: #0b0e11;
    --ink-1: #f2f4f5; --ink-2: #c3cacf; --ink-3: #9ca6ae; --on-ink: #101418; --ghost: #39424a;
    --rule: #2b333a; --rule-strong: #77828b;
    --hostile: #ff6f43; --hostile-text: #ff8b66; --coop: #2bb2de; --coop-text: #55c4e6;
    --neutral: #8a9199; --neutral-text: #a9b2ba;
    --mark-edge: #ffdd3c; --mark-wash: #5a4b00; --focus: #b79bff;
  }
}
@media print {
  :root {
    color-scheme: light;
    --canvas: #ffffff; --panel: #ffffff; --raised: #ffffff; --sunk: #e8ebee;
    --ink-1: #000000; --ink-2: #222222; --ink-3: #444444; --on-ink: #ffffff; --ghost: #c9cfd5;
    --rule: #c4cad0; --rule-strong: #7e8791;
    --hostile: #cf3d16; --hostile-text: #b23109; --coop: #00628a; --coop-text: #005a80;
    --neutral: #7a828b; --neutral-text: #555e67;
    --mark-edge: #11151a; --mark-wash: #fff0a3;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--canvas); color: var(--ink-1);
  font: 450 13.5px/1.4 var(--sans); font-variant-numeric: tabular-nums lining-nums;
  overflow-wrap: anywhere;
}
h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 2px; }
:focus-visible { outline: 2.5px solid var(--focus); outline-offset: 2px; }
:lang(ar), :lang(ps), :lang(fa), :lang(ur) { font-size: 1.15em; }
`;
