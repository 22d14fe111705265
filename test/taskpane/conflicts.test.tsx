import { screen, waitFor, within } from "@testing-library/react";
import { saveParts } from "../../src/actions/saving/saveParts";
import type { Answer } from "../../src/plan/answers/Answer";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import type { Plan } from "../../src/plan/Plan";
import type { PlanConflict } from "../../src/plan/PlanConflict";
import { PART_NAMES } from "../../src/plan/stored/PartName";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { setMeta } from "../../src/plan/setMeta";
import { opened, template } from "../actions/inPlan";
import { openInWord } from "../openInWord";
import { add, notice, openStep, renderPane, type OpenPane } from "./renderPane";

const text = (said: string): Answer => ({ kind: "text", text: said });
const WHY = "Hvorfor skal vi jobbe med strategisk kompetanseplan?";
const conflict = (part: PlanConflict["part"], field: string, other: Answer): PlanConflict => ({ part, field, other });

/** A document with a plan in it. */
async function documentWith(make: (plan: Plan) => Plan): Promise<Uint8Array> {
  const word = await openInWord(template());
  const { plan, store } = await opened();
  await saveParts({ plan: make(plan), store }, PART_NAMES);
  return new Uint8Array(await word.host.save());
}

const inConflict = (plan: Plan): Plan => ({
  ...setAnswer(
    addMeasure(setMeta(plan, { municipality: "Solvik" }), { action: "Kurs", deadline: "2027" }),
    "s2",
    "why",
    text("Vår grunn"),
  ),
  conflicts: [
    conflict("s2", "why", text("Deres grunn")),
    conflict("measures", "T1.deadline", text("høsten 2028")),
    conflict("meta", "municipality", text("Solvik kommune")),
    conflict("reflections", "s1.involvement.dialogue", text("Et notat")),
  ],
});

const openConflicts = async (): Promise<OpenPane> => renderPane(await documentWith(inConflict));
const link = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("button", { name });
const card = (): HTMLElement => screen.getByRole("group", { name: "Endret av to samtidig" });

test("the start page counts the fields in conflict and names each", async () => {
  await openConflicts();
  expect(await screen.findByText("4 felt er endret av to samtidig")).toBeVisible();
  for (const name of [`Steg 2: ${WHY}`, "T1, Frist for gjennomføring", "Kommunens navn", /^Notater: /]) {
    expect(await link(name)).toBeVisible();
  }
});

test("a conflict of a step is shown in full under its field, with the focus", async () => {
  const { user } = await openConflicts();
  await user.click(await link(`Steg 2: ${WHY}`));
  await waitFor(() => {
    expect(card()).toHaveFocus();
  });
  const field = screen.getByRole("textbox", { name: WHY }).closest<HTMLElement>("[data-field]")!;
  expect(within(field).getByText("Deres grunn")).toBeVisible();
});

test("a conflict of a measure opens the measure", async () => {
  const { user } = await openConflicts();
  await user.click(await link("T1, Frist for gjennomføring"));
  await waitFor(() => {
    expect(card()).toHaveFocus();
  });
  expect(card()).toHaveTextContent("høsten 2028");
  expect(screen.getByRole("textbox", { name: "Frist for gjennomføring" })).toHaveValue("2027");
});

test("a conflict of the municipality's name opens the plan's details", async () => {
  const { user } = await openConflicts();
  await user.click(await link("Kommunens navn"));
  await waitFor(() => {
    expect(card()).toHaveFocus();
  });
  await user.click(screen.getByRole("button", { name: "Behold begge" }));
  expect(screen.getByRole("textbox", { name: "Kommunens navn" })).toHaveFocus();
});

test("a note's conflict has a page, with both versions", async () => {
  const { user } = await openConflicts();
  await user.click(await link(/^Notater: /));
  await waitFor(() => {
    expect(card()).toHaveFocus();
  });
  expect(card()).toHaveTextContent(/Ingen tekst.*Et notat/);
  await user.click(screen.getByRole("button", { name: "Bruk den andre" }));
  expect(screen.getByText("Det er ikke noe å velge mellom lenger.")).toBeVisible();
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
});

test.each([
  ["Behold denne", "Vår grunn", "Utgaven i planen er beholdt"],
  ["Bruk den andre", "Deres grunn", "Den andre utgaven er tatt inn"],
  ["Behold begge", "Vår grunn\nDeres grunn", "Begge utgavene er beholdt"],
])("«%s» leaves %j in the field, which takes the focus", async (button, kept, told) => {
  const pane = await openConflicts();
  await openStep(pane, "Forankring");
  await pane.user.click(screen.getByRole("button", { name: button }));
  expect(screen.getByRole("textbox", { name: WHY })).toHaveValue(kept);
  expect(screen.getByRole("textbox", { name: WHY })).toHaveFocus();
  expect(screen.queryByRole("group", { name: "Endret av to samtidig" })).toBeNull();
  expect(await notice(told)).toBeVisible();
});

test("a choice is taken back, and the conflict is there again", async () => {
  const pane = await openConflicts();
  await openStep(pane, "Forankring");
  await pane.user.click(screen.getByRole("button", { name: "Bruk den andre" }));
  await pane.user.click(await screen.findByRole("button", { name: "Angre" }));
  expect(screen.getByRole("textbox", { name: WHY })).toHaveValue("Vår grunn");
  expect(card()).toHaveTextContent("Deres grunn");
});

test("a choice cannot be taken back once something else has been written", async () => {
  const pane = await openConflicts();
  await openStep(pane, "Forankring");
  await pane.user.click(screen.getByRole("button", { name: "Bruk den andre" }));
  add(screen.getByRole("textbox", { name: WHY }), " og mer");
  expect(screen.queryByRole("button", { name: "Angre" })).toBeNull();
});

test("of two languages both cannot stand, and they go by name", async () => {
  const docx = await documentWith((plan) => ({ ...plan, conflicts: [conflict("meta", "language", text("nn"))] }));
  const { user } = await renderPane(docx);
  await user.click(await link("Språk i planen"));
  expect(await screen.findByText("Nynorsk", { selector: "p" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Behold begge" })).toBeNull();
});
