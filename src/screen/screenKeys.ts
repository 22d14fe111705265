import type { ScreenAsk } from "../plan/questions/onScreen";

/** Keys of the keyboard, and of what a speaker holds in the hand, which is a keyboard of two keys. */
const KEYS: Readonly<Record<string, ScreenAsk>> = {
  PageDown: "next",
  ArrowRight: "next",
  ArrowDown: "next",
  " ": "next",
  PageUp: "previous",
  ArrowLeft: "previous",
  ArrowUp: "previous",
};

/** What a key asks for; null for all others, and where it works on a button that has the focus. */
export function askOfKey(event: KeyboardEvent): ScreenAsk | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey, repeat, target } = event;
  if (ctrlKey || metaKey || shiftKey || repeat) return null;
  if (key === " " && target instanceof HTMLButtonElement) return null;
  if (altKey && !key.startsWith("Arrow")) return null;
  return KEYS[key] ?? null;
}
