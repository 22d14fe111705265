import { screen, waitFor, within } from "@testing-library/react";
import { template } from "../actions/inPlan";
import { linesOf } from "../linesOf";
import { notice, openStep, renderPane, type OpenPane } from "./renderPane";

/** The guidance of a step, once it has been fetched. */
async function openGuidance(pane: OpenPane, step: string): Promise<HTMLElement> {
  await openStep(pane, step);
  const section = screen.getByRole("region", { name: "Veiledning" });
  await within(section).findAllByRole("heading", { level: 3 });
  return section;
}

/** Opens a topic of the guidance and gives it. */
async function openTopic({ user }: OpenPane, guidance: HTMLElement, title: string): Promise<HTMLElement> {
  const heading = within(guidance).getByRole("heading", { level: 3, name: title });
  await user.click(heading);
  const topic = heading.closest("li")!;
  await within(topic).findAllByRole("listitem");
  return topic;
}

test("guidance is folded by topic, and says how much each topic holds", async () => {
  const pane = await renderPane(template());
  const guidance = await openGuidance(pane, "Forankring");
  expect(within(guidance).queryByText("KS-malen")).toBeNull();
  expect(within(guidance).getByText("Hva dere skal oppnå").closest("summary")).toHaveTextContent(/\d+ punkter$/);
});

test("an item that is taken in stands in the draft and in the document, with its source", async () => {
  const pane = await renderPane(template());
  const guidance = await openGuidance(pane, "Forankring");
  const topic = await openTopic(pane, guidance, "Hva dere skal oppnå");
  const [box] = within(topic).getAllByRole("checkbox", { name: /^Ta med i planen/ });
  const sentence = /«(.*)\.»$/.exec(box!.closest("li")!.textContent)![1]!;
  await pane.user.click(box!);
  await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  expect(await notice("Satt inn under «Forankring»")).toBeVisible();
  const line = (await linesOf(pane.word.host)).find((each) => each.includes(sentence));
  expect(line).toMatch(/\([^()]+\)\.$/);
});

test("an item that is taken out again leaves nothing to insert", async () => {
  const pane = await renderPane(template());
  const topic = await openTopic(pane, await openGuidance(pane, "Forankring"), "Hva dere skal oppnå");
  const [box] = within(topic).getAllByRole("checkbox", { name: /^Ta med i planen/ });
  await pane.user.click(box!);
  expect(screen.getByRole("button", { name: "Sett inn i dokumentet" })).toBeEnabled();
  await pane.user.click(box!);
  await waitFor(() => {
    expect(screen.getByRole("button", { name: "Sett inn i dokumentet" })).toHaveAttribute("aria-disabled", "true");
  });
});
