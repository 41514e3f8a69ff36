/** What stands for the page's tokens where the reader's system sets all colours: signs are then told by heads and glyphs alone. */
const STANDING_FOR: Readonly<Record<string, readonly string[]>> = {
  Canvas: ['canvas', 'panel', 'raised', 'sunk', 'hull', 'on-ink', 'mark-wash'],
  CanvasText: [
    'ink-1',
    'ink-2',
    'ink-3',
    'rule-strong',
    'hostile',
    'hostile-text',
    'coop',
    'coop-text',
    'neutral',
    'neutral-text',
    'mark-edge',
  ],
  Highlight: ['focus'],
  Mark: ['mark'],
  MarkText: ['mark-ink'],
};
/** What is faded, and hairlines: so much of the text's colour on that of the ground. */
const FAINT = ['ghost', 'rule'];
const FAINTNESS = 0.32;

/** The query that holds while the reader's system sets all colours. */
export const forcedColours = window.matchMedia('(forced-colors: active)');

/** Sets the tokens to the system's colours while these are forced, as plain values that a canvas can read, and frees them else. */
export function takeForcedColours(root: HTMLElement) {
  if (!forcedColours.matches && root.style.length === 0) return;
  const colours = systemColours(root);
  const faint = mixed(colours.get('CanvasText'), colours.get('Canvas'));
  const tokens = Object.entries(STANDING_FOR).flatMap(([name, all]) =>
    all.map((token) => [token, colours.get(name) ?? name] as const),
  );
  for (const [token, colour] of [...tokens, ...FAINT.map((token) => [token, faint] as const)]) {
    if (forcedColours.matches) root.style.setProperty(`--${token}`, colour);
    else root.style.removeProperty(`--${token}`);
  }
}

/** The system's colours by their names, as `rgb(…)`. */
function systemColours(root: HTMLElement): ReadonlyMap<string, string> {
  const probe = root.ownerDocument.createElement('i');
  probe.style.setProperty('forced-color-adjust', 'none');
  root.append(probe);
  const colours = new Map<string, string>();
  for (const name of Object.keys(STANDING_FOR)) {
    probe.style.color = name;
    colours.set(name, getComputedStyle(probe).color);
  }
  probe.remove();
  return colours;
}

function mixed(text = '', ground = ''): string {
  const [front, back] = [text, ground].map((colour) => (colour.match(/[\d.]+/g) ?? []).map(Number));
  const channel = (at: number) => Math.round((front?.[at] ?? 0) * FAINTNESS + (back?.[at] ?? 0) * (1 - FAINTNESS));
  return `rgb(${channel(0)}, ${channel(1)}, ${channel(2)})`;
}
