import { saveParts } from "../../src/actions/saving/saveParts";
import { goToNextStep } from "../../src/commands/goToNextStep";
import { insertActionPlan } from "../../src/commands/insertActionPlan";
import { messageText } from "../../src/commands/messageText";
import { RIBBON_TEXTS } from "../../src/content/ribbonTexts";
import { allErrors } from "../../src/content/strings/allErrors";
import { nb } from "../../src/content/strings/nb";
import { nn } from "../../src/content/strings/nn";
import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import type { WordHost } from "../../src/preview/host/WordHost";
import { dropOwners } from "../owners";
import { opened, template } from "../actions/inPlan";
import { docx, para } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";

/** The template with a plan of one measure saved in it, and Office as the ribbon's page meets it. */
async function openWithMeasure(action = "Fagbrev på jobb"): Promise<WordHost> {
  const { host } = await openInWord(template());
  Object.assign(window.Office, { onReady: () => Promise.resolve({ host: "Word" }), HostType: { Word: "Word" } });
  const { plan, store } = await opened();
  const withMeasure = changeMeasure(addMeasure(plan), "T1", { action });
  await saveParts({ plan: withMeasure, store }, ["measures"]);
  return host;
}

function cell(host: WordHost, text: string): Element {
  return [...host.documentXml.getElementsByTagName("w:tc")].find((each) => each.textContent === text)!;
}

test("«Sett inn handlingsplan» inserts the measures that the document carries", async () => {
  const host = await openWithMeasure();
  expect(await insertActionPlan()).toBeNull();
  expect((await linesOf(host)).some((line) => line.includes("| T1 |  | Fagbrev på jobb |"))).toBe(true);
});

test("pressed again it changes nothing, and asks nobody anything", async () => {
  const host = await openWithMeasure();
  await insertActionPlan();
  const before = await linesOf(host);
  expect(await insertActionPlan()).toBeNull();
  expect(await linesOf(host)).toEqual(before);
});

test("what was changed in Word stays; where the plan has changed the same cell, the user is sent to the pane", async () => {
  const host = await openWithMeasure();
  await insertActionPlan();
  host.editCell(cell(host, "Fagbrev på jobb"), "Mitt eget");
  const before = await linesOf(host);
  expect(await insertActionPlan()).toBeNull();
  expect(await linesOf(host)).toEqual(before);
  host.editCell(cell(host, "Mitt eget"), "Noe annet");
  before.splice(0, before.length, ...(await linesOf(host)));
  const { plan, store } = await opened();
  await saveParts({ plan: changeMeasure(plan, "T1", { action: "Rutens" }), store }, ["measures"]);
  expect(await insertActionPlan()).toBe("edited");
  expect(await linesOf(host)).toEqual(before);
});

test("where the table has lost its control, the user is sent to the pane, and no second table comes", async () => {
  const host = await openWithMeasure();
  await insertActionPlan();
  dropOwners(host);
  const before = await linesOf(host);
  expect(await insertActionPlan()).toBe("unclaimed");
  expect(await linesOf(host)).toEqual(before);
});

test("without measures, and without the step's heading, it says what is missing", async () => {
  await openWithMeasure();
  await openInWord(template());
  Object.assign(window.Office, { onReady: () => Promise.resolve({ host: "Word" }), HostType: { Word: "Word" } });
  expect(await insertActionPlan()).toBe("noMeasures");
  await openInWord(await docx(para("Bare tekst")));
  expect(await goToNextStep()).toBe("noSteps");
});

test("where the plan has grown too large for Word to keep, it says so, and no table comes", async () => {
  const host = await openWithMeasure("å".repeat(449_800));
  const before = await linesOf(host);
  expect(await insertActionPlan()).toBe("partTooLarge");
  expect(await linesOf(host)).toEqual(before);
});

test("in a read-only document it says so", async () => {
  const host = await openWithMeasure();
  host.settings.readOnly = true;
  expect(await insertActionPlan()).toBe("readOnly");
});

describe("the message's page", () => {
  test("has the ribbon's own words in both languages", async () => {
    for (const [message, text] of Object.entries(RIBBON_TEXTS)) {
      expect(await messageText(message, "nb")).toBe(text.nb);
      expect(await messageText(message, "nn")).toBe(text.nn);
    }
  });

  test("has the pane's words for what Word refuses", async () => {
    expect(await messageText("readOnly", "nb")).toBe(`${allErrors(nb).readOnly.title}. ${allErrors(nb).readOnly.text}`);
    expect(await messageText("busy", "nn")).toBe(`${allErrors(nn).busy.title}. ${allErrors(nn).busy.text}`);
  });

  test.each(["", "<b>", "__proto__", "toString"])(
    "takes an address that says «%s» for an unknown error",
    async (message) => {
      expect(await messageText(message, "nb")).toContain(nb.errors.unknown.title);
    },
  );
});
