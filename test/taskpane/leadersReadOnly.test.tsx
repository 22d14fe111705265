import { screen, within } from "@testing-library/react";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { setNote } from "../../src/plan/notes";
import type { Plan } from "../../src/plan/Plan";
import { addMeeting, changeMeeting, changeTreated } from "../../src/plan/questions/meetings";
import { makeOfLine } from "../../src/plan/questions/noteLines";
import { template } from "../actions/inPlan";
import { catchCopy } from "./catchCopy";
import { documentWith } from "./documentWith";
import { question, twoOfTopic, unfold } from "./leadersPage";
import { findPage, renderPane, type OpenPane } from "./renderPane";

/** Why nothing can be written. */
const WHY = /^Dokumentet kan ikke endres\. Derfor kan du bare lese og kopiere her\./;

const button = (name: string | RegExp) => screen.findByRole("button", { name });
/** All in which something can be written or chosen. */
const fields = (within: HTMLElement) => [
  ...within.querySelectorAll("textarea, input:not([type=search], [type=checkbox])"),
];

/** Two questions, of which one has a note that became a measure; a meeting about both, with what was said. */
async function prepared(): Promise<Plan> {
  const [first, second] = await twoOfTopic();
  const noted = setNote(emptyPlan("nb"), first.id, "Lag et lederprogram");
  const made = makeOfLine(noted, first.id, "Lag et lederprogram", "measure").plan;
  const { plan, id } = addMeeting(made, "Ledermøte", [second.id, first.id]);
  const begun = changeMeeting(changeMeeting(plan, id, "place", "Rådhuset"), id, "at", second.id);
  return changeTreated(begun, id, second.id, "said", "Ti går av");
}

async function openReadOnly(plan: Plan | null): Promise<OpenPane> {
  const docx = plan === null ? template() : await documentWith(plan);
  const pane = await renderPane(docx, { readOnly: true });
  await pane.user.click(await button("For ledere"));
  await findPage("For ledere");
  await screen.findByRole("heading", { level: 2, name: "Spørsmål" });
  return pane;
}

test("leaders who may only read are told why, see what is noted and what came of it, and are offered nothing to write in", async () => {
  const pane = await openReadOnly(await prepared());
  expect(screen.getByText(WHY)).toBeVisible();
  expect(await button("Åpne Planhjelp på nytt")).toBeVisible();
  const [first] = await twoOfTopic();
  await unfold(pane);
  await pane.user.click(question(first.text));
  const main = screen.getByRole("main");
  expect(within(main).getByText("Lag et lederprogram")).toBeVisible();
  expect(await button("T1. Gå til tiltaket T1")).toBeVisible();
  expect(fields(main)).toEqual([]);
  expect(within(main).getAllByRole("checkbox")).toHaveLength(1);
  for (const name of [/^Bruk i planen/, "Merk som drøftet", "Sett til side", "Nytt møte"])
    expect(screen.queryByRole("button", { name })).toBeNull();
});

test("a meeting that may only be read shows its questions and minutes, to be copied and nothing else", async () => {
  const copied = catchCopy();
  const pane = await openReadOnly(await prepared());
  await pane.user.click(await button("Se møtet"));
  await findPage("Ledermøte");
  expect(screen.getByText(WHY)).toBeVisible();
  const [first, second] = await twoOfTopic();
  const list = within(await screen.findByRole("region", { name: "Spørsmål i møtet" }));
  expect(list.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    `1. ${second.text}`,
    `2. ${first.text}`,
  ]);
  expect(screen.getByText("Ti går av")).toBeVisible();
  expect(fields(screen.getByRole("main"))).toEqual([]);
  for (const name of ["Forbered", "Gjennomfør", "Start møtet", "Slett møtet", "Sett inn referatet", "Møtet er holdt"])
    expect(screen.queryByRole("button", { name })).toBeNull();
  await pane.user.click(await button("Kopier"));
  expect(copied.text).toContain("Sted: Rådhuset");
});

test("a meeting that has not begun has questions alone, and no minutes of what was not treated", async () => {
  const [first] = await twoOfTopic();
  const pane = await openReadOnly(addMeeting(emptyPlan("nb"), "Ledermøte", [first.id]).plan);
  await pane.user.click(await button("Se møtet"));
  await findPage("Ledermøte");
  expect(await screen.findByText(`1. ${first.text}`)).toBeVisible();
  expect(screen.queryByRole("heading", { level: 2, name: "Referat" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Kopier" })).toBeNull();
});

test("where no meeting is planned, nothing is said of how to plan one that cannot be", async () => {
  await openReadOnly(null);
  expect(screen.queryByRole("heading", { level: 2, name: "Neste møte" })).toBeNull();
  expect(screen.queryByRole("heading", { level: 2, name: "Møter" })).toBeNull();
});
