/**
 * The few colours there are; every text colour has at least 4.5:1 on every surface it stands on (WCAG 2.2 AA 1.4.3).
 * Style sheets use them as `var(--ink)`, Ant Design gets them as tokens.
 */
export const palette = {
  ink: '#1c2430',
  'ink-soft': '#565f6d',
  line: '#d5dae1',
  'line-soft': '#e8ebef',
  'line-strong': '#868f9c',
  surface: '#ffffff',
  ground: '#f5f6f8',
  accent: '#0958d9',
  'accent-soft': '#e8f0fe',
  mark: '#fff1b8',
  warn: '#8a4b00',
  'warn-soft': '#fff4e0',
  bad: '#b42318',
  'bad-soft': '#fdeceb',
  good: '#1f6b3a',
  'good-soft': '#e7f4ec',
} as const;

/** Gives the colours to the style sheets. */
export const applyPalette = (root: HTMLElement): void => {
  for (const [name, colour] of Object.entries(palette)) root.style.setProperty(`--${name}`, colour);
};
