import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { saveParts } from "../../src/actions/saving/saveParts";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { emptyMeasure } from "../../src/plan/measures/Measure";
import type { Plan } from "../../src/plan/Plan";
import { opened, template } from "../actions/inPlan";
import { openInWord } from "../openInWord";
import { text } from "../plan/answers";
import { findPage, renderPane, type OpenPane } from "./renderPane";

/** What is said of a search. */
const told = (what: RegExp) => screen.findByText(what, { selector: "[aria-live]" });

async function openSearch(pane: OpenPane): Promise<HTMLElement> {
  await pane.user.click(screen.getByRole("button", { name: /^Finn i veiledning og plan/ }));
  return screen.findByRole("searchbox", { name: "Søk etter" });
}

test("the page says what to do before a search, and where nothing is found", async () => {
  const pane = await renderPane(template());
  const field = await openSearch(pane);
  expect(field).toHaveFocus();
  expect(screen.getByText(/^Skriv ett eller flere ord/, { selector: "[aria-live]" })).toBeVisible();
  await pane.user.type(field, "romskip");
  expect(await told(/^Ingen treff på «romskip»/)).toHaveAttribute("aria-live", "polite");
});

/** Searches, all letters at once, and waits until it is told what was found. */
async function search(pane: OpenPane, query: string): Promise<void> {
  fireEvent.change(await openSearch(pane), { target: { value: query } });
  await told(/^\d+ treff på /);
}

/** Goes to the first hit of those whose button has the name. */
async function go({ user }: OpenPane, name: RegExp): Promise<void> {
  await user.click(screen.getAllByRole("button", { name })[0]!);
}

/** The hits as the way back shows them. */
async function backToHits({ user }: OpenPane, query: string): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Tilbake til treffene" }));
  await told(new RegExp(`^\\d+ treff på «${query}»\\.$`));
  expect(screen.getByRole("searchbox")).toHaveValue(query);
}

const group = (name: RegExp) => screen.getByRole("region", { name });

/** A pane beside a document that holds a plan. */
async function renderPlan(plan: Plan): Promise<OpenPane> {
  const word = await openInWord(template());
  const { store } = await opened();
  await saveParts({ plan, store }, ["s5", "measures", "nitt.tab.kartlegging"]);
  return renderPane(new Uint8Array(await word.host.save()));
}

test("hits stand in groups, marked, and lead to their topic, opened and focused", async () => {
  const pane = await renderPane(template());
  await search(pane, "lærlinger");
  expect(within(group(/^Veiledning \(\d+\)$/)).getAllByText(/^lærlinge/i, { selector: "mark" }).length).toBeGreaterThan(
    1,
  );
  expect(group(/^Standardtiltak \(\d+\)$/)).toBeVisible();
  await go(pane, /^Gå til steget: Steg 6 · Rekruttere lærlinger/);
  const guidance = await screen.findByRole("region", { name: "Veiledning" });
  const summary = (await within(guidance).findByText("Rekruttere lærlinger")).closest("summary")!;
  await waitFor(() => {
    expect(summary).toHaveFocus();
  });
  expect(summary.parentElement).toHaveAttribute("open");
  await backToHits(pane, "lærlinger");
});

test("a hit that is a question of the guidance leads to the question, opened for a note", async () => {
  const pane = await renderPane(template());
  await search(pane, "skolere dem som alt arbeider her");
  await go(pane, /^Gå til steget: Steg 6/);
  const question = await screen.findByRole("button", { name: /^Hva må vi sikre ved å skolere/ });
  expect(question).toHaveFocus();
  expect(question).toHaveAttribute("aria-expanded", "true");
  expect(screen.getByRole("textbox", { name: /^Notat: Hva må vi sikre/ })).toBeVisible();
});

test("a hit that is a prompt leads to its field", async () => {
  const pane = await renderPane(template());
  await search(pane, "turnover");
  await go(pane, /^Gå til steget: .*Hva viser data om turnover/);
  await findPage("Kompetanse- og bemanningsanalyse");
  const field = await screen.findByRole("textbox", { name: "Hva viser data om turnover?" });
  expect(field).toHaveFocus();
  await backToHits(pane, "turnover");
});

