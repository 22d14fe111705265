import { fireEvent, screen, waitFor } from "@testing-library/react";
import { loadAllGuidance } from "../../src/content/loadAllGuidance";
import { nb } from "../../src/content/strings/nb";
import { nn } from "../../src/content/strings/nn";
import { template } from "../actions/inPlan";
import { renderPane } from "./renderPane";

/** Presses something, and counts. */
function counting(): { readonly press: (element: HTMLElement) => void; readonly count: () => number } {
  let count = 0;
  return {
    press: (element) => {
      fireEvent.click(element);
      count += 1;
    },
    count: () => count,
  };
}

test.each([
  { language: "nb", strings: nb, note: "Notat" },
  { language: "nn", strings: nn, note: "Notat" },
] as const)(
  "every question to talk through is open within three presses from the start ($language)",
  async ({ language, strings, note }) => {
    const guidance = await loadAllGuidance();
    const items = guidance
      .flatMap(({ topics }) => topics.flatMap((topic) => topic.items))
      .filter(({ kind }) => kind === "keyQuestion" || kind === "reflection");
    expect(items.length).toBeGreaterThan(60);
    await renderPane(template(language), { language });
    const toPage = counting();
    toPage.press(screen.getByRole("button", { name: strings.leaders.title }));
    const topics = await waitFor(() => {
      const found = [...document.querySelectorAll<HTMLDetailsElement>("main section section details")];
      expect(found.length).toBeGreaterThan(20);
      return found;
    });
    const reached = new Set<string>();
    for (const topic of topics) {
      const toTopic = counting();
      toTopic.press(topic.querySelector("summary")!);
      await waitFor(() => {
        expect(topic.querySelector("li[data-at]")).not.toBeNull();
      });
      for (const row of topic.querySelectorAll<HTMLElement>("li[data-at]")) {
        const toQuestion = counting();
        toQuestion.press(row.querySelector("button")!);
        const item = items.find(({ id }) => id === row.dataset.at)!;
        expect(row.querySelector("textarea")).toHaveAttribute("aria-label", `${note}: ${item.text[language]}`);
        expect(toPage.count() + toTopic.count() + toQuestion.count()).toBeLessThanOrEqual(3);
        reached.add(item.id);
      }
    }
    expect([...reached].toSorted()).toEqual(items.map(({ id }) => id).toSorted());
  },
);
