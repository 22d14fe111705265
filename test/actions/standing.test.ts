import { tableTag, textTag } from "../../src/actions/blockTags";
import { viewDocument } from "../../src/actions/document/viewDocument";
import { readStepScan } from "../../src/actions/document/scan";
import { tableStanding } from "../../src/actions/standing/tableStanding";
import { textStanding } from "../../src/actions/standing/wordState";
import { MAAL } from "../../src/content/tables/maal";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import type { StandingBlock } from "../../src/document/block/standingBlocks";
import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import type { Plan } from "../../src/plan/Plan";
import { setMeta } from "../../src/plan/setMeta";
import { hideColumn } from "../../src/plan/table/columnEditing";
import { chooseForm } from "../../src/plan/table/tableForm";
import { runInWord } from "../../src/word/runInWord";
import type { WordHost } from "../../src/preview/host/WordHost";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { after, done, head, insert, opened, para, template, writeActionPlan } from "./inPlan";
import { write } from "./holdRoundTrip";
import { cellOf, inserted } from "./tableInWord";

const TEXT = [head("Hvorfor"), para("Fordi vi trenger folk.")];

async function blocks(): Promise<readonly StandingBlock[]> {
  return runInWord(async (context) => viewDocument(await readStepScan(context)).blocks);
}

async function stands(plan: Plan): Promise<string> {
  return tableStanding(plan, await blocks(), HANDLINGSPLAN, plan.measures.length > 0).state;
}

describe("a text", () => {
  test("is not begun, not in Word, the same there, and changed here, in turn", async () => {
    await openInWord(template());
    const start = await opened();
    const tag = textTag("s2");
    expect(textStanding(start.plan, await blocks(), tag, []).state).toBe("notBegun");
    expect(textStanding(start.plan, await blocks(), tag, TEXT).state).toBe("notInWord");
    const { plan } = after(done(await insert(start, "s2", TEXT)), start);
    expect(textStanding(plan, await blocks(), tag, TEXT)).toEqual({ state: "same", isOutdated: false });
    for (const pieces of [[...TEXT, para("Og mer.")], []]) {
      expect(textStanding(plan, await blocks(), tag, pieces)).toEqual({ state: "changedHere", isOutdated: true });
    }
  });

  test("that was edited in Word says so, and whether the plan has changed as well", async () => {
    const { host } = await openInWord(template());
    const start = await opened();
    const { plan } = after(done(await insert(start, "s2", TEXT)), start);
    const line = [...host.documentXml.getElementsByTagName("w:p")].find(
      ({ textContent }) => textContent === "Fordi vi trenger folk.",
    )!;
    host.editParagraph(line, "Fordi vi trenger flere folk.");
    const tag = textTag("s2");
    expect(textStanding(plan, await blocks(), tag, TEXT)).toEqual({ state: "changedInWord", isOutdated: false });
    expect(textStanding(plan, await blocks(), tag, [para("Nytt.")])).toEqual({
      state: "changedInWord",
      isOutdated: true,
    });
  });
});

describe("a table", () => {
  test("is the same after it was written, and changed here after a measure was added, changed or moved", async () => {
    const { state } = await inserted();
    expect(await stands(state.plan)).toBe("same");
    expect(await stands(addMeasure(state.plan))).toBe("changedHere");
    expect(await stands(changeMeasure(state.plan, "T2", { action: "Mer hospitering" }))).toBe("changedHere");
    expect(await stands({ ...state.plan, measures: state.plan.measures.toReversed() })).toBe("changedHere");
  });

  test.each<readonly [string, (plan: Plan) => Plan]>([
    ["with a column more", (plan) => hideColumn(plan, HANDLINGSPLAN, "status", false)],
    ["as cards", (plan) => chooseForm(plan, HANDLINGSPLAN, "cards")],
  ])("%s is changed here, and the same again once it was updated", async (_, change) => {
    const { state } = await inserted();
    const plan = change(state.plan);
    expect(await stands(plan)).toBe("changedHere");
    const now = after(done(await writeActionPlan({ ...state, plan })), { ...state, plan });
    expect(await stands(now.plan)).toBe("same");
  });

  test("that was edited in Word is the same once that has come into the plan", async () => {
    const { host, state } = await inserted();
    host.editCell(cellOf(host, "Hospitering"), "Hospitering i et år");
    expect(await stands(state.plan)).toBe("changedInWord");
    const now = after(done(await writeActionPlan(state)), state);
    expect(await stands(now.plan)).toBe("same");
    expect(await stands(changeMeasure(now.plan, "T2", { action: "Hospitering" }))).toBe("changedHere");
  });

  test("of rows of its own is not begun while it is as it starts, if so the page says", async () => {
    await openInWord(template());
    const { plan } = await opened();
    expect(tableStanding(plan, await blocks(), MAAL, false).state).toBe("notBegun");
  });
});

describe("a table in the plan's other language", () => {
  const titles = async (host: WordHost): Promise<readonly string[]> =>
    (await linesOf(host)).filter((line) => line.startsWith(`[${tableTag(MAAL)}]`)).slice(0, 3);

  async function updatedInNynorsk(edit: (host: WordHost) => void): Promise<readonly string[]> {
    const { host } = await openInWord(template());
    const start = await opened();
    const state = after(done(await write(start, MAAL)), start);
    edit(host);
    const plan = setMeta(state.plan, { language: "nn" });
    expect(tableStanding(plan, await blocks(), MAAL, true).isOutdated).toBe(true);
    const now = after(done(await write({ ...state, plan }, MAAL)), { ...state, plan });
    expect(tableStanding(now.plan, await blocks(), MAAL, true).state).toBe("same");
    return titles(host);
  }

  test("is changed here, and gets its title, caption and header in it by an update", async () => {
    expect(await updatedInNynorsk(() => undefined)).toEqual([
      "[kplan:s3:nitt.tab.maal] ## Mål og kva dei krev av kompetanse",
      "[kplan:s3:nitt.tab.maal] Tabell 1: Mål og kva dei krev av kompetanse",
      "[kplan:s3:nitt.tab.maal] |# Nr | Kjelde | Mål, satsingsområde og strategiar | Korleis det utfordrar oss på kompetanse |",
    ]);
  });

  test("keeps a title that the user has written", async () => {
    const [title] = await updatedInNynorsk((host) => {
      const line = [...host.documentXml.getElementsByTagName("w:p")].find(
        ({ textContent }) => textContent === MAAL.title.nb,
      )!;
      host.editParagraph(line, "Målene våre");
    });
    expect(title).toBe("[kplan:s3:nitt.tab.maal] ## Målene våre");
  });
});