test("a hit that is a table leads to the table, the action plan to the measures, and a choice to the choices", async () => {
  const pane = await renderPane(template());
  await search(pane, "handlingsplan");
  await go(pane, /^Gå til handlingsplanen: Steg 6, Handlingsplan$/);
  await findPage("Handlingsplan");
  await backToHits(pane, "handlingsplan");
  await go(pane, /^Gå til tabellen: Steg 6, Tiltaksplan$/);
  await findPage("Tiltaksplan");
  await backToHits(pane, "handlingsplan");
  await go(pane, /^Gå til valget: /);
  await findPage("Valg for hele planen");
  await backToHits(pane, "handlingsplan");
});

test("a hit that is a standard measure leads to it among the others, ready to be taken into the plan", async () => {
  const pane = await renderPane(template());
  await search(pane, "hospitering på sykehus");
  await go(pane, /^Gå til tiltaket: .*Hospitering på sykehuset$/);
  await findPage("Handlingsplan");
  await waitFor(() => {
    expect(document.activeElement).toHaveAccessibleName(/Hospitering på sykehuset/);
  });
  expect(screen.getByRole("searchbox", { name: "Søk i tiltakene" })).toHaveValue("Hospitering på sykehuset");
  await backToHits(pane, "hospitering på sykehus");
});

test("what the user has written is found, and leads to the answer, the measure and the row, opened", async () => {
  const rows = [
    { nr: "R1", cells: { who: "Brannfolk" } },
    { nr: "R2", cells: { who: "Dykkere i Vadfjord" } },
  ];
  const pane = await renderPlan({
    ...setAnswer(emptyPlan("nb"), "s5", "turnover", text("Mange reiser fra Vadfjord.")),
    measures: [emptyMeasure("T1"), { ...emptyMeasure("T2"), action: "Pendlerhybler i Vadfjord" }],
    lastMeasure: 2,
    tables: { "nitt.tab.kartlegging": { rows, lastRow: 2, columns: [] } },
  });
  await search(pane, "vadfjord");
  expect(screen.getAllByRole("region").map((each) => within(each).getByRole("heading").textContent)).toEqual([
    "I planen din (3)",
  ]);
  await go(pane, /^Gå til steget: Steg 5 · Hva viser data om turnover\?$/);
  expect(await screen.findByRole("textbox", { name: "Hva viser data om turnover?" })).toHaveFocus();
  await backToHits(pane, "vadfjord");
  await go(pane, /^Gå til tiltaket: T2/);
  await findPage("Handlingsplan");
  expect(document.activeElement).toHaveAttribute("aria-expanded", "true");
  expect(document.activeElement).toHaveTextContent("Pendlerhybler");
  await backToHits(pane, "vadfjord");
  await go(pane, /^Gå til tabellen: Steg 5 · Målrettet kartlegging$/);
  await findPage("Målrettet kartlegging");
  await waitFor(() => {
    expect(document.activeElement).toHaveTextContent("Dykkere i Vadfjord");
  });
  expect(document.activeElement).toHaveAttribute("aria-expanded", "true");
});

test("of many hits the first are shown, and more when the user asks, from where the focus goes on", async () => {
  const pane = await renderPane(template());
  await search(pane, "kompetanse");
  const tables = within(group(/^Tabeller/));
  expect(tables.getAllByRole("listitem")).toHaveLength(4);
  await pane.user.click(tables.getByRole("button", { name: /^Vis \d+ treff til: Tabeller$/ }));
  expect(tables.getAllByRole("listitem").length).toBeGreaterThan(10);
  expect(tables.getAllByRole("listitem")[4]).toContainElement(document.activeElement as HTMLElement);
});

test("what was mistyped, and that not all words were found, is told", async () => {
  const pane = await renderPane(template());
  const field = await openSearch(pane);
  fireEvent.change(field, { target: { value: "kompetnase" } });
  expect(await told(/^Ingen treff på «kompetnase». Her er \d+ treff på «kompetanse»\.$/)).toBeVisible();
  fireEvent.change(field, { target: { value: "stipend brannmann" } });
  expect(await told(/^Ingen treff på alle ordene i «stipend brannmann»\. Her er \d+ treff/)).toBeVisible();
});

test("a text is shown as it is, whatever signs are in it", async () => {
  const pane = await renderPlan(setAnswer(emptyPlan("nb"), "s5", "turnover", text("<b>Vadfjord</b> & (co) [x].*")));
  await search(pane, "vadfjord");
  const answer = within(group(/^I planen din/)).getByText("Vadfjord", { selector: "mark" }).parentElement!;
  expect(answer).toHaveTextContent("<b>Vadfjord</b> & (co) [x].*");
});
