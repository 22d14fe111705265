import { screen, waitFor } from "@testing-library/react";
import { loadAllGuidance } from "../../src/content/loadAllGuidance";
import type { Plan } from "../../src/plan/Plan";
import { template } from "../actions/inPlan";
import { documentWith } from "./documentWith";
import { findPage, renderPane, type OpenPane } from "./renderPane";

/** A topic with four questions for leaders. */
export const TOPIC = "Når er det et kompetansebehov?";

/** Opens the page for leaders, beside a document with a plan or the template. */
export async function openLeaders(plan: Plan | null = null): Promise<OpenPane> {
  const pane = await renderPane(plan === null ? template() : await documentWith(plan));
  await pane.user.click(screen.getByRole("button", { name: "For ledere" }));
  await findPage("For ledere");
  await screen.findByRole("heading", { level: 2, name: "Spørsmål" });
  return pane;
}

/** A question by its id, and its words. */
interface Asked {
  readonly id: string;
  readonly text: string;
}

/** The first two questions of the topic. */
export async function twoOfTopic(): Promise<readonly [Asked, Asked]> {
  const [first, second] = await ofTopic();
  return [first!, second!];
}

/** The questions of the topic. */
export async function ofTopic(): Promise<readonly Asked[]> {
  const topics = (await loadAllGuidance()).flatMap((each) => each.topics);
  const items = topics.flatMap(({ items: all }) => all.filter(({ id }) => id.startsWith("s4.needTests.")));
  return items.map(({ id, text }) => ({ id, text: text.nb }));
}

/** The questions that are shown. */
export const shown = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>("main li[data-at] > button[aria-expanded]"),
];
/** The question that begins with these words. */
export const question = (text: string): HTMLElement => shown().find((each) => each.textContent.startsWith(text))!;

/** Unfolds a topic. */
export async function unfold(pane: OpenPane, title = TOPIC): Promise<void> {
  await pane.user.click(await screen.findByRole("heading", { level: 4, name: title }));
  await waitFor(() => {
    expect(shown()).not.toHaveLength(0);
  });
}
