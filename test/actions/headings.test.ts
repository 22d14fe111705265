import JSZip from "jszip";
import { chooseHeading } from "../../src/actions/place/chooseHeading";
import { goToNextStep } from "../../src/actions/place/goToNextStep";
import { insertHeadings } from "../../src/actions/place/insertHeadings";
import { scanDocument } from "../../src/actions/document/scanDocument";
import { leaveComment } from "../../src/actions/place/leaveComment";
import { showStep } from "../../src/actions/place/showStep";
import { undoLast } from "../../src/actions/undo/undoLast";
import type { WordHost } from "../../src/preview/host/WordHost";
import { bullet, control, docx, heading, para as line, table } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { NO_PLAN, done, opened, template } from "./inPlan";

async function view() {
  const scanned = await scanDocument(NO_PLAN);
  if (scanned.kind !== "scanned") throw new Error(scanned.code);
  return scanned.view.steps.value;
}

/** The text of the paragraph that the selection stands in. */
function selected(host: WordHost): string {
  const { startContainer, startOffset } = host.selection;
  let node: Node | null = startContainer.childNodes[startOffset] ?? startContainer;
  while (node !== null && node.nodeName !== "w:p") node = node.parentNode;
  return node?.textContent ?? "";
}

describe("missing headings", () => {
  test("go in where they belong, and are found there", async () => {
    const { host } = await openInWord(
      await docx(
        heading("Forankring (steg 2)"),
        bullet("Mitt"),
        heading("Hva er kompetanse (steg 4)"),
        line("b"),
        heading("Kilder"),
      ),
    );
    done(await insertHeadings(["s1", "s3", "s5", "s6", "s7"], "nb"));
    expect(await linesOf(host)).toEqual([
      "# Organisering og involvering (steg 1)",
      "# Forankring (steg 2)",
      "* Mitt",
      "# Overordnede mål og føringer (steg 3)",
      "# Hva er kompetanse (steg 4)",
      "b",
      "# Kompetanse- og bemanningsanalyse (steg 5)",
      "# Kompetansestrategier og tiltak (steg 6)",
      "# Gjennomføring, oppfølging og evaluering (steg 7)",
      "# Kilder",
    ]);
    expect((await view()).every((step) => step.section !== null)).toBe(true);
  });

  test.each([
    ["a table", table([["a"]])],
    ["a content control", control("min", line("x"))],
  ])("go in after %s, not into it", async (_, block) => {
    const { host } = await openInWord(await docx(heading("Forankring (steg 2)"), block));
    const before = await linesOf(host);
    done(await insertHeadings(["s3"], "nn"));
    expect(await linesOf(host)).toEqual([...before, "# Overordna mål og føringar (steg 3)"]);
  });

  test("go in before the first of the next step's headings, where it has several", async () => {
    const steps = ["Hva er kompetanse (steg 4)", "Kompetansestrategier og tiltak (steg 6)"] as const;
    const seventh = "Gjennomføring, oppfølging og evaluering (steg 7)";
    const { host } = await openInWord(
      await docx(heading(steps[0]), line("a"), heading(steps[1]), line("b"), heading(seventh), heading(steps[1])),
    );
    done(await insertHeadings(["s5"], "nb"));
    const fifth = "# Kompetanse- og bemanningsanalyse (steg 5)";
    expect((await linesOf(host)).slice(0, 4)).toEqual([`# ${steps[0]}`, "a", fifth, `# ${steps[1]}`]);
  });

  test("are as deep as the headings that are there", async () => {
    const { host } = await openInWord(
      await docx(heading("Plan"), heading("Forankring (steg 2)", { level: 2 }), line("a")),
    );
    done(await insertHeadings(["s4"], "nb"));
    expect((await linesOf(host)).at(-1)).toBe("## Hva er kompetanse (steg 4)");
  });

  test("are taken away again by undo, unless something was written under them", async () => {
    const { host } = await openInWord(await docx(heading("Forankring (steg 2)"), line("a")));
    const before = await linesOf(host);
    const { plan, store } = await opened();
    const { undo } = done(await insertHeadings(["s1", "s3"], "nb"));
    done(await undoLast(undo!, plan, store));
    expect(await linesOf(host)).toEqual(before);
  });

  test("that are there already are not inserted twice", async () => {
    await openInWord(template());
    expect(await insertHeadings(["s2"], "nb")).toEqual({ kind: "unchanged" });
  });

  test("are not written into a read-only document", async () => {
    await openInWord(await docx(heading("Forankring (steg 2)")), { readOnly: true });
    expect(await insertHeadings(["s1"], "nb")).toEqual({ kind: "failed", code: "readOnly" });
  });
});

test("the heading that the user chooses is remembered in the document", async () => {
  const { host } = await openInWord(
    await docx(heading("Forankring (steg 2)"), line("a"), heading("Forankring (steg 2)"), line("b")),
  );
  const [, second] = (await view())[1]!.candidates;
  done(await chooseHeading("s2", second!));
  expect((await view())[1]?.section?.heading).toBe(2);
  await openInWord(await host.save());
  expect((await view())[1]?.section?.heading).toBe(2);
});

test("a step is shown by selecting its heading", async () => {
  const { host } = await openInWord(template());
  done(await showStep("s4"));
  expect(selected(host)).toContain("Hva er kompetanse");
});

test("a comment is left at a step's heading, whose text and steps stay as they were, and is in the saved file", async () => {
  const { host } = await openInWord(template());
  const before = (await view()).map(({ state }) => state);
  done(await leaveComment("s4", "Hvem lager oversikten?"));
  done(await leaveComment("s4", "Ta det i ledermøtet"));
  const zip = await JSZip.loadAsync(await host.save());
  const comments = await zip.file("word/comments.xml")!.async("string");
  const ids = [...comments.matchAll(/<w:comment [^>]*w:id="(\d+)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
  expect(comments).toMatch(/Hvem lager oversikten\?.*Ta det i ledermøtet/su);
  const body = await zip.file("word/document.xml")!.async("string");
  for (const id of ids) {
    expect(body).toMatch(
      new RegExp(`commentRangeStart w:id="${id}".*Hva er kompetanse.*commentReference w:id="${id}"`, "su"),
    );
  }
  await openInWord(await host.save());
  expect((await view()).map(({ state }) => state)).toEqual(before);
});

test("a comment is refused in a document that may only be read, and the user is told", async () => {
  await openInWord(template(), { readOnly: true });
  expect(await leaveComment("s4", "Hvem?")).toMatchObject({ kind: "failed" });
});

test("the ribbon's next step goes from heading to heading, in two round trips, and round again", async () => {
  const word = await openInWord(template());
  const trips = word.roundTrips();
  const headings: string[] = [];
  for (let press = 0; press < 8; press++) {
    done(await goToNextStep());
    headings.push(/steg \d/.exec(selected(word.host))?.[0] ?? "");
  }
  expect(headings).toEqual([1, 2, 3, 4, 5, 6, 7, 1].map((number) => `steg ${number}`));
  expect(word.roundTrips() - trips).toBe(16);
});

test("the ribbon's next step starts from the cursor", async () => {
  const { host } = await openInWord(template());
  const paragraph = [...host.documentXml.getElementsByTagName("w:p")].find((p) => p.textContent === "Demografi");
  host.setSelection(paragraph!);
  done(await goToNextStep());
  expect(selected(host)).toContain("steg 6");
});
