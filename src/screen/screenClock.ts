import type { SCREEN_STRINGS } from "../content/strings/screenStrings";
import type { ShownQuestion } from "../plan/questions/onScreen";
import { clockText } from "../plan/questions/clockText";
import { setText } from "./showQuestion";

type Set = Pick<ShownQuestion, "left" | "isRunning">;

/** The clock of the page: it goes by itself from what the pane has told last. */
export function startClock(words: (typeof SCREEN_STRINGS)["nb"]): { readonly set: (told: Set) => void } {
  let told: Set = { left: null, isRunning: false };
  let since = 0;
  const show = (): void => {
    const gone = told.isRunning ? (performance.now() - since) / 1000 : 0;
    setText("clock", told.left === null ? "" : textOf(Math.max(0, told.left - gone), told.isRunning, words));
  };
  window.setInterval(show, 500);
  return {
    set: (next) => {
      told = next;
      since = performance.now();
      show();
    },
  };
}

function textOf(left: number, isRunning: boolean, words: (typeof SCREEN_STRINGS)["nb"]): string {
  if (left === 0) return words.timeUp;
  return isRunning ? words.timeLeft(clockText(left)) : words.paused(clockText(left));
}
