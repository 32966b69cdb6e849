// The colours and sizes of every widget: custom properties a page may set, and what holds where it sets none.
import { css } from './css.js';

/**
 * Every colour is mixed from the host's own ink (`currentColor`), so that a widget follows a light page, a dark one and
 * a switch between them without asking which it is. `--_…` are for the kit's own style sheets only.
 */
export const tokens = css`
  :host {
    --_ink: var(--report-ink, currentColor);
    --_muted: var(--report-muted, color-mix(in oklab, currentColor 72%, transparent));
    --_hairline: var(--report-hairline, color-mix(in oklab, currentColor 26%, transparent));
    --_accent: var(--report-accent, color-mix(in oklab, #1f6fb5 70%, currentColor));
    --_soft: var(--report-soft, color-mix(in oklab, var(--_accent) 38%, transparent));
    --_better: var(--report-better, color-mix(in oklab, #0f8a6b 70%, currentColor));
    --_worse: var(--report-worse, color-mix(in oklab, #c2571a 72%, currentColor));
    --_font: var(--report-font, inherit);
    --_title-size: var(--report-title-size, 1em);
    --_text-size: var(--report-text-size, 0.9375em);
    --_small-size: var(--report-small-size, 0.8125em);
    --_gap: var(--report-gap, 0.5em);
  }

  @media (forced-colors: active) {
    :host {
      --_muted: CanvasText;
      --_hairline: CanvasText;
      --_accent: CanvasText;
      --_soft: color-mix(in oklab, CanvasText, Canvas);
      --_better: CanvasText;
      --_worse: CanvasText;
    }
  }
`;
