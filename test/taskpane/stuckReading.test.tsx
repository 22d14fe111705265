import { screen, waitFor } from "@testing-library/react";
import { readPlanFile } from "../../src/plan/file/readPlanFile";
import { readSheetApart } from "../../src/plan/sheet/read/readSheetApart";
import { template } from "../actions/inPlan";
import { fileOf } from "./fileOf";
import { openMeasures, planOf, showPart } from "./openMeasures";
import { renderPane } from "./renderPane";

/** Workers that start, and then do not come to an end. */
class StuckWorker {
  public static readonly started: StuckWorker[] = [];
  public onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  public readonly postMessage = jest.fn();
  public readonly terminate = jest.fn();

  public constructor() {
    StuckWorker.started.push(this);
    void Promise.resolve().then(() => this.onmessage?.({ data: { kind: "ready" } }));
  }
}

const { Worker: SoundWorker } = globalThis;

beforeEach(() => {
  StuckWorker.started.length = 0;
  Object.assign(globalThis, { Worker: StuckWorker });
});

afterEach(() => {
  Object.assign(globalThis, { Worker: SoundWorker });
  jest.useRealTimers();
});

/** The worker that was started last, once it has been given something to read. */
async function reading(): Promise<StuckWorker> {
  await waitFor(() => {
    expect(StuckWorker.started.at(-1)?.postMessage).toHaveBeenCalledTimes(1);
  });
  return StuckWorker.started.at(-1)!;
}

test("a spreadsheet that is read for too long is told so", async () => {
  jest.useFakeTimers();
  const read = readSheetApart(
    { name: "a.xlsx", bytes: new ArrayBuffer(4), delimiter: null },
    new AbortController().signal,
  );
  await jest.advanceTimersByTimeAsync(20_000);
  expect(await read).toEqual({ kind: "problem", code: "tooSlow" });
});

test("a document that is read for too long is told so", async () => {
  jest.useFakeTimers();
  const read = readPlanFile("a.docx", new Uint8Array([0x50, 0x4b, 0x03, 0x04]));
  await jest.advanceTimersByTimeAsync(20_000);
  expect(await read).toEqual({ kind: "problem", code: "tooSlow" });
});

test("a spreadsheet's worker is ended when another file is chosen, and when the user leaves", async () => {
  const { user } = await openMeasures(planOf({ action: "Kurs" }));
  await showPart(user, "Legg til på andre måter", "Fra Excel");
  const input = await screen.findByLabelText("Velg Excel-fil eller CSV-fil å hente fra");
  await user.upload(input, fileOf("Tiltak", "en.csv"));
  const first = await reading();
  await user.upload(input, fileOf("Tiltak", "to.csv"));
  await waitFor(() => {
    expect(StuckWorker.started).toHaveLength(2);
  });
  expect(first.terminate).toHaveBeenCalledTimes(1);
  const second = await reading();
  expect(second.terminate).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Tilbake" }));
  await waitFor(() => {
    expect(second.terminate).toHaveBeenCalledTimes(1);
  });
});

test("a document's worker is ended when another file is chosen", async () => {
  const { user } = await renderPane(template());
  await user.click(screen.getByRole("button", { name: /Flytt og gjenbruk/ }));
  const input = await screen.findByLabelText("Velg fil å importere");
  await user.upload(input, fileOf(new Uint8Array([0x50, 0x4b, 0x03, 0x04]), "plan.docx"));
  const worker = await reading();
  await user.upload(input, fileOf("Hei", "plan.xml"));
  expect(await screen.findByText("Dette er ikke en plan")).toBeVisible();
  expect(worker.terminate).toHaveBeenCalledTimes(1);
});
