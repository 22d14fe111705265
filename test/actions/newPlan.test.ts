import { newPlan } from "../../src/actions/newPlan";
import { scanDocument } from "../../src/actions/scanDocument";
import { control, docx, heading, para as line } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { NO_PLAN, done, insert, para } from "./inPlan";
import { serveAssets } from "./serveAssets";

beforeEach(serveAssets);

async function stepsFound(): Promise<number> {
  const scanned = await scanDocument(NO_PLAN);
  return scanned.kind === "scanned" ? scanned.view.steps.value.filter((step) => step.section !== null).length : -1;
}

test("an empty document becomes the template, its seven steps found, in three round trips", async () => {
  const word = await openInWord(await docx(line("")));
  done(await newPlan("nb"));
  expect(word.roundTrips()).toBe(3);
  expect(await stepsFound()).toBe(7);
  expect(await linesOf(word.host)).toContain("# Forankring ( steg 2) ");
});

test("in nynorsk, the template and its seven steps are in nynorsk", async () => {
  const { host } = await openInWord(await docx(line("")));
  done(await newPlan("nn"));
  expect(await stepsFound()).toBe(7);
  const lines = await linesOf(host);
  expect(lines).toEqual(expect.arrayContaining(["Innhald", "# Overordna mål og føringar (steg 3)"]));
  expect(lines).not.toContain("# Overordnede mål og føringer (steg 3) ");
});

test("the nynorsk template's own lines make way for what is inserted", async () => {
  const { host } = await openInWord(await docx(line("")));
  done(await newPlan("nn"));
  const lines = ["(Legg inn brødteksten til kapittelet her)", "Kvifor skal vi jobbe med strategisk kompetanseplan?"];
  const standing = async (): Promise<number[]> => {
    const all = await linesOf(host);
    return lines.map((text) => all.filter((each) => each.endsWith(text)).length);
  };
  expect(await standing()).toEqual([3, 1]);
  done(await insert(NO_PLAN, "s2", [para("Fordi det trengst.")], { answered: ["why"] }));
  expect(await standing()).toEqual([2, 0]);
});

test("a document with text keeps it, and gets the template below", async () => {
  const { host } = await openInWord(await docx(heading("Saksframlegg"), line("Rådmannen foreslår")));
  done(await newPlan("nb"));
  expect((await linesOf(host)).slice(0, 2)).toEqual(["# Saksframlegg", "Rådmannen foreslår"]);
  expect(await stepsFound()).toBe(7);
});

test("a document that ends in a content control gets the template below the control", async () => {
  const { host } = await openInWord(await docx(control("min", line("mitt"))));
  done(await newPlan("nb"));
  const lines = await linesOf(host);
  expect(lines.filter((each) => each.startsWith("[min]"))).toEqual(["[min] mitt"]);
  expect(await stepsFound()).toBe(7);
});

test("when the add-in's own server does not answer, that is told and nothing written", async () => {
  Object.assign(window, { fetch: () => Promise.reject(new TypeError("Failed to fetch")) });
  const { host } = await openInWord(await docx(line("")));
  expect(await newPlan("nb")).toEqual({ kind: "failed", code: "noConnection" });
  expect(await linesOf(host)).toEqual([]);
});
