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
  GrayText: ['ghost', 'rule'],
  Highlight: ['focus'],
  Mark: ['mark'],
  MarkText: ['mark-ink'],
};

/** The query that holds while the reader's system sets all colours. */
export const forcedColours = window.matchMedia('(forced-colors: active)');

/** Sets the tokens to the system's colours while these are forced, as plain values that a canvas can read, and frees them else. */
export function takeForcedColours(root: HTMLElement) {
  if (!forcedColours.matches && root.style.length === 0) return;
  const probe = root.ownerDocument.createElement('i');
  probe.style.setProperty('forced-color-adjust', 'none');
  root.append(probe);
  for (const [name, tokens] of Object.entries(STANDING_FOR)) {
    probe.style.color = name;
    const { color } = getComputedStyle(probe);
    for (const token of tokens) {
      if (forcedColours.matches) root.style.setProperty(`--${token}`, color);
      else root.style.removeProperty(`--${token}`);
    }
  }
  probe.remove();
}
