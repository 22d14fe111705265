/** What a picture is drawn on. */
export interface Surface {
  /** Counts in points. */
  readonly context: CanvasRenderingContext2D;
  /** What has been drawn, as a PNG. */
  readonly toBase64: () => string;
}

/** Gives something to draw on, so many points wide and high; null where nothing can be drawn. */
export type NewSurface = (width: number, height: number) => Surface | null;

/** Pixels in a point: 216 to the inch, sharp in print. */
const SCALE = 3;

/** A canvas of the page to draw on. */
export function newCanvas(width: number, height: number): Surface | null {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * SCALE);
  canvas.height = Math.round(height * SCALE);
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.scale(SCALE, SCALE);
  return { context, toBase64: () => canvas.toDataURL("image/png").replace(/^data:image\/png;base64,/u, "") };
}
