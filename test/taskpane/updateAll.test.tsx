import { screen, waitFor, within } from "@testing-library/react";
import { linesOf } from "../linesOf";
import { template } from "../actions/inPlan";
import { chooseInMenu, openMeasures, planOf } from "./openMeasures";
import { add, findPage, notice, openStep, renderPane, type OpenPane } from "./renderPane";

const WHY = "Vi trenger flere folk.";
const AIMS = "Flere fagarbeidere.";

async function toStart({ user }: OpenPane): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Alle steg" }));
  await findPage("Kompetanse- og bemanningsplan");
}

/** The first text field of a step gets words, and the step's text goes into the document. */
async function write(pane: OpenPane, step: string, words: string): Promise<void> {
  await openStep(pane, step);
  add(screen.getAllByRole("textbox")[0]!, words);
  await pane.user.click(await screen.findByRole("button", { name: "Sett inn i dokumentet" }));
  await notice(`Satt inn under «${step}»`);
  await screen.findByText("Teksten i Word er oppdatert");
  await toStart(pane);
}

async function change(pane: OpenPane, step: string, words: string): Promise<void> {
  await openStep(pane, step);
  add(screen.getAllByRole("textbox")[0]!, words);
  await toStart(pane);
}

/** Two steps in Word, both changed here since. */
async function twoBehind(): Promise<OpenPane> {
  const pane = await renderPane(template());
  await write(pane, "Forankring", WHY);
  await write(pane, "Hva er kompetanse", AIMS);
  await change(pane, "Forankring", " Og tid.");
  await change(pane, "Hva er kompetanse", " Og lærlinger.");
  return pane;
}

const row = (name: string): HTMLElement => screen.getByRole("button", { name: new RegExp(`^\\d ?${name}`) });

test("a step that is changed after it was inserted is not called finished, in the list, on its page and at the top", async () => {
  const pane = await renderPane(template());
  await write(pane, "Forankring", WHY);
  await waitFor(() => {
    expect(row("Forankring")).toHaveTextContent("Påbegynt");
  });
  await change(pane, "Forankring", " Og tid.");
  expect(await screen.findByText("Word mangler en endring")).toBeVisible();
  expect(screen.getByText("Gjelder steg 2.")).toBeVisible();
  expect(row("Forankring")).toHaveTextContent("Ikke oppdatert");
  expect(row("Forankring")).not.toHaveTextContent("I dokumentet");
  await openStep(pane, "Forankring");
  expect(screen.getByRole("button", { name: "Oppdater i dokumentet" })).toHaveAccessibleDescription(
    "Ikke oppdatert i Word",
  );
});

test("of many parts that Word lacks two are named, and the rest counted; when all are written, that is said", async () => {
  const pane = await renderPane(template());
  for (const step of ["Forankring", "Hva er kompetanse"]) await change(pane, step, WHY);
  await change(pane, "Overordnede mål og føringer", AIMS);
  expect(await screen.findByText("Gjelder steg 2, steg 3 og steg 4.")).toBeVisible();
  await change(pane, "Gjennomføring, oppfølging og evaluering", WHY);
  expect(await screen.findByText("Gjelder steg 2, steg 3 og 2 til.")).toBeVisible();
  expect(screen.queryByText("Word har alt som er skrevet her")).toBeNull();
  await pane.user.click(screen.getByRole("button", { name: "Oppdater alt (4)" }));
  expect(await screen.findByText("Word har alt som er skrevet her")).toBeVisible();
});

test("a step whose answers were emptied is not called finished, and there is nothing that a button could write", async () => {
  const pane = await renderPane(template());
  await write(pane, "Hva er kompetanse", AIMS);
  await openStep(pane, "Hva er kompetanse");
  await pane.user.clear(screen.getAllByRole("textbox")[0]!);
  await toStart(pane);
  await waitFor(() => {
    expect(row("Hva er kompetanse")).toHaveTextContent("Ikke oppdatert");
  });
  expect(screen.queryByText(/^Word mangler/)).toBeNull();
  expect(screen.getByText("Word har noe annet enn det som er skrevet her")).toBeVisible();
});

