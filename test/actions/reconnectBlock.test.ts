import { reconnectBlock } from "../../src/actions/place/reconnectBlock";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { dropOwners } from "../owners";
import { after, done, head, insert, opened, para, point, template, writeActionPlan } from "./inPlan";

test("text that has lost its control in another program gets it back, and is updated in place", async () => {
  const { host } = await openInWord(template());
  const start = await opened();
  const text = after(done(await insert(start, "s2", [head("Hvorfor"), para("Fordi."), point("Ett")])), start);
  const state = after(done(await writeActionPlan({ ...text, plan: addMeasure(text.plan, { action: "Kurs" }) })), text);
  const before = await linesOf(host);
  dropOwners(host);
  expect((await linesOf(host)).some((line) => line.startsWith("[kplan"))).toBe(false);
  done(await reconnectBlock(state, "kplan:s2:text", "Forankring"));
  done(await reconnectBlock(state, "kplan:s6:handlingsplan", "Handlingsplan"));
  expect(await linesOf(host)).toEqual(before);
  expect((await insert(state, "s2", [head("Hvorfor"), para("Fordi."), point("Ett")])).kind).toBe("unchanged");
  expect((await writeActionPlan(state)).kind).toBe("unchanged");
});

test("text that was changed as well is left alone", async () => {
  const { host } = await openInWord(template());
  const start = await opened();
  const state = after(done(await insert(start, "s2", [para("Fordi.")])), start);
  dropOwners(host);
  host.editParagraph(
    [...host.documentXml.getElementsByTagName("w:p")].find((p) => p.textContent === "Fordi.")!,
    "Nei.",
  );
  const before = await linesOf(host);
  expect((await reconnectBlock(state, "kplan:s2:text", "Forankring")).kind).toBe("missing");
  expect(await linesOf(host)).toEqual(before);
});
