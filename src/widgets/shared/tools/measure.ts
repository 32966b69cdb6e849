// Measures text in the font a picture is drawn with.
import { textWidth, type TextMeasure } from '../../../drawing/index.js';

/** Widths in a font family; estimates where the browser gives no canvas. */
export function measureIn(font: string): TextMeasure {
  const brush = document.createElement('canvas').getContext('2d');
  if (!brush) return textWidth;
  return (text, size, weight) => {
    brush.font = `${weight ?? 'normal'} ${size}px ${font}`;
    return brush.measureText(text).width;
  };
}