test("an action plan without measures is written empty, like any other change", async () => {
  const pane = await openMeasures(planOf({ action: "Kurs" }));
  await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  await notice("«Handlingsplan» er satt inn");
  await chooseInMenu(pane.user, "T1, Kurs", "Slett");
  expect(await screen.findByText("Ikke oppdatert i Word")).toBeVisible();
  await toStart(pane);
  await pane.user.click(await screen.findByRole("button", { name: "Oppdater" }));
  expect(await notice("Oppdatert i Word")).toBeVisible();
  expect((await linesOf(pane.word.host)).join("\n")).not.toContain("Kurs");
});

test("one button writes all that differs, and takes all of it back", async () => {
  const pane = await twoBehind();
  await pane.user.click(await screen.findByRole("button", { name: "Oppdater alt (2)" }));
  expect(await notice("Alle 2 er oppdatert i Word")).toBeVisible();
  const text = (await linesOf(pane.word.host)).join("\n");
  expect(text).toContain(`${WHY} Og tid.`);
  expect(text).toContain(`${AIMS} Og lærlinger.`);
  await waitFor(() => {
    expect(screen.queryByText(/^Word mangler/)).toBeNull();
  });
  await pane.user.click(screen.getByRole("button", { name: "Angre alle" }));
  await notice("Endringen er angret");
  const before = (await linesOf(pane.word.host)).join("\n");
  expect(before).toContain(WHY);
  expect(before).not.toContain("Og tid.");
  expect(before).not.toContain("Og lærlinger.");
});

describe("where a text was edited in Word too", () => {
  async function askedAboutFirst(): Promise<OpenPane> {
    const pane = await twoBehind();
    const line = [...pane.word.host.documentXml.getElementsByTagName("w:p")].find(
      ({ textContent }) => textContent === WHY,
    )!;
    pane.word.host.editParagraph(line, "Vi trenger mange flere folk.");
    await pane.user.click(await screen.findByRole("button", { name: "Oppdater alt (2)" }));
    await screen.findByRole("dialog");
    return pane;
  }

  test("the update asks, and goes on after the answer", async () => {
    const pane = await askedAboutFirst();
    const dialog = screen.getByRole("dialog");
    await pane.user.click(within(dialog).getByRole("button", { name: "Erstatt med utkastet" }));
    expect(await notice("Alle 2 er oppdatert i Word")).toBeVisible();
    const text = (await linesOf(pane.word.host)).join("\n");
    expect(text).toContain(`${WHY} Og tid.`);
    expect(text).toContain(`${AIMS} Og lærlinger.`);
  });

  test("the update goes on without a text whose question is closed, and says how many were written", async () => {
    const pane = await askedAboutFirst();
    await pane.user.keyboard("{Escape}");
    expect(await notice("1 av 2 er oppdatert i Word")).toBeVisible();
    const text = (await linesOf(pane.word.host)).join("\n");
    expect(text).toContain("Vi trenger mange flere folk.");
    expect(text).toContain(`${AIMS} Og lærlinger.`);
  });
});

test("where Word fails the update stops, tells it, and what was not written is still called so", async () => {
  const pane = await twoBehind();
  pane.word.host.settings.readOnly = true;
  await pane.user.click(await screen.findByRole("button", { name: "Oppdater alt (2)" }));
  expect(await screen.findByRole("button", { name: "Prøv igjen" })).toBeVisible();
  expect(screen.getByText("Word mangler 2 endringer")).toBeVisible();
});

test("another language of the plan is a change of all that stands in Word", async () => {
  const pane = await renderPane(template());
  await write(pane, "Forankring", WHY);
  await pane.user.click(await screen.findByText("Språk og tariffavtale"));
  await pane.user.selectOptions(await screen.findByRole("combobox", { name: "Språk i planen" }), "nn");
  expect(await screen.findByRole("button", { name: "Oppdater" })).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: "Oppdater" }));
  expect(await notice("Oppdatert i Word")).toBeVisible();
  expect((await linesOf(pane.word.host)).join("\n")).toContain("Kvifor");
});
