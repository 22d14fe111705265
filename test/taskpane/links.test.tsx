import { screen, within } from "@testing-library/react";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import type { Plan } from "../../src/plan/Plan";
import { addRow } from "../../src/plan/table/tableEditing";
import { setGoalText, setNeedText } from "../../src/plan/thread/links";
import { linesOf } from "../linesOf";
import { documentWith } from "./documentWith";
import { openMeasures } from "./openMeasures";
import { findPage, notice, type OpenPane, renderPane } from "./renderPane";

const NEEDS = "deck.tab.analyse";

const plan = [
  (sofar: Plan) => addRow(sofar, "nitt.tab.maal", { goals: "Bo hjemme" }),
  (sofar: Plan) => addRow(sofar, NEEDS, { needs: "Flere sykepleiere" }),
  (sofar: Plan) => addRow(sofar, NEEDS, { needs: "En driftsoperatør" }),
  (sofar: Plan) => addMeasure(sofar, { action: "Stipend" }),
].reduce((sofar, edit) => edit(sofar), emptyPlan("nb"));

const linked = setGoalText(setNeedText(plan, "T1", "B1 Flere sykepleiere"), NEEDS, "B1", "M1");

const group = (name: string) => screen.findByRole("group", { name });
const listedIn = (within_: HTMLElement) =>
  within(within_)
    .queryAllByRole("listitem")
    .map(({ textContent }) => textContent);

async function openTable(of: Plan, table: RegExp): Promise<OpenPane> {
  const open = await renderPane(await documentWith(of));
  await open.user.click(screen.getByRole("button", { name: "Standardtabeller" }));
  await findPage("Standardtabeller");
  await open.user.click(await screen.findByRole("button", { name: table }));
  return open;
}

/** Presses what deletes a row, in the menu of the row. */
async function remove(user: OpenPane["user"], nr: string): Promise<void> {
  await user.click(await screen.findByRole("button", { name: new RegExp(`^Flytt, kopier eller slett ${nr}`) }));
  await user.click(screen.getByRole("button", { name: new RegExp(`^Slett ${nr}`) }));
}

async function rowInWord({ word }: OpenPane, begin: string): Promise<string | undefined> {
  return (await linesOf(word.host)).find((line) => line.includes(`| ${begin} |`));
}

test("a need is chosen where the measure is edited, gives it its words, and stands in Word by its number", async () => {
  const open = await openMeasures(plan);
  const { user } = open;
  await user.click(await screen.findByRole("button", { name: /^T1/ }));
  const links = await group("Behov som tiltaket dekker");
  await user.selectOptions(within(links).getByRole("combobox"), "B1 Flere sykepleiere");
  expect(listedIn(links)).toEqual(["B1 Flere sykepleiere"]);
  expect(screen.getByRole("textbox", { name: "Behov for kompetanse" })).toHaveValue("Flere sykepleiere");
  await user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  await notice(/Handlingsplan/);
  expect(await rowInWord(open, "T1")).toContain("| B1 Flere sykepleiere | Stipend |");
});

test("a link is taken out, and the words stay", async () => {
  const { user } = await openMeasures(linked);
  await user.click(await screen.findByRole("button", { name: /^T1/ }));
  const links = await group("Behov som tiltaket dekker");
  await user.click(within(links).getByRole("button", { name: "Fjern koblingen til B1 Flere sykepleiere" }));
  expect(listedIn(links)).toEqual([]);
  expect(screen.getByRole("textbox", { name: "Behov for kompetanse" })).toHaveValue("Flere sykepleiere");
});

test("a need that does not stand in the list is made there", async () => {
  const { user } = await openMeasures(plan);
  await user.click(await screen.findByRole("button", { name: /^T1/ }));
  const links = await group("Behov som tiltaket dekker");
  await user.selectOptions(within(links).getByRole("combobox"), "Nytt behov …");
  await user.type(await screen.findByRole("textbox", { name: "Hva er behovet?" }), "Fagarbeidere{Enter}");
  expect(listedIn(links)).toEqual(["B3 Fagarbeidere"]);
  expect(within(links).queryByRole("textbox")).toBeNull();
});

test("a goal is chosen where the need is edited", async () => {
  const open = await openTable(plan, /^Kompetanseanalyse med spørsmål/);
  const { user } = open;
  await user.click(await screen.findByRole("button", { name: "B2 En driftsoperatør" }));
  const links = await group("Mål det kommer av");
  await user.selectOptions(within(links).getByRole("combobox"), "M1 Bo hjemme");
  expect(listedIn(links)).toEqual(["M1 Bo hjemme"]);
  await user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  await notice("«Kompetanseanalyse med spørsmål» er satt inn");
  expect(await rowInWord(open, "B2")).toContain("| En driftsoperatør | M1 |");
});

describe("a need that a measure covers", () => {
  async function askToDelete(): Promise<OpenPane> {
    const open = await openTable(linked, /^Kompetanseanalyse med spørsmål/);
    await remove(open.user, "B1");
    const asked = await screen.findByRole("heading", { name: "Slette B1?" });
    expect(asked).toHaveFocus();
    // Else Tab leads out of the pane on the web.
    expect(asked).toHaveAttribute("tabindex", "0");
    expect(screen.getByText("Disse tiltakene dekker behovet: T1.")).toBeVisible();
    return open;
  }

  test("is deleted when the user has said that the measure is to have none", async () => {
    const { user } = await askToDelete();
    await user.click(screen.getByRole("button", { name: "Slett" }));
    await notice("Raden er slettet");
    expect(screen.queryByRole("button", { name: /^B1/ })).toBeNull();
  });

  test("is deleted when the user has chosen another one for it", async () => {
    const { user } = await askToDelete();
    await user.click(screen.getByRole("radio", { name: "Knytt dem til et annet behov" }));
    expect(screen.getByRole("combobox", { name: "Knytt dem til et annet behov" })).toHaveDisplayValue(
      "B2 En driftsoperatør",
    );
    await user.click(screen.getByRole("button", { name: "Slett" }));
    await notice("Raden er slettet");
    await remove(user, "B2");
    expect(await screen.findByText("Disse tiltakene dekker behovet: T1.")).toBeVisible();
  });

  test("stays when the user thinks again", async () => {
    const { user } = await askToDelete();
    await user.click(screen.getByRole("button", { name: "Avbryt" }));
    expect(screen.getByRole("button", { name: "B1 Flere sykepleiere" })).toHaveFocus();
    expect(screen.queryByRole("heading", { name: "Slette B1?" })).toBeNull();
  });
});

test("a need that nothing hangs on is deleted at once, and can be had back", async () => {
  const { user } = await openTable(plan, /^Kompetanseanalyse med spørsmål/);
  await remove(user, "B2");
  await notice("Raden er slettet");
  expect(screen.queryByRole("button", { name: /^B2/ })).toBeNull();
});
