import { figureScale } from "../../actions/figure/figureScale";

/** What a picture is drawn on. */
export interface Surface {
  /** Counts in points. */
  readonly context: CanvasRenderingContext2D;
  /** What has been drawn, as a PNG. */
  readonly toBase64: () => string;
}

/** Gives something to draw on, so many points wide and high; null where nothing can be drawn. */
export type NewSurface = (width: number, height: number) => Surface | null;

/** A canvas of the page to draw on. */
export function newCanvas(width: number, height: number): Surface | null {
  const canvas = document.createElement("canvas");
  const scale = figureScale();
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.scale(scale, scale);
  return { context, toBase64: () => canvas.toDataURL("image/png").replace(/^data:image\/png;base64,/u, "") };
}
