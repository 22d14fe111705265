import { LINE_COLOR, type StatusFill } from "./statusFill";

/** A rectangle, in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 6;

/** Draws a rectangle as a status looks, with a line around it. */
export function fillBox(context: CanvasRenderingContext2D, box: Box, { color, lines }: StatusFill): void {
  const { x, y, width, height } = box;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.fillStyle = color;
  context.fill();
  context.clip();
  context.strokeStyle = LINE_COLOR;
  context.lineWidth = 1;
  if (lines === "rising" || lines === "crossed") drawLines(context, box, 1);
  if (lines === "crossed") drawLines(context, box, -1);
  if (lines === "dotted") drawDots(context, box);
  context.restore();
  context.strokeStyle = LINE_COLOR;
  context.lineWidth = 1;
  context.strokeRect(x, y, width, height);
}

function drawLines(context: CanvasRenderingContext2D, { x, y, width, height }: Box, slope: 1 | -1): void {
  context.beginPath();
  for (let at = -height; at < width + height; at += GAP) {
    context.moveTo(x + at, slope === 1 ? y + height : y);
    context.lineTo(x + at + height, slope === 1 ? y : y + height);
  }
  context.stroke();
}

function drawDots(context: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  context.fillStyle = LINE_COLOR;
  for (let left = x + GAP / 2; left < x + width; left += GAP) {
    for (let top = y + GAP / 2; top < y + height; top += GAP) context.fillRect(left, top, 1, 1);
  }
}
