import { LINE_COLOR } from "../statusFill";

const FONT = "Calibri, Carlito, Arial, sans-serif";

/** All lengths are in points: a picture stands 16 cm wide in the document. */
export const WIDTH = 453;

/** As large as the text of the table beside it. */
export const TEXT = 10;

/** From one line of words to the next. */
export const LINE = 12;

export interface WriteOptions {
  readonly size?: number;
  readonly weight?: "normal" | "bold";
  readonly align?: CanvasTextAlign;
}

/** Writes words so that their middle is at a height. */
export function write(
  context: CanvasRenderingContext2D,
  words: string,
  x: number,
  y: number,
  { size = TEXT, weight = "normal", align = "left" }: WriteOptions = {},
): void {
  context.font = `${weight} ${size}px ${FONT}`;
  context.fillStyle = LINE_COLOR;
  context.textAlign = align;
  context.textBaseline = "middle";
  context.fillText(words, x, y);
}

/** How wide words are. */
export function widthOf(context: CanvasRenderingContext2D, words: string, size = TEXT): number {
  context.font = `normal ${size}px ${FONT}`;
  return context.measureText(words).width;
}

/** The widest of some words. */
export function widest(context: CanvasRenderingContext2D, words: readonly string[], size = TEXT): number {
  return Math.max(0, ...words.map((each) => widthOf(context, each, size)));
}

/** Draws a line from point to point. */
export function stroke(
  context: CanvasRenderingContext2D,
  points: readonly (readonly [x: number, y: number])[],
  { color = LINE_COLOR, width = 1, dash = [] as readonly number[] } = {},
): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.beginPath();
  points.forEach(([x, y], at) => {
    if (at === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.stroke();
  context.setLineDash([]);
}
