import { newPlan } from "../../src/actions/newPlan";
import { scanDocument } from "../../src/actions/scanDocument";
import { control, docx, heading, para as line } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { NO_PLAN, done, template } from "./inPlan";

beforeEach(() => {
  Object.assign(window, {
    fetch: () => Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(template().buffer) }),
  });
});

async function stepsFound(): Promise<number> {
  const scanned = await scanDocument(NO_PLAN);
  return scanned.kind === "scanned" ? scanned.view.steps.value.filter((step) => step.section !== null).length : -1;
}

test("an empty document becomes the template, its seven steps found, in two round trips", async () => {
  const word = await openInWord(await docx(line("")));
  done(await newPlan());
  expect(word.roundTrips()).toBe(2);
  expect(await stepsFound()).toBe(7);
  expect(await linesOf(word.host)).toContain("# Forankring ( steg 2) ");
});

test("a document with text keeps it, and gets the template below", async () => {
  const { host } = await openInWord(await docx(heading("Saksframlegg"), line("Rådmannen foreslår")));
  done(await newPlan());
  expect((await linesOf(host)).slice(0, 2)).toEqual(["# Saksframlegg", "Rådmannen foreslår"]);
  expect(await stepsFound()).toBe(7);
});

test("a document that ends in a content control gets the template below the control", async () => {
  const { host } = await openInWord(await docx(control("min", line("mitt"))));
  done(await newPlan());
  const lines = await linesOf(host);
  expect(lines.filter((each) => each.startsWith("[min]"))).toEqual(["[min] mitt"]);
  expect(await stepsFound()).toBe(7);
});

test("when the add-in's own server does not answer, that is told and nothing written", async () => {
  Object.assign(window, { fetch: () => Promise.reject(new TypeError("Failed to fetch")) });
  const { host } = await openInWord(await docx(line("")));
  expect(await newPlan()).toEqual({ kind: "failed", code: "noConnection" });
  expect(await linesOf(host)).toEqual([]);
});
