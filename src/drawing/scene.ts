// What a drawing is before it is drawn: a flat list of marks with tones instead of colours. Pages, exports and prints
// draw the same scene.

/** What a mark's colour means; the theme says which colour that is. */
export type Tone = 'ink' | 'muted' | 'hairline' | 'accent' | 'soft' | 'better' | 'worse' | 'ground';

export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly tone: Tone;
  readonly weight?: 'bold';
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Stands out from lines behind it by an edge in the ground's colour. */
  readonly halo?: boolean;
}

export interface RectMark {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
  /** From 0 to 1; opaque where absent. */
  readonly opacity?: number;
}

export interface PathMark {
  readonly kind: 'path';
  /** SVG path data. */
  readonly d: string;
  readonly tone: Tone;
  /** How far the path is moved from where its data put it. */
  readonly dx?: number;
  readonly dy?: number;
  /** Filled where absent, else a stroke of this width. */
  readonly strokeWidth?: number;
  /** Filled by the even-odd rule: a ring within a ring is a hole, whichever way each goes. */
  readonly isEvenOdd?: boolean;
  /** From 0 to 1; opaque where absent. */
  readonly opacity?: number;
}

export type Mark = TextMark | RectMark | PathMark;

/** A window on marks of its own, whose places count from its corner: nothing of them is seen outside of it. */
export interface FrameMark {
  readonly kind: 'frame';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A drawing in CSS pixels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** What a screen reader says of the picture. */
  readonly title: string;
  readonly marks: readonly (Mark | FrameMark)[];
}

/** A resolved colour for every tone, and the font, so that a picture stands by itself. */
export interface Palette {
  readonly tones: Readonly<Record<Tone, string>>;
  readonly font: string;
}
