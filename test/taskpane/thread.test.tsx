import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { examplePlan } from "../../src/plan/example/examplePlan";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import type { Plan } from "../../src/plan/Plan";
import { template } from "../actions/inPlan";
import { linesOf } from "../linesOf";
import { addGoal, addNeed, NEEDS, words } from "../plan/thread/threadPlan";
import { documentWith } from "./documentWith";
import { findPage, notice, openStep, renderPane, type OpenPane } from "./renderPane";

const TITLE = "Den røde tråden";

async function open(plan: Plan): Promise<OpenPane> {
  const pane = await renderPane(await documentWith(plan));
  await pane.user.click(screen.getByRole("button", { name: TITLE }));
  await findPage(TITLE);
  return pane;
}

/** M1 with B1, which T1 meets; M2, B2 and T2 hang on nothing. */
const PLAN = addNeed(addGoal(words, NEEDS, "B1", "M1"), "T1", "B1");

const list = (name: string): HTMLElement => screen.getByRole("list", { name });
const region = (name: string): HTMLElement => screen.getByRole("region", { name });
const press = async ({ user }: OpenPane, name: string | RegExp): Promise<void> => {
  await user.click(screen.getByRole("button", { name }));
};

async function choose(pane: OpenPane, label: string, option: string): Promise<void> {
  await pane.user.selectOptions(screen.getByRole("combobox", { name: label }), option);
  await press(pane, "Knytt");
}

test("needs stand in a list under their goal, measures under their needs, with headings to go by", async () => {
  await open(PLAN);
  expect(screen.getByRole("heading", { level: 1, name: TITLE })).toHaveFocus();
  expect(screen.getByRole("heading", { level: 2, name: "M1 Bo hjemme" })).toBeVisible();
  expect(within(list("Behov for M1")).getByRole("heading", { level: 3, name: "B1 Flere sykepleiere" })).toBeVisible();
  expect(within(list("Tiltak for B1")).getByRole("button", { name: "T1 Stipend" })).toBeVisible();
  expect(screen.getByText("2 mål, 2 behov og 2 tiltak. 4 steder mangler det noe.")).toBeVisible();
});

test("what hangs loose stands apart and says what it lacks", async () => {
  await open(PLAN);
  const needs = within(region("Behov uten mål"));
  expect(needs.getByText("Mangler mål")).toBeVisible();
  expect(needs.getByText("Mangler tiltak")).toBeVisible();
  expect(within(region("Tiltak uten behov")).getByText("Ikke sagt hvordan det skal vurderes")).toBeVisible();
  expect(screen.queryByRole("region", { name: "Indikatorer uten mål" })).toBeNull();
});

test("the filter leaves what lacks something, and what that hangs on", async () => {
  const pane = await open(changeMeasure(addNeed(PLAN, "T2", "B1"), "T1", { evaluation: "Antall søkere" }));
  await pane.user.click(screen.getByRole("checkbox", { name: "Bare det som mangler noe" }));
  expect(screen.getAllByRole("button", { name: /^[MBT]\d / }).map(({ textContent }) => textContent)).toEqual([
    ...["M1 Bo hjemme", "B1 Flere sykepleiere", "T2 Kurs"],
    ...["M2 Trygt vann", "B2 To som kan driften"],
  ]);
  await pane.user.click(screen.getByRole("checkbox", { name: "Bare det som mangler noe" }));
  expect(screen.getByRole("button", { name: "T1 Stipend" })).toBeVisible();
});

test("each item opens where it is filled in", async () => {
  const pane = await open(PLAN);
  await press(pane, "B1 Flere sykepleiere");
  expect(await findPage("Kompetanseanalyse med spørsmål")).toBeVisible();
  await waitFor(() => {
    expect(document.activeElement?.closest("[data-at]")).toHaveAttribute("data-at", "B1");
  });
});

test("a need is linked to a goal where it lacks one, keeps the focus, and is loose again after undo", async () => {
  const pane = await open(PLAN);
  await press(pane, "Knytt til mål: B2");
  expect(screen.getByRole("combobox", { name: "Mål" })).toHaveFocus();
  await choose(pane, "Mål", "M2 Trygt vann");
  expect(await notice("B2 er knyttet til M2")).toBeVisible();
  expect(within(list("Behov for M2")).getByRole("button", { name: "B2 To som kan driften" })).toHaveFocus();
  await pane.user.click(await screen.findByRole("button", { name: "Angre" }));
  await waitFor(() => {
    expect(region("Behov uten mål")).toHaveTextContent("B2 To som kan driften");
  });
});

test("a goal, a need and a measure get what they lack from the same place", async () => {
  const pane = await open(PLAN);
  await press(pane, "Knytt til behov: M2");
  await choose(pane, "Behov", "B2 To som kan driften");
  await press(pane, "Knytt til tiltak: B2");
  await choose(pane, "Tiltak", "T2 Kurs");
  expect(within(list("Tiltak for B2")).getByRole("button", { name: "T2 Kurs" })).toBeVisible();
  expect(screen.queryByRole("region", { name: "Tiltak uten behov" })).toBeNull();
});

test("choosing can be given up, and the focus is where it was", async () => {
  const pane = await open(PLAN);
  await press(pane, "Knytt til behov: T2");
  await press(pane, "Avbryt");
  expect(screen.getByRole("button", { name: "Knytt til behov: T2" })).toHaveFocus();
});

