import { screen, within } from "@testing-library/react";
import { template } from "../actions/inPlan";
import { linesOf } from "../linesOf";
import { findPage, notice, openStep, renderPane, type OpenPane } from "./renderPane";

const DEFINITION = "Hvilken definisjon av kompetanse bygger dere på?";
const STRATEGIES = "Hvilke strategier deler dere tiltakene inn etter?";
const MAPPING = "Hvordan kartlegger dere kompetansen?";

/** The card of a choice, once it is there. */
function card(question: string): Promise<HTMLElement> {
  return screen.findByRole("region", { name: question });
}

async function openChoices(pane: OpenPane): Promise<void> {
  await pane.user.click(screen.getByRole("button", { name: "Valg for hele planen" }));
  await findPage("Valg for hele planen");
}

/** Opens the step, chooses an option and folds the card. */
async function choose(pane: OpenPane, question: string, option: RegExp): Promise<void> {
  const open = await card(question);
  await pane.user.click(within(open).getByRole("radio", { name: option }));
  await pane.user.click(within(open).getByRole("button", { name: "Ferdig" }));
}

test("nothing is chosen silently: the template's option is recommended in words only", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Hva er kompetanse");
  const open = await card(DEFINITION);
  expect(within(open).getByText("Ikke valgt ennå")).toBeVisible();
  expect(within(open).getAllByRole("radio", { checked: false })).toHaveLength(3);
  expect(within(open).getByRole("radio", { name: /Seks deler.*KS-malen har denne/ })).toBeEnabled();
  expect(within(open).queryByRole("button", { name: "Ferdig" })).toBeNull();
});

test("the card stands in the prompt's place, and tells what each source says and names it", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Hva er kompetanse");
  const open = await card(DEFINITION);
  expect(screen.queryByRole("group", { name: "Hva inngår i kompetanse hos oss?" })).toBeNull();
  expect(within(open).getByText("Evner")).toBeVisible();
  expect(within(open).getByText("Lai (2013)")).toBeVisible();
  expect(within(open).getByRole("radio", { name: /Seks deler/ })).toHaveAccessibleDescription(
    "Malen nevner seks deler av kompetanse, men forklarer dem ikke.",
  );
});

test("a choice folds to one line, goes into the document, and can be changed", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Hva er kompetanse");
  await choose(pane, DEFINITION, /Seks deler/);
  const folded = await card(DEFINITION);
  expect(within(folded).getByText("Seks deler (KS-malen)")).toBeVisible();
  const change = within(folded).getByRole("button", { name: `Endre: ${DEFINITION}` });
  expect(change).toHaveFocus();
  await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  expect(await notice("Satt inn under «Hva er kompetanse»")).toBeVisible();
  expect((await linesOf(pane.word.host)).join("\n")).toContain("Med kompetanse mener vi kunnskap, forståelse");
  await pane.user.click(change);
  expect(within(folded).getByRole("radio", { name: /Seks deler/ })).toHaveFocus();
  await pane.user.click(within(folded).getByRole("button", { name: "Ta bort valget" }));
  expect(within(folded).getByText("Ikke valgt ennå")).toBeVisible();
});

test("the user's own text counts once it is written, and is kept while another option is marked", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Hva er kompetanse");
  const open = await card(DEFINITION);
  const own = within(open).getByRole("radio", { name: "Deres egen tekst" });
  await pane.user.click(own);
  expect(within(open).getByText("Ikke valgt ennå")).toBeVisible();
  await pane.user.type(within(open).getByRole("textbox", { name: "Deres egen tekst" }), "Det vi kan.");
  expect(within(open).queryByText("Ikke valgt ennå")).toBeNull();
  await pane.user.click(within(open).getByRole("radio", { name: /Seks deler/ }));
  await pane.user.click(own);
  expect(within(open).getByRole("textbox", { name: "Deres egen tekst" })).toHaveValue("Det vi kan.");
});

test("what is added stands with its own source, and goes with the option", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Kompetansestrategier og tiltak");
  const open = await card(STRATEGIES);
  const added = within(open).getByRole("group", { name: "Legg til" });
  expect(within(added).getByText("Hovedtariffavtalen (HTA), kap. 3 pkt. 3.2")).toBeVisible();
  await pane.user.click(within(added).getByRole("checkbox", { name: "Beholde" }));
  expect(within(open).getByText("Ikke valgt ennå")).toBeVisible();
  await choose(pane, STRATEGIES, /Tre strategier/);
  expect(within(await card(STRATEGIES)).getByText("Tre strategier (KS, lysbilder), Beholde")).toBeVisible();
});

test("a choice without a prompt is asked after those of its step, in one line with what we propose", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Kompetanse- og bemanningsanalyse");
  const open = await card(MAPPING);
  const prompt = screen.getByRole("region", { name: "Ledetekster" });
  expect(open.compareDocumentPosition(prompt) & Node.DOCUMENT_POSITION_PRECEDING).not.toBe(0);
  expect(open).toHaveTextContent(/Ikke valgt ennå\. Vårt forslag: /);
  expect(within(open).queryByRole("radio")).toBeNull();
  await pane.user.click(within(open).getByRole("button", { name: `Se alternativer: ${MAPPING}` }));
  expect(within(open).getAllByRole("radio")[0]).toHaveFocus();
  expect(within(open).queryByRole("radio", { name: /Deres egen/ })).toBeNull();
});

test("a later step tells what was chosen, and leads to where it is changed and back", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Hva er kompetanse");
  await choose(pane, DEFINITION, /Seks deler/);
  await pane.user.click(screen.getByRole("button", { name: "Neste steg" }));
  const used = await screen.findByRole("list", { name: "Valgt for hele planen" });
  expect(within(used).getByText("Seks deler (KS-malen)")).toBeVisible();
  await pane.user.click(within(used).getByRole("button", { name: "Endre: Hva vi mener med kompetanse" }));
  expect(await findPage("Valg for hele planen")).toHaveFocus();
  await pane.user.click(screen.getByRole("button", { name: "Tilbake til steg 5" }));
  expect(await screen.findByText("Steg 5 av 7")).toBeVisible();
});

test("a later step says when nothing is chosen yet", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Gjennomføring, oppfølging og evaluering");
  const used = await screen.findByRole("list", { name: "Valgt for hele planen" });
  expect(
    within(used)
      .getAllByRole("listitem")
      .map((line) => line.textContent),
  ).toEqual(["Strategier: Ikke valgt ennåVelg", "Kompetanseplaner i kommunen: Ikke valgt ennåVelg"]);
});

test("all choices and the own words stand on one page, and what is written there is saved", async () => {
  const pane = await renderPane(template());
  await openChoices(pane);
  expect(screen.getAllByRole("radiogroup")).toHaveLength(4);
  const word = screen.getByRole("combobox", { name: /^Hva kaller dere en enhet/ });
  expect(word).toHaveAttribute("placeholder", "enhet");
  await pane.user.type(word, "enhet");
  expect(await screen.findByText("Svarene er lagret")).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: "Alle steg" }));
  await openStep(pane, "Organisering og involvering");
  await pane.user.click(await screen.findByText("Ord i planen"));
  expect(await screen.findByRole("combobox", { name: /^Hva kaller dere en enhet/ })).toHaveValue("enhet");
});
