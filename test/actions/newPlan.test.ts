import JSZip from "jszip";
import { newPlan } from "../../src/actions/document/newPlan";
import { scanDocument } from "../../src/actions/document/scanDocument";
import { control, docx, heading, para as line } from "../builders";
import { edited } from "../editParts";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
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
  expect(await linesOf(word.host)).toContain("# Forankring (steg 2)");
});

/** The texts of a saved document's headers and footers that its last section shows. */
async function edges(file: ArrayBuffer | Uint8Array): Promise<readonly string[]> {
  const zip = await JSZip.loadAsync(file);
  const text = async (name: string): Promise<string> => (await zip.file(name)?.async("text")) ?? "";
  const document = await text("word/document.xml");
  const rels = await text("word/_rels/document.xml.rels");
  const ids = [...document.matchAll(/<w:(?:header|footer)Reference [^>]*r:id="(\w+)"/g)].map(([, id]) => id);
  const targets = ids.map((id) => new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(rels)?.[1]);
  return Promise.all(targets.map(async (target) => (await text(`word/${target}`)).replace(/<[^>]+>/g, "")));
}

test("an empty document gets the template's page numbers and look, and is a valid file", async () => {
  const { host } = await openInWord(await docx(line("")));
  done(await newPlan("nb"));
  const saved = await host.save();
  expect((await edges(saved)).join("")).toMatch(/Side .*PAGE.* av .*NUMPAGES/);
  expect(await openXmlFaults([saved])).toEqual([]);
});

test("an empty document with a header of its own keeps it", async () => {
  const own = '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/></w:sectPr>';
  const { host } = await openInWord(
    await edited([line("")], (files) => {
      files["word/document.xml"] = (files["word/document.xml"] ?? "").replace(/<w:sectPr>.*<\/w:sectPr>/, own);
      files["word/header9.xml"] =
        '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Min kommune</w:t></w:r></w:p></w:hdr>';
      files["word/_rels/document.xml.rels"] = (files["word/_rels/document.xml.rels"] ?? "").replace(
        "</Relationships>",
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header9.xml"/></Relationships>',
      );
    }),
  );
  done(await newPlan("nb"));
  expect(await edges(await host.save())).toEqual(["Min kommune"]);
  expect(await stepsFound()).toBe(7);
});

test("in nynorsk, the template and its seven steps are in nynorsk", async () => {
  const { host } = await openInWord(await docx(line("")));
  done(await newPlan("nn"));
  expect(await stepsFound()).toBe(7);
  const lines = await linesOf(host);
  expect(lines).toEqual(expect.arrayContaining(["Innhald", "# Overordna mål og føringar (steg 3)"]));
  expect(lines).not.toContain("# Overordnede mål og føringer (steg 3)");
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