test("a new need is made of a measure's own words", async () => {
  const pane = await open(PLAN);
  await press(pane, "Lag nytt behov av teksten: T2");
  expect(within(list("Tiltak for B3")).getByRole("button", { name: "T2 Kurs" })).toHaveFocus();
});

describe("what is alike", () => {
  const ALIKE = addMeasure(PLAN, { need: "Sykepleiere i hjemmetjenesten", action: "Lønn" });
  const asked = (): readonly string[] =>
    screen.queryAllByRole("heading", { level: 3, name: /^Hører/ }).map(({ textContent }) => textContent);

  test("is asked about, and linked when somebody says yes", async () => {
    const pane = await open(ALIKE);
    expect(asked()).toEqual(["Hører T3 til B1?"]);
    expect(within(region("Hører dette sammen?")).getByText("T3: Sykepleiere i hjemmetjenesten")).toBeVisible();
    await press(pane, "Ja: Hører T3 til B1?");
    expect(within(list("Tiltak for B1")).getByRole("button", { name: "T3 Lønn" })).toBeVisible();
    expect(asked()).toEqual([]);
    expect(document.activeElement).not.toBe(document.body);
  });

  test("is not asked about again after no, even when the document is opened again", async () => {
    const pane = await open(ALIKE);
    await press(pane, "Nei: Hører T3 til B1?");
    expect(asked()).toEqual([]);
    expect(region("Tiltak uten behov")).toHaveTextContent("T3 Lønn");
    await screen.findByText("Svarene er lagret", undefined, { timeout: 10_000 });
    const saved = new Uint8Array(await pane.word.host.save());
    cleanup();
    const again = await renderPane(saved);
    await press(again, TITLE);
    await findPage(TITLE);
    expect(region("Tiltak uten behov")).toHaveTextContent("T3 Lønn");
    expect(asked()).toEqual([]);
  });

  test("is asked about again once the no is taken back", async () => {
    const pane = await open(ALIKE);
    await press(pane, "Nei: Hører T3 til B1?");
    expect(await notice("T3 er ikke knyttet til B1, og du blir ikke spurt igjen")).toBeVisible();
    await pane.user.click(await screen.findByRole("button", { name: "Angre" }));
    await waitFor(() => {
      expect(asked()).toEqual(["Hører T3 til B1?"]);
    });
  });
});

test("an empty plan says how to begin", async () => {
  const pane = await open(emptyPlan("nb"));
  expect(screen.getByText(/^Planen har ingen mål, behov eller tiltak ennå/)).toBeVisible();
  await press(pane, "Legg inn mål");
  expect(await findPage("Mål og hva de krever av kompetanse")).toBeVisible();
});

test("a need without any goal to choose leads to where goals are filled in", async () => {
  const pane = await open({ ...PLAN, tables: { [NEEDS]: PLAN.tables[NEEDS]! } });
  await press(pane, "Legg inn mål: B2");
  expect(await findPage("Mål og hva de krever av kompetanse")).toBeVisible();
});

test("the table goes into the document, is told to be behind after a link, and is shown and updated from here", async () => {
  const pane = await open(PLAN);
  await pane.user.click(screen.getByText("Fra mål til tiltak, som tabell"));
  await press(pane, "Sett inn tabellen");
  expect(await notice("«Fra mål til tiltak» er satt inn")).toBeVisible();
  await press(pane, "Knytt til behov: T2");
  await choose(pane, "Behov", "B2 To som kan driften");
  expect(await screen.findByText("Tabellen i dokumentet er ikke slik planen er nå.")).toBeVisible();
  await press(pane, "Alle steg");
  await findPage("Kompetanse- og bemanningsplan");
  expect(await screen.findByText(/tabellen «Fra mål til tiltak»/)).toBeVisible();
  await press(pane, "Oppdater");
  await notice("Oppdatert i Word");
  expect((await linesOf(pane.word.host)).join("\n")).toContain("B2 To som kan driften | T2 Kurs");
});

test("an item is shown in Word where its table stands there", async () => {
  const pane = await renderPane(await documentWith(PLAN));
  await pane.user.click(screen.getByRole("button", { name: /^Handlingsplan/ }));
  await findPage("Handlingsplan");
  await press(pane, "Sett inn i dokumentet");
  await notice("«Handlingsplan» er satt inn");
  await press(pane, "Alle steg");
  await pane.user.click(await screen.findByRole("button", { name: TITLE }));
  await findPage(TITLE);
  expect(screen.queryByRole("button", { name: "Vis i Word: B1" })).toBeNull();
  await press(pane, "Vis i Word: T1");
  expect(await screen.findByText("Stedet er markert i dokumentet")).toBeInTheDocument();
});

test("step 6 leads here", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Kompetansestrategier og tiltak");
  await press(pane, TITLE);
  expect(await findPage(TITLE)).toBeVisible();
});

test("the example plan is shown whole, and lacks nothing", async () => {
  await open(await examplePlan("nb"));
  expect(screen.getByText(/Ingenting mangler\.$/)).toBeVisible();
  expect(screen.queryByRole("checkbox")).toBeNull();
});
