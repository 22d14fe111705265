import type { Language } from "../../content/Language";
import { STATUS_TEXTS } from "../../content/statusTexts";
import type { StatusCount, YearCount } from "../../plan/status/countStatus";
import type { StatusPicture } from "../../plan/status/statusPieces";
import { fillBox } from "./fillBox";
import type { NewSurface } from "./newCanvas";
import { LINE_COLOR, STATUS_FILLS } from "./statusFill";

/** All lengths are in points: the picture stands 16 cm wide in the document. */
const WIDTH = 453;
const FONT = "Calibri, Carlito, Arial, sans-serif";
const TEXT = 10;
const BAR = { height: 22, gap: 10 };
const LEGEND = { line: 18, box: 12, space: 5, gap: 16 };
const MARGIN = 2;

/** Where the bars stand: the left edge, and how wide a measure is. */
interface Scale {
  readonly left: number;
  readonly unit: number;
}

/**
 * Draws how many measures there are of each status as bars, one to each year. Null where nothing can be drawn. In text of
 * 10 points, as large as the table's beside it.
 */
export function drawStatus(count: StatusCount, language: Language, newSurface: NewSurface): StatusPicture | null {
  const places = placeLegend(count, language, newSurface(1, 1)?.context ?? null);
  const top = ((places.at(-1)?.line ?? 0) + 1) * LEGEND.line + BAR.gap;
  const height = top + count.years.length * (BAR.height + BAR.gap);
  const surface = newSurface(WIDTH, height);
  if (surface === null) return null;
  const { context } = surface;
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, WIDTH, height);
  context.textBaseline = "middle";
  for (const place of places) drawEntry(context, place);
  const scale = scaleOf(context, count, language);
  count.years.forEach((year, index) => {
    drawYear(context, { year, count, language }, scale, top + index * (BAR.height + BAR.gap));
  });
  return { base64: surface.toBase64(), width: WIDTH, height };
}

interface LegendEntry {
  readonly status: StatusCount["statuses"][number];
  readonly name: string;
  readonly x: number;
  readonly line: number;
}

function placeLegend(
  { statuses }: StatusCount,
  language: Language,
  context: CanvasRenderingContext2D | null,
): readonly LegendEntry[] {
  let [x, line] = [MARGIN, 0];
  return statuses.map((status) => {
    const name = STATUS_TEXTS[language].names[status] ?? "";
    const width = LEGEND.box + LEGEND.space + (context ? widthOf(context, name) : 0);
    if (x + width > WIDTH) [x, line] = [MARGIN, line + 1];
    const entry = { status, name, x, line };
    x += width + LEGEND.gap;
    return entry;
  });
}

function drawEntry(context: CanvasRenderingContext2D, { status, name, x, line }: LegendEntry): void {
  const y = MARGIN + line * LEGEND.line;
  fillBox(context, { x, y, width: LEGEND.box, height: LEGEND.box }, STATUS_FILLS[status]);
  write(context, name, x + LEGEND.box + LEGEND.space, y + LEGEND.box / 2);
}

function scaleOf(context: CanvasRenderingContext2D, { years }: StatusCount, language: Language): Scale {
  const left = Math.max(...years.map((year) => widthOf(context, nameOf(year, language)))) + 10;
  const most = Math.max(...years.map(({ total }) => total));
  const right = widthOf(context, String(most), "bold") + 8;
  return { left, unit: (WIDTH - left - right) / most };
}

function nameOf({ year }: YearCount, language: Language): string {
  return year ?? STATUS_TEXTS[language].noYear;
}

interface DrawnYear {
  readonly year: YearCount;
  readonly count: StatusCount;
  readonly language: Language;
}

function drawYear(
  context: CanvasRenderingContext2D,
  { year, count, language }: DrawnYear,
  { left, unit }: Scale,
  y: number,
): void {
  const middle = y + BAR.height / 2;
  write(context, nameOf(year, language), 0, middle);
  let x = left;
  for (const status of count.statuses) {
    const width = year.counts[status] * unit;
    if (width === 0) continue;
    fillBox(context, { x, y, width, height: BAR.height }, STATUS_FILLS[status]);
    drawNumber(context, status, String(year.counts[status]), { x: x + width / 2, y: middle, width });
    x += width;
  }
  write(context, String(year.total), x + 5, middle, "bold");
}

/** The number on a bar; none where the bar is too narrow. On lines it stands on a plate. */
function drawNumber(
  context: CanvasRenderingContext2D,
  status: StatusCount["statuses"][number],
  number: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): void {
  const own = widthOf(context, number, "bold");
  if (own + 6 > width) return;
  const { lines, ink } = STATUS_FILLS[status];
  context.fillStyle = "#ffffff";
  if (lines !== "none") context.fillRect(x - own / 2 - 2.5, y - TEXT / 2 - 1.5, own + 5, TEXT + 3);
  write(context, number, x - own / 2, y, "bold", ink);
}

function write(
  context: CanvasRenderingContext2D,
  words: string,
  x: number,
  y: number,
  weight: "normal" | "bold" = "normal",
  ink = LINE_COLOR,
): void {
  context.font = `${weight} ${TEXT}px ${FONT}`;
  context.fillStyle = ink;
  context.fillText(words, x, y);
}

function widthOf(context: CanvasRenderingContext2D, words: string, weight: "normal" | "bold" = "normal"): number {
  context.font = `${weight} ${TEXT}px ${FONT}`;
  return context.measureText(words).width;
}
