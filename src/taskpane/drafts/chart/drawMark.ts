import type { SeriesLook } from "./seriesLooks";

const HALF = 3;

/** Draws the mark of a series at a point of its line. */
export function drawMark(
  context: CanvasRenderingContext2D,
  mark: SeriesLook["mark"],
  x: number,
  y: number,
  color: string,
): void {
  context.fillStyle = color;
  context.beginPath();
  if (mark === "circle") context.arc(x, y, HALF, 0, 2 * Math.PI);
  else {
    corners(mark).forEach(([right, down], at) => {
      if (at === 0) context.moveTo(x + right * HALF, y + down * HALF);
      else context.lineTo(x + right * HALF, y + down * HALF);
    });
  }
  context.closePath();
  context.fill();
}

function corners(mark: Exclude<SeriesLook["mark"], "circle">): readonly (readonly [number, number])[] {
  switch (mark) {
    case "square":
      return [[-1, -1] as const, [1, -1] as const, [1, 1] as const, [-1, 1] as const];
    case "triangle":
      return [[0, -1.3] as const, [1.2, 1] as const, [-1.2, 1] as const];
    case "diamond":
      return [[0, -1.4] as const, [1.4, 0] as const, [0, 1.4] as const, [-1.4, 0] as const];
  }
}
