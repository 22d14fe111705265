import { useLayoutEffect, useRef, type RefObject } from "react";
import { type FieldRef, isSameField } from "../state/FieldRef";
import { focusByScript } from "../focus/focusByScript";

/**
 * Gives a conflict's card the focus when the user has asked for its field. When the card goes with the focus in it, the
 * focus goes to the field's input, or to the next card, or to the page's heading.
 */
export function useCardFocus(field: FieldRef, wanted: FieldRef | null): RefObject<HTMLDivElement | null> {
  const card = useRef<HTMLDivElement>(null);
  const isWanted = wanted !== null && isSameField(field, wanted);
  useLayoutEffect(() => {
    if (isWanted && card.current !== null) focusByScript(card.current);
    // Each wish is a value of its own: asked for twice, it takes the focus twice.
  }, [wanted, isWanted]);
  useLayoutEffect(() => {
    const leaving = card.current;
    return () => {
      if (leaving?.contains(document.activeElement) !== true) return;
      const next = nextTo(leaving);
      if (next !== null) focusByScript(next);
    };
  }, []);
  return card;
}

function nextTo(leaving: HTMLElement): HTMLElement | null {
  const cards = [...document.querySelectorAll<HTMLElement>("[data-conflict]")].filter((each) => each !== leaving);
  const field = leaving.closest("[data-field]");
  const sibling = cards.find((each) => field?.contains(each));
  const input = field?.querySelector<HTMLElement>("textarea, input, select");
  return sibling ?? input ?? cards[0] ?? document.querySelector("h1");
}
