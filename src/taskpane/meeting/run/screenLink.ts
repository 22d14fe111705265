import { useSyncExternalStore } from "react";
import { showBigScreen, type BigScreen } from "../../../actions/bigScreen";
import type { Failed } from "../../../actions/Outcome";
import type { Language } from "../../../content/Language";
import { readAsk, shownMessage, type ScreenAsk, type ShownQuestion } from "../../../plan/questions/onScreen";

/** Whether the big screen is there, and what is to be told of it. */
export interface ScreenState {
  readonly status: "none" | "opening" | "open";
  readonly told: "closed" | "unreached" | Failed["code"] | null;
}

/** What the big screen is to show after it has asked for something. */
export type AnswerScreen = (ask: ScreenAsk) => ShownQuestion;

const NONE: ScreenState = { status: "none", told: null };

/** One screen for the pane, whichever page is shown: the meeting goes on while its secretary looks something up. */
let state = NONE;
let screen: BigScreen | null = null;
let answer: AnswerScreen | null = null;
const listeners = new Set<() => void>();

/** Opens the big screen. To be called from a click. */
export async function openScreen(language: Language, answerScreen: AnswerScreen): Promise<void> {
  if (state.status !== "none") return;
  answer = answerScreen;
  change({ status: "opening", told: null });
  const shown = await showBigScreen(`screen.html?language=${language}`, { onMessage, onClosed });
  if ("kind" in shown) {
    change({ status: "none", told: shown.code });
    return;
  }
  screen = shown;
  change({ status: "open", told: null });
}

/** Who answers the big screen from now on. */
export function answerScreenBy(answerScreen: AnswerScreen): void {
  if (answer !== null) answer = answerScreen;
}

/** Shows something on the big screen, where there is one. */
export function tellScreen(shown: ShownQuestion): void {
  screen?.tell(shownMessage(shown));
}

/** Closes the big screen. */
export function closeScreen(): void {
  screen?.close();
  leave(null);
}

/** The big screen as it is now. */
export function useScreen(): ScreenState {
  return useSyncExternalStore(subscribe, () => state);
}

function onMessage(message: string): void {
  const ask = readAsk(message);
  if (ask !== null && answer !== null) tellScreen(answer(ask));
}

function onClosed(why: "closed" | "unreached"): void {
  leave(why);
}

function leave(told: ScreenState["told"]): void {
  screen = null;
  answer = null;
  change({ status: "none", told });
}

function change(next: ScreenState): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
