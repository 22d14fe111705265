import { screen, waitFor, within } from "@testing-library/react";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { setAside } from "../../src/plan/checks/setAside";
import { setNote } from "../../src/plan/notes";
import type { Plan } from "../../src/plan/Plan";
import { setTicked } from "../../src/plan/ticks";
import { openPlan } from "../../src/actions/document/openPlan";
import { documentWith } from "./documentWith";
import { planOf } from "./openMeasures";
import { findPage, notice, renderPane, type OpenPane } from "./renderPane";

const NOTE = "s1.roles.leader";
const NOTED = setAside(
  setTicked(setNote(planOf({ action: "Stipend" }), NOTE, "Kari er uenig."), NOTE, true),
  "noCost",
  "Senere.",
);
const CONFLICT = { part: "s2", field: "why", other: { kind: "text", text: "Fordi." } } as const;

async function openTravel(plan: Plan): Promise<OpenPane> {
  const pane = await renderPane(await documentWith(plan));
  await pane.user.click(screen.getByRole("button", { name: "Klar til behandling?" }));
  await findPage("Klar til behandling?");
  await screen.findByRole("region", { name: "Dette følger med filen" });
  return pane;
}

const section = (): HTMLElement => screen.getByRole("region", { name: "Dette følger med filen" });
const copy = (): HTMLElement | null => within(section()).queryByRole("button", { name: "Lag en kopi uten notater" });
const remove = (): HTMLElement => within(section()).getByRole("button", { name: "Fjern notater før publisering …" });

/** The plan as the document holds it. */
async function stored(): Promise<Plan> {
  const opened = await openPlan("nb");
  if (opened.kind !== "opened") throw new Error(opened.code);
  return opened.plan;
}

test("what travels with the file is counted, each kind on its own", async () => {
  await openTravel({ ...NOTED, previous: { from: "2023", to: "2026", done: NOTED.measures }, conflicts: [CONFLICT] });
  expect(
    within(section())
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "1 tiltak",
    "1 notat",
    "1 versjon fra andre",
    "1 grunn til at noe er satt til side",
    "1 tiltak fra forrige periode",
    "hvor mange ganger planen er lagret, uten navn på noen",
  ]);
});

test("notes and other versions go when the user says so, out of the document too, and nothing else goes", async () => {
  const pane = await openTravel({ ...NOTED, conflicts: [CONFLICT] });
  await pane.user.click(remove());
  expect(screen.getByRole("group", { name: "Fjerne 1 notat og 1 versjon fra andre?" })).toHaveFocus();
  expect((await stored()).reflections[NOTE]).toBe("Kari er uenig.");
  await pane.user.click(screen.getByRole("button", { name: "Fjern notatene" }));
  await notice("Notatene er fjernet fra dokumentet");
  await waitFor(async () => {
    expect(await stored()).toMatchObject({ conflicts: [], measures: NOTED.measures });
    expect((await stored()).reflections).toEqual({ [`${NOTE}.done`]: "true", "check.noCost": "Senere." });
  });
  expect(remove()).toHaveAttribute("aria-disabled", "true");
});

test("notes that were taken out come back when that is undone", async () => {
  const pane = await openTravel({ ...NOTED, conflicts: [CONFLICT] });
  await pane.user.click(remove());
  await pane.user.click(screen.getByRole("button", { name: "Fjern notatene" }));
  await pane.user.click(await screen.findByRole("button", { name: "Angre" }));
  await waitFor(async () => {
    expect((await stored()).reflections[NOTE]).toBe("Kari er uenig.");
    expect((await stored()).conflicts).toEqual([CONFLICT]);
  });
});

test("nothing is asked and nothing goes where there are no notes, and all can be taken out elsewhere", async () => {
  const pane = await openTravel(emptyPlan("nb"));
  expect(remove()).toHaveAttribute("aria-disabled", "true");
  expect(within(section()).getByText("Det er ingen notater å fjerne.")).toBeVisible();
  expect(copy()).toBeNull();
  await pane.user.click(within(section()).getByRole("button", { name: "Fjern alt" }));
  await findPage("Flytt og gjenbruk planen");
});

test("a copy without notes is offered where Word gives files alone, and where it gives none after all it is said", async () => {
  const getFileAsync = (_type: string, _options: object, done: (result: object) => void): void => {
    done({ status: "failed", error: { code: 5001 } });
  };
  const isSetSupported = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);
  Object.assign(Office.context, { document: { getFileAsync } });
  Object.assign(Office, { FileType: { Compressed: "compressed" }, AsyncResultStatus: { Succeeded: "succeeded" } });
  const pane = await openTravel(NOTED);
  await pane.user.click(copy()!);
  await notice("Word meldte om en feil");
  expect((await stored()).reflections[NOTE]).toBe("Kari er uenig.");
  isSetSupported.mockRestore();
});
