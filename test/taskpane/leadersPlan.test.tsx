import { screen, waitFor, within } from "@testing-library/react";
import { emptyPlan } from "../../src/plan/emptyPlan";
import type { Plan } from "../../src/plan/Plan";
import { addMeeting, changeMeeting, changeTreated, holdMeeting } from "../../src/plan/questions/meetings";
import { setDiscussed } from "../../src/plan/questions/questionState";
import { ofTopic, openLeaders, question, shown, unfold } from "./leadersPage";

/** A meeting that is held, with what it decided and left to be followed up. */
const decided = async (): Promise<Plan> => {
  const [first, second] = await ofTopic();
  const made = addMeeting(emptyPlan("nb"), "Ledermøte", [first!.id, second!.id]);
  const said = [
    [first!.id, "decided", "Vi lyser ut to stillinger"],
    [second!.id, "follow", "Kartlegge turnus"],
    [second!.id, "who", "HR-sjef"],
    [second!.id, "when", "2020-01-15"],
  ] as const;
  const dated = changeMeeting(made.plan, made.id, "date", "2027-05-12");
  return holdMeeting(
    said.reduce((plan, [item, field, text]) => changeTreated(plan, made.id, item, field, text), dated),
    made.id,
  );
};

test("tells the steps, what is decided, what waits and what is overdue, and leads to each question", async () => {
  const pane = await openLeaders(await decided());
  await pane.user.click(screen.getByRole("heading", { level: 2, name: "Slik står planen" }));
  const decisions = within(await screen.findByRole("region", { name: "Besluttet" }));
  expect(decisions.getByText("Vi lyser ut to stillinger")).toBeVisible();
  expect(decisions.getByText("Ledermøte, 12. mai 2027")).toBeVisible();
  expect(decisions.getByText("2 spørsmål er drøftet.")).toBeVisible();
  expect(within(screen.getByRole("region", { name: "Stegene" })).getAllByRole("button")).toHaveLength(7);
  const waiting = within(screen.getByRole("region", { name: "Venter på dere" }));
  expect(waiting.getByText("Kartlegge turnus")).toBeVisible();
  expect(waiting.getByText("HR-sjef, 15. januar 2020")).toBeVisible();
  expect(waiting.getByText("Fristen er ute")).toBeVisible();
  const [, second] = await ofTopic();
  await pane.user.click(waiting.getByRole("button", { name: second!.text }));
  await waitFor(() => {
    expect(question(second!.text)).toHaveFocus();
  });
  expect(question(second!.text)).toHaveAttribute("aria-expanded", "true");
});

test("leads to the questions for leaders of which nothing is said, and to those that were discussed", async () => {
  const [first] = await ofTopic();
  const pane = await openLeaders(setDiscussed(emptyPlan("nb"), first!.id, { when: "høsten 2027", who: "" }));
  await pane.user.click(screen.getByRole("heading", { level: 2, name: "Slik står planen" }));
  await pane.user.click(await screen.findByRole("button", { name: "Vis drøftede spørsmål" }));
  await waitFor(() => {
    expect(shown().map(({ textContent }) => textContent)).toEqual([`${first!.text}Drøftet høsten 2027`]);
  });
  await pane.user.click(screen.getByRole("button", { name: "Vis ubesvarte spørsmål" }));
  expect(screen.getByRole("combobox", { name: "Vis" })).toHaveFocus();
  expect(screen.getByRole("checkbox", { name: "Bare spørsmål til ledere" })).toBeChecked();
  await unfold(pane);
  expect(question(first!.text)).toBeUndefined();
});
