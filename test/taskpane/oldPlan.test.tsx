import { screen, waitFor, within } from "@testing-library/react";
import { cell, sheetXml, workbook } from "../plan/makeWorkbook";
import { provideTextCoding } from "../plan/provideTextCoding";
import { opened, template } from "../actions/inPlan";
import { fileOf } from "./fileOf";
import { findPage, renderPane, type OpenPane } from "./renderPane";

provideTextCoding();

const CHOOSE = "Velg planen dere hadde før (.docx eller .xlsx)";
const TAKE = "Ta inn det som er valgt";

/** The page on which a plan may begin with what the municipality has. */
async function openFilePage(): Promise<OpenPane> {
  const pane = await renderPane(template());
  await pane.user.click(screen.getByRole("button", { name: /^Flytt og gjenbruk planen/ }));
  await findPage("Flytt og gjenbruk planen");
  await screen.findByLabelText(CHOOSE);
  return pane;
}

/** A workbook of so many measures. */
async function measures(count: number): Promise<File> {
  const line = (row: number, ...texts: readonly string[]) =>
    `<row r="${row}">${texts.map((text, place) => cell(`${"ABC"[place] ?? ""}${row}`, text)).join("")}</row>`;
  const rows = Array.from({ length: count }, (_, index) => line(index + 2, `Tiltak ${index + 1}`, "HR", "2027"));
  return fileOf(await workbook(sheetXml(line(1, "Tiltak", "Ansvarlig", "Frist") + rows.join(""))), "tiltak.xlsx");
}

test("a workbook of more rows than a plan can hold is told so, and shown a part at a time", async () => {
  const { user } = await openFilePage();
  await user.upload(screen.getByLabelText(CHOOSE), await measures(1_001));
  const review = within(await screen.findByRole("group", { name: "Fra tiltak.xlsx" }));
  await user.click(await review.findByText("1001 rader"));
  expect(review.getAllByText(/^Tiltak \d+$/)).toHaveLength(60);
  await user.click(review.getByText("Vis flere (941 til)"));
  expect(review.getAllByText(/^Tiltak \d+$/)).toHaveLength(120);
  expect(review.getByText(/^Høyst 1000 rader kan tas inn på én gang\./)).toBeVisible();
  expect(review.getByRole("button", { name: TAKE })).toHaveAttribute("aria-disabled", "true");
  await user.click(review.getByText("Tiltak 7"));
  expect(review.getByRole("button", { name: TAKE })).not.toHaveAttribute("aria-disabled", "true");
});

test("what is chosen of a workbook is taken in", async () => {
  const { user } = await openFilePage();
  await user.upload(screen.getByLabelText(CHOOSE), await measures(2));
  await user.click(await screen.findByRole("button", { name: TAKE }));
  await waitFor(async () => {
    expect((await opened()).plan.measures.map(({ action }) => action)).toEqual(["Tiltak 1", "Tiltak 2"]);
  });
});

describe("a file that takes its time", () => {
  const { Worker: SoundWorker } = globalThis;
  const terminate = jest.fn();

  beforeEach(() => {
    Object.assign(globalThis, { Worker: jest.fn(() => ({ postMessage: jest.fn(), terminate })) });
  });

  afterEach(() => {
    Object.assign(globalThis, { Worker: SoundWorker });
  });

  test("is not read on where the user stops it", async () => {
    const { user } = await openFilePage();
    await user.upload(screen.getByLabelText(CHOOSE), await measures(2));
    await user.click(await screen.findByRole("button", { name: "Stopp lesingen" }));
    expect(screen.queryByText("Leser …")).toBeNull();
    await waitFor(() => {
      expect(terminate).toHaveBeenCalled();
    });
    expect(screen.queryByRole("group", { name: "Fra tiltak.xlsx" })).toBeNull();
  });
});
