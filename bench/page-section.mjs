/** The section of a Markdown page below a heading of second order, with it; empty where there is none. */
export function sectionOf(page, heading) {
  const [from, to] = boundsOf(page, heading);
  return page.slice(from, to);
}

/** A page with a section in the place of the former one, or before another section where there was none. */
export function withSection(page, { heading, text, before }) {
  const [from, to] = boundsOf(page, heading);
  if (from < to) return page.slice(0, from) + text + page.slice(to);
  const [place] = boundsOf(page, before);
  return page.slice(0, place) + text + page.slice(place);
}

/** Where a section begins and ends; both are the end of the page where there is none. */
function boundsOf(page, heading) {
  const from = page.startsWith(`## ${heading}\n`) ? 0 : page.indexOf(`\n## ${heading}\n`) + 1;
  if (from === 0 && !page.startsWith(`## ${heading}\n`)) return [page.length, page.length];
  const next = page.indexOf('\n## ', from);
  return [from, next < 0 ? page.length : next + 1];
}
