import { HostError } from "../word/HostError";
import { hasBigScreen, openBigScreen, type BigScreen, type ScreenEvents } from "../word/office/bigScreen";
import { noteFailure } from "./failures";
import type { Failed } from "./Outcome";

export type { BigScreen, ScreenEvents };

/** Whether Word can show a page of ours on a screen of its own. */
export function showsBigScreen(): boolean {
  return hasBigScreen();
}

/** Shows a page of ours on a screen of its own. To be called from a click. */
export async function showBigScreen(page: string, events: ScreenEvents): Promise<BigScreen | Failed> {
  try {
    return await openBigScreen(page, events);
  } catch (error) {
    noteFailure("word", error);
    if (error instanceof HostError) return { kind: "failed", code: error.code };
    throw error;
  }
}
