import { insertHeadings } from "../../src/actions/place/insertHeadings";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { emptyStore } from "../../src/plan/stored/Store";
import { supports } from "../../src/preview/host/requirementSets";
import { after, done, grid, insert, para, writeActionPlan } from "../actions/inPlan";
import { docx, heading, para as line } from "../builders";
import { openInWord, type OpenDocument } from "../openInWord";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const NN = { plan: emptyPlan("nn"), store: emptyStore("test") };

/** The runs with text, each as "text: language". */
function languages({ host }: OpenDocument): string[] {
  return [...host.documentXml.getElementsByTagNameNS(W, "r")]
    .filter((run) => run.textContent !== "")
    .map((run) => {
      const lang = run.getElementsByTagNameNS(W, "lang")[0]?.getAttributeNS(W, "val") ?? "none";
      return `${run.textContent}: ${lang}`;
    });
}

const chapter = (): Promise<Uint8Array> => docx(heading("Forankring (steg 2)"), line("Min eigen tekst"));

describe.each(["windows", "mac"] as const)("Word on %s", (platform) => {
  test("gets the language of the plan on the text of a new block, and on no other, in the same round trips", async () => {
    const word = await openInWord(await chapter(), { platform });
    done(await insert(NN, "s2", [para("Kvifor"), grid(["Kven", "Kva"]), para("Korleis")]));
    const trips = word.roundTrips();
    expect(languages(word)).toEqual([
      "Forankring (steg 2): none",
      "Min eigen tekst: none",
      ...["Kvifor: nn-NO", "Kven: nn-NO", "Kva: nn-NO", "Korleis: nn-NO"],
    ]);
    const web = await openInWord(await chapter());
    done(await insert(NN, "s2", [para("Kvifor"), grid(["Kven", "Kva"]), para("Korleis")]));
    // Windows needs one more, for the table's header row (#6411).
    expect(trips).toBe(web.roundTrips() + (platform === "windows" ? 1 : 0));
  });

  test("keeps the language of what an update does not change", async () => {
    const word = await openInWord(await chapter(), { platform });
    const first = after(done(await insert(NN, "s2", [para("Står"), para("Går")])), NN);
    for (const lang of word.host.documentXml.getElementsByTagNameNS(W, "lang"))
      lang.setAttributeNS(W, "w:val", "en-GB");
    const pieces = [para("Står"), grid(["Kven"]), para("Kjem"), para("Etter")];
    done(await insert(first, "s2", pieces));
    expect(languages(word).slice(2)).toEqual(["Står: en-GB", "Kven: nn-NO", "Kjem: nn-NO", "Etter: nn-NO"]);
  });

  test("gets the language of the plan on a heading that is inserted", async () => {
    const word = await openInWord(await chapter(), { platform });
    done(await insertHeadings(["s3"], "nn"));
    expect(languages(word)).toContain("Overordna mål og føringar (steg 3): nn-NO");
  });

  test("gets bokmål from a plan in bokmål", async () => {
    const word = await openInWord(await chapter(), { platform });
    done(await insert({ ...NN, plan: emptyPlan("nb") }, "s2", [para("Hvorfor")]));
    expect(languages(word)).toContain("Hvorfor: nb-NO");
  });
});

test.each(["web", "ipad"] as const)("Word on %s writes the same texts without a language", async (platform) => {
  const word = await openInWord(await chapter(), { platform });
  done(await insert(NN, "s2", [para("Kvifor"), grid(["Kven", "Kva"])]));
  done(await insertHeadings(["s3"], "nn"));
  expect(languages(word).filter((each) => !each.endsWith(": none"))).toEqual([]);
});

test("a table whose header row is mended keeps its language, also beside a font size", async () => {
  const word = await openInWord(await docx(heading("Kompetansestrategiar og tiltak (steg 6)")), {
    platform: "windows",
  });
  done(await writeActionPlan({ ...NN, plan: addMeasure(NN.plan) }));
  const cells = [...word.host.documentXml.getElementsByTagNameNS(W, "tc")];
  const formats = cells.flatMap((cell) => [...cell.getElementsByTagNameNS(W, "rPr")]);
  const read = formats.map((format) => [...format.children].map((each) => each.localName).join(" "));
  expect(new Set(read)).toEqual(new Set(["sz lang"]));
  const written = languages(word).slice(1);
  expect(written.length).toBeGreaterThan(6);
  expect(written.filter((each) => !each.endsWith(": nn-NO"))).toEqual([]);
});

describe("the preview", () => {
  test.each([
    ["windows", true],
    ["mac", true],
    ["web", false],
    ["ipad", false],
    ["ltsc2024", false],
  ] as const)("has WordApiDesktop 1.3 on %s: %s", (platform, has) => {
    expect(supports(platform, "WordApiDesktop", "1.3")).toBe(has);
  });

  test.each([
    ["web", "NorwegianNynorsk", "ApiNotFound"],
    ["ipad", "NorwegianNynorsk", "ApiNotFound"],
    ["ltsc2024", "NorwegianNynorsk", "ApiNotFound"],
    ["mac", "nn-NO", "InvalidArgument"],
  ] as const)("refuses on %s a range's language %s with %s", async (platform, language, code) => {
    await openInWord(await chapter(), { platform });
    const set = Word.run(async (context) => {
      context.document.body.getRange("Content").languageId = language as "NorwegianNynorsk";
      await context.sync();
    });
    await expect(set).rejects.toMatchObject({ code });
  });

  test("gives a language to the part of a paragraph that the range covers", async () => {
    const word = await openInWord(await docx(line("ein hund to")), { platform: "mac" });
    await Word.run(async (context) => {
      context.document.body.search("hund").getFirst().languageId = "NorwegianNynorsk";
      await context.sync();
    });
    expect(languages(word)).toEqual(["ein : none", "hund: nn-NO", " to: none"]);
  });
});
