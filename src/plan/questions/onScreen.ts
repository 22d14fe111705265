import type { Language } from "../../content/Language";

/** What the pane and the big screen tell each other, as JSON: the version of it comes along. */
const VERSION = 1;

/** What the big screen shows of a meeting, in words that are ready to be shown. */
export interface ShownQuestion {
  /** The language of the question, and of what is decided. */
  readonly language: Language;
  readonly position: string;
  readonly topic: string;
  readonly question: string;
  /** The phase that the question is in, "Grupper, 10 minutter"; "" where it has none. */
  readonly phase: string;
  /** Seconds that are left of it; null where no clock is on. */
  readonly left: number | null;
  readonly isRunning: boolean;
  readonly decidedTitle: string;
  readonly decided: readonly string[];
  readonly previous: string;
  readonly next: string;
}

/** What the big screen asks of the pane: what to show, or to go on or back. */
export const SCREEN_ASKS = ["ready", "next", "previous"] as const;

export type ScreenAsk = (typeof SCREEN_ASKS)[number];

/** What is told to the big screen. */
export function shownMessage(shown: ShownQuestion): string {
  return JSON.stringify({ version: VERSION, shown });
}

/** What the pane has told; null for anything else. */
export function readShown(message: string): ShownQuestion | null {
  const shown = bodyOf(message, "shown");
  return isShown(shown) ? shown : null;
}

/** What is told to the pane. */
export function askMessage(ask: ScreenAsk): string {
  return JSON.stringify({ version: VERSION, ask });
}

/** What the big screen has asked; null for anything else. */
export function readAsk(message: string): ScreenAsk | null {
  const asked = bodyOf(message, "ask");
  return SCREEN_ASKS.find((ask) => ask === asked) ?? null;
}

function bodyOf(message: string, name: string): unknown {
  try {
    const value: unknown = JSON.parse(message);
    return isRecord(value) && value.version === VERSION ? value[name] : undefined;
  } catch {
    return undefined;
  }
}

const TEXTS = ["position", "topic", "question", "phase", "decidedTitle", "previous", "next"] as const;

function isShown(value: unknown): value is ShownQuestion {
  if (!isRecord(value)) return false;
  const { language, left, isRunning, decided } = value;
  return (
    (language === "nb" || language === "nn") &&
    TEXTS.every((text) => typeof value[text] === "string") &&
    (left === null || (typeof left === "number" && left >= 0)) &&
    typeof isRunning === "boolean" &&
    Array.isArray(decided) &&
    decided.every((line) => typeof line === "string")
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
