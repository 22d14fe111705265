import type { Language } from "../../../content/Language";
import { THREAD_TEXTS } from "../../../content/threadTexts";
import type { Thread } from "../../../plan/thread/overview";
import type { ThreadPicture } from "../../../plan/thread/threadFigure";
import type { NewSurface } from "../newCanvas";
import { LINE_COLOR } from "../statusFill";
import { LINE, PADDING, placeThread, type PlacedThread, type ThreadBox, WIDTH } from "./placeThread";

const FONT = "10px Calibri, Carlito, Arial, sans-serif";
const LEGEND = 18;

/**
 * Draws goals, needs and measures as boxes, with lines between what belongs together; only the goals, with numbers, where
 * not the whole is wanted. Null where nothing can be drawn.
 */
export function drawThread(
  thread: Thread,
  language: Language,
  newSurface: NewSurface,
  isWhole?: boolean,
): ThreadPicture | null {
  const placed = placeThread(thread, language, isWhole);
  if (placed === null) return null;
  const isBroken = placed.boxes.some((box) => box.isBroken);
  const height = placed.height + (isBroken ? LEGEND : 0);
  const surface = newSurface(WIDTH, height);
  if (surface === null) return null;
  const { context } = surface;
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, WIDTH, height);
  drawPlaced(context, placed);
  if (isBroken) {
    context.fillStyle = LINE_COLOR;
    context.fillText(THREAD_TEXTS[language].figure.broken, 0, placed.height + LEGEND / 2);
  }
  return { base64: surface.toBase64(), width: WIDTH, height };
}

function drawPlaced(context: CanvasRenderingContext2D, { boxes, lines, room }: PlacedThread): void {
  context.font = FONT;
  context.textBaseline = "middle";
  context.strokeStyle = LINE_COLOR;
  context.lineWidth = 1;
  for (const [from, to] of lines) {
    context.beginPath();
    context.moveTo(from.x + from.width, from.y + from.height / 2);
    context.lineTo(to.x, to.y + to.height / 2);
    context.stroke();
  }
  for (const box of boxes) drawBox(context, box, room);
}

function drawBox(context: CanvasRenderingContext2D, box: ThreadBox, room: number): void {
  const { x, y, width, height, words, isBroken } = box;
  context.fillStyle = isBroken ? "#ffffff" : "#e6f0f8";
  context.setLineDash(isBroken ? [4, 3] : []);
  context.fillRect(x, y, width, height);
  context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  context.setLineDash([]);
  context.fillStyle = LINE_COLOR;
  const lines = wrapped(words, room, (line) => context.measureText(line).width <= width - 2 * PADDING);
  const top = y + height / 2 - ((lines.length - 1) * LINE) / 2;
  lines.forEach((line, at) => {
    context.fillText(line, x + PADDING, top + at * LINE);
  });
}

/** Words in lines that fit; what there is no room for is left out, and said to be. */
export function wrapped(words: string, room: number, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(" ");
    if (lines.length > 0 && fits(longer)) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  const [shown, left] = [lines.slice(0, room), lines.slice(room)];
  return shown.map((line, at) => shorten(line, left.length > 0 && at === room - 1, fits));
}

/** A line that is too long, or has more to come, ends in an ellipsis. */
function shorten(line: string, hasMore: boolean, fits: (line: string) => boolean): string {
  if (!hasMore && fits(line)) return line;
  let kept = line;
  while (kept !== "" && !fits(`${kept}…`)) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
