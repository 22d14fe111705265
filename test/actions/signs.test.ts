import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import { openPlan } from "../../src/actions/document/openPlan";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { saveParts } from "../../src/actions/saving/saveParts";
import { control, docx, heading, para as line, parts, zip } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { rawHeading, run } from "../strangeBlocks";
import { after, done, insert, opened, para, point, template, writeActionPlan } from "./inPlan";
import { PLACEHOLDER, step } from "./stepHeadings";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The text with one of Word's hyphens after its fourth letter, as Word keeps it in the file. */
function hyphenate(documentXml: Document, text: string, name: "softHyphen" | "noBreakHyphen"): void {
  const [node] = [...documentXml.getElementsByTagNameNS(W, "t")].filter((each) => each.textContent === text);
  const rest = node!.cloneNode(true) as Element;
  rest.textContent = text.slice(4);
  node!.textContent = text.slice(0, 4);
  node!.after(documentXml.createElementNS(W, `w:${name}`), rest);
}

describe.each(["softHyphen", "noBreakHyphen"] as const)("with Word's %s", (name) => {
  test.each(["Lærlinger", "Ansvarlig"])("in «%s» the action plan is updated and read back", async (text) => {
    const { host } = await openInWord(template());
    const start = await opened();
    const plan = addMeasure(start.plan, { action: "Lærlinger", need: "Behov" });
    const state = after(done(await writeActionPlan({ plan, store: start.store })), { ...start, plan });
    hyphenate(host.documentXml, text, name);
    const changed = changeMeasure(state.plan, "T1", { need: "Flere hender" });
    const now = after(done(await writeActionPlan({ ...state, plan: changed })), { ...state, plan: changed });
    expect((await linesOf(host)).some((each) => each.includes("Flere hender"))).toBe(true);
    expect((await writeActionPlan(now)).kind).toBe("unchanged");
    expect((await openPlan("nb")).kind).toBe("opened");
  });

  test("in a heading the step is found", async () => {
    const broken = rawHeading(`${run("For")}<w:r><w:${name}/></w:r>${run("ankring (steg 2)")}`);
    await openInWord(await docx(heading("Innledning"), broken));
    const start = await opened();
    expect(done(await insert(start, "s2", [para("Vi trenger folk.")])).kind).toBe("done");
  });
});

/** As in a template of Microsoft's own (PersonalFax). */
function listParagraphIsAList(): Promise<Uint8Array> {
  const files = parts([step(1), line("")]);
  const style =
    '<w:style w:type="paragraph" w:styleId="Listeavsnitt"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/>' +
    '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const styles = files["word/styles.xml"]!.replace(/<w:style [^>]*w:styleId="Punktliste".*?<\/w:style>/s, style);
  if (styles === files["word/styles.xml"]) throw new Error("the styles have no Punktliste");
  return zip({ ...files, "word/styles.xml": styles });
}

test("what XML cannot hold never reaches the document", async () => {
  const { host } = await openInWord(template());
  const start = await opened();
  const text = "Ett\u0001 to\u001E tre\uD800 fire";
  const plan = setAnswer(start.plan, "s2", "why", { kind: "text", text });
  expect((await saveParts({ plan, store: start.store }, ["s2"])).kind).toBe("saved");
  await openInWord(await host.save());
  const again = await opened();
  expect(again.plan.answers.s2["why"]).toEqual({ kind: "text", text: "Ett to tre fire" });
});

test("a text with points is inserted whole in a document whose List Paragraph is a list", async () => {
  const { host } = await openInWord(await listParagraphIsAList());
  const start = await opened();
  const pieces = [para("A"), point("B"), point("C"), para("D")];
  const outcome = done(await insert(start, "s1", pieces));
  const ours = (await linesOf(host)).filter((each) => each.startsWith("[kplan"));
  expect(ours.map((each) => each.replace(/^\[.*?\] (\* )?/, ""))).toEqual(["A", "B", "C", "D"]);
  expect((await insert(after(outcome, start), "s1", pieces)).kind).toBe("unchanged");
});

test("a line of the template in a content control of somebody's stays", async () => {
  const { host } = await openInWord(await docx(step(1), control("felt", line(PLACEHOLDER)), step(2)));
  const start = await opened();
  done(await insert(start, "s1", [para("Vi trenger folk.")]));
  expect(await linesOf(host)).toContain(`[felt] ${PLACEHOLDER}`);
});
