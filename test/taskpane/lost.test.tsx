import { readFileSync } from "node:fs";
import { screen, waitFor, within } from "@testing-library/react";
import { dropOwners } from "../owners";
import { linesOf } from "../linesOf";
import { ANSWER, withoutPlan, writtenPlan } from "./editDocument";
import { findPage, notice, openStep, renderPane } from "./renderPane";

const TITLE = "Teksten og tabellen står her, men ikke i planen";

function fixture(): Uint8Array {
  return new Uint8Array(readFileSync("test/fixtures/documents/back-from-google-docs.docx"));
}

/** A document that has lost its controls and its plan. */
async function lost(): Promise<Uint8Array> {
  return withoutPlan(await writtenPlan(dropOwners));
}

test("text and table whose plan is gone are told of, taken over at once, and given back", async () => {
  const pane = await renderPane(fixture());
  const before = await linesOf(pane.word.host);
  expect(await screen.findByText(TITLE)).toBeVisible();
  expect(screen.getByText("Teksten under «Forankring»")).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: "Ta over" }));
  expect(await notice("Det som sto i dokumentet, er tatt over")).toBeVisible();
  await waitFor(() => {
    expect(screen.queryByText(TITLE)).toBeNull();
  });
  expect(screen.getByRole("button", { name: /^Handlingsplan/ })).toHaveTextContent("1 tiltak");
  await pane.user.click(screen.getByRole("button", { name: "Angre siste innsetting" }));
  expect(await screen.findByText(TITLE)).toBeVisible();
  expect(screen.getByRole("button", { name: /^Handlingsplan/ })).toHaveTextContent("Ingen tiltak");
  expect(await linesOf(pane.word.host)).toEqual(before);
});

test("it is told in nynorsk", async () => {
  await renderPane(fixture(), { language: "nn" });
  expect(await screen.findByText("Teksten og tabellen står her, men ikkje i planen")).toBeVisible();
});

test("nothing is told of in the template, nor in a document whose plan is there", async () => {
  await renderPane(await writtenPlan());
  expect(screen.queryByText(/men ikke i planen/)).toBeNull();
});

test("inserting a table that stands there asks, and takes it over", async () => {
  const pane = await renderPane(await lost());
  const before = await linesOf(pane.word.host);
  await pane.user.click(screen.getByRole("button", { name: /^Handlingsplan/ }));
  await findPage("Handlingsplan");
  await pane.user.click(screen.getByRole("button", { name: "Legg til tiltak" }));
  await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("Det står allerede en handlingsplan her");
  await pane.user.click(within(dialog).getByRole("button", { name: "Ta over det som står der" }));
  expect(await notice("Det som sto i dokumentet, er tatt over")).toBeVisible();
  expect((await linesOf(pane.word.host)).map((line) => line.replace(/^\[kplan\S* /, ""))).toEqual(before);
  expect(screen.getByRole("button", { name: /^T2/ })).toHaveTextContent("Fagbrev");
});

test("inserting a text where one stands asks, and does so anyway when the user says so", async () => {
  const pane = await renderPane(await lost());
  const before = await linesOf(pane.word.host);
  await openStep(pane, "Forankring");
  await pane.user.type(screen.getAllByRole("textbox")[0]!, "Noe nytt.");
  await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("Det står allerede tekst her");
  expect(dialog).toHaveTextContent(ANSWER);
  expect(await linesOf(pane.word.host)).toEqual(before);
  await pane.user.click(within(dialog).getByRole("button", { name: "Sett inn likevel" }));
  expect(await notice("Satt inn under «Forankring»")).toBeVisible();
  expect(await linesOf(pane.word.host)).toContain("[kplan:s2:text] Noe nytt.");
});
