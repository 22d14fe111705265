import { screen, waitFor, within } from "@testing-library/react";
import type { Language } from "../../src/content/Language";
import { searchGuidance } from "../../src/taskpane/search/searchGuidance";
import { searchWords } from "../../src/taskpane/search/searchWords";
import { template } from "../actions/inPlan";
import { ALL_GUIDANCE } from "../content/allGuidance";
import { renderPane, type OpenPane } from "./renderPane";

const find = (query: string, language: Language = "nb") => searchGuidance(ALL_GUIDANCE, searchWords(query), language);

/** All that a hit says, in small letters. */
const said = ({ topic, item }: ReturnType<typeof find>[number], language: Language = "nb") =>
  [topic.title, item.title, item.text]
    .map((text) => text?.[language] ?? "")
    .join(" ")
    .toLowerCase();

test("every word of the query occurs in every hit", () => {
  const hits = find("kompetanse tillitsvalgte");
  expect(hits.length).toBeGreaterThan(0);
  expect(hits.every((hit) => said(hit).includes("kompetanse") && said(hit).includes("tillitsvalg"))).toBe(true);
});

test("any form of a word finds the same, in small letters and capitals", () => {
  const ids = (query: string) => find(query).map(({ item }) => item.id);
  expect(ids("lærlingene")).toEqual(ids("lærling"));
  expect(ids("LÆRLINGER")).toEqual(ids("lærling"));
  expect(ids("lærling").length).toBeGreaterThan(2);
});

test("a compound is found where it hangs on the one after it", () => {
  const found = find("etterutdanning").map(({ item }) => item.text.nb);
  expect(found.some((text) => text.includes("etter- og videreutdanning"))).toBe(true);
  expect(find("etterrutdanning")).toEqual([]);
});

test("æ is æ and nothing else, and a part of a word is enough", () => {
  expect(find("hovedtariff").length).toBeGreaterThan(0);
  expect(find("tariff").length).toBeGreaterThanOrEqual(find("hovedtariff").length);
  expect(find("laerling")).toEqual([]);
});

test("hits in a title come before those in the text alone", () => {
  const inTitle = find("lønn").map(({ topic, item }) =>
    `${topic.title.nb} ${item.title?.nb ?? ""}`.toLowerCase().includes("lønn"),
  );
  expect(inTitle).toEqual(inTitle.toSorted((a, b) => Number(b) - Number(a)));
  expect(new Set(inTitle).size).toBe(2);
});

test("the search is in the plan's language, and for no word there is no hit", () => {
  expect(find("rettleiar", "nn").length).toBeGreaterThan(0);
  expect(find("leiargruppe")).toEqual([]);
  expect(find(" . ")).toEqual([]);
});

async function openSearch(pane: OpenPane): Promise<HTMLElement> {
  await pane.user.click(screen.getByRole("button", { name: /^Finn i veiledningen/ }));
  return screen.findByRole("searchbox", { name: "Søk etter" });
}

test("the page says what to do before a search, and where nothing is found", async () => {
  const pane = await renderPane(template());
  const field = await openSearch(pane);
  expect(field).toHaveFocus();
  expect(screen.getByText(/^Skriv ett eller flere ord/)).toBeVisible();
  await pane.user.type(field, "romskip");
  expect(await screen.findByText(/^Ingen treff på «romskip»/)).toHaveAttribute("aria-live", "polite");
});

test("a hit is marked, and leads to its topic, opened and focused", async () => {
  const pane = await renderPane(template());
  await pane.user.type(await openSearch(pane), "lærlinger");
  expect(await screen.findByText(/^\d+ treff på «lærlinger»\.$/)).toBeVisible();
  expect(screen.getAllByText(/^lærling$/i, { selector: "mark" }).length).toBeGreaterThan(1);
  await pane.user.click(screen.getAllByRole("button", { name: "Gå til steget: Steg 6 · Rekruttere lærlinger" })[0]!);
  const guidance = await screen.findByRole("region", { name: "Veiledning" });
  const summary = (await within(guidance).findByText("Rekruttere lærlinger")).closest("summary")!;
  await waitFor(() => {
    expect(summary).toHaveFocus();
  });
  expect(summary.parentElement).toHaveAttribute("open");
});

test("from the step that a hit led to, the way back is to the hits", async () => {
  const pane = await renderPane(template());
  await pane.user.type(await openSearch(pane), "lærlinger");
  await screen.findByText(/^\d+ treff på «lærlinger»\.$/);
  await pane.user.click(screen.getAllByRole("button", { name: /^Gå til steget/ })[0]!);
  await pane.user.click(await screen.findByRole("button", { name: "Tilbake til treffene" }));
  expect(await screen.findByText(/^\d+ treff på «lærlinger»\.$/)).toBeVisible();
  expect(screen.getByRole("searchbox")).toHaveValue("lærlinger");
});

test("a hit that is a question leads to the question, opened for a note", async () => {
  const pane = await renderPane(template());
  await pane.user.type(await openSearch(pane), "skolere dem som alt arbeider her");
  await screen.findByText(/treff på «skolere dem som alt arbeider her»\.$/);
  await pane.user.click(screen.getAllByRole("button", { name: /^Gå til steget: Steg 6/ })[0]!);
  const question = await screen.findByRole("button", { name: /^Hva må vi sikre ved å skolere/ });
  expect(question).toHaveFocus();
  expect(question).toHaveAttribute("aria-expanded", "true");
  expect(screen.getByRole("textbox", { name: /^Notat: Hva må vi sikre/ })).toBeVisible();
});
