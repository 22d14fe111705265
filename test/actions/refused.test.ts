import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import { docx, para as line } from "../builders";
import { openInWord } from "../openInWord";
import { closingOf } from "../owners";
import { tagged } from "../strangeBlocks";
import { done, head, insert, opened, para, template, writeActionPlan } from "./inPlan";
import { isOurs, lines, twoMeasures, written } from "./refusedWrites";
import { PLACEHOLDER, step } from "./stepHeadings";

test("a line of the template that Word will not delete stays, and the text is ours", async () => {
  const locked = tagged('<w:lock w:val="sdtContentLocked"/><w:text/>', line(PLACEHOLDER));
  const word = await openInWord(await docx(step(2), locked, line("Slutt"), step(3)));
  const start = await opened();
  const outcome = done(await insert(start, "s2", [para("Vi trenger folk.")]));
  expect((await lines(word)).filter((each) => each.includes(PLACEHOLDER))).toHaveLength(1);
  expect((await lines(word)).filter(isOurs)).toEqual(["[kplan:s2:text] Vi trenger folk."]);
  expect(outcome.saved?.plan.written["kplan:s2:text"]).toBeDefined();
});

describe("a text that the user has edited in Word", () => {
  const theirs = "Vår tekst, endret av Kari.";

  async function edited(): Promise<{ file: Uint8Array; state: StoredPlan }> {
    const { host } = await openInWord(template());
    const start = await opened();
    const state = await written(start, insert(start, "s2", [head("Hvorfor"), para("Vår tekst."), para("Mer.")]));
    const paragraph = [...host.documentXml.getElementsByTagName("w:p")].find(
      ({ textContent }) => textContent === "Vår tekst.",
    );
    host.editParagraph(paragraph!, theirs);
    return { file: await host.save(), state };
  }

  test("stays when ours is put below, whichever write Word refuses", async () => {
    const { file, state } = await edited();
    for (let n = 1; ; n++) {
      const word = await openInWord(file);
      word.host.settings.refuseWrite = n;
      await insert(state, "s2", [para("Ny tekst.")], { onEdited: "below" });
      expect([n, (await lines(word)).some((each) => each.endsWith(theirs))]).toEqual([n, true]);
      if (word.host.settings.refuseWrite > 0) return;
    }
  });

  test("is asked about again after Word has refused to replace it", async () => {
    const { file, state } = await edited();
    const word = await openInWord(file, { readOnly: true });
    const refused = await insert(state, "s2", [para("Ny tekst.")], { onEdited: "replace" });
    word.host.settings.readOnly = false;
    const again = await insert(state, "s2", [para("Ny tekst.")]);
    expect([refused.kind, again.kind]).toEqual(["failed", "edited"]);
  });
});

test("a table of the user's own in our control stays, whichever write Word refuses", async () => {
  const { host } = await openInWord(template(), { platform: "windows" });
  const start = twoMeasures(await opened());
  const state = await written(start, writeActionPlan(start));
  await Word.run(async (context) => {
    const closing = closingOf(context, "kplan:s6:handlingsplan");
    closing.insertParagraph("Se også:", "Before");
    closing.insertTable(1, 2, "Before", [["Kari", "40"]]);
    await context.sync();
  });
  const file = await host.save();
  const plan = addMeasure(changeMeasure(state.plan, "T1", { action: "Kurs i ledelse" }), { action: "Turnus" });
  for (let n = 1; ; n++) {
    const word = await openInWord(file, { platform: "windows" });
    word.host.settings.refuseWrite = n;
    await writeActionPlan({ ...state, plan });
    const now = (await lines(word)).map((each) => each.replace("[kplan:s6:handlingsplan] ", ""));
    expect([n, now.includes("Se også:"), now.filter((each) => each.includes("Kari | 40"))]).toEqual([
      n,
      true,
      ["| Kari | 40 |"],
    ]);
    if (word.host.settings.refuseWrite > 0) return;
  }
});
