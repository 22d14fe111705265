import { undoLast } from "../../src/actions/undo/undoLast";
import { bullet, control, docx, heading, para as line, table } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { after, done, grid, head, insert, opened, para, point, template } from "./inPlan";

const WHY = [head("Hvorfor"), para("Fordi vi trenger folk."), point("Ett"), point("To")];

test("a step's text takes the place of the placeholders and the answered guiding lines, under the right heading", async () => {
  const { host } = await openInWord(template());
  const before = await linesOf(host);
  done(await insert(await opened(), "s2", WHY, { answered: ["why"] }));
  const gone = [
    "## (Legg inn overskrift nivå 2 her)",
    "(Legg inn kapitlets brødtekst her)",
    "* Hvorfor skal vi jobbe med strategisk kompetanseplan?",
  ];
  const at = before.findIndex((each) => each.startsWith("# Forankring"));
  const expected = [
    ...before.slice(0, at + 1),
    "[kplan:s2:text] ## Hvorfor",
    "[kplan:s2:text] Fordi vi trenger folk.",
    "[kplan:s2:text] * Ett",
    "[kplan:s2:text] * To",
    ...before.slice(at + 4),
  ];
  expect(before.slice(at + 1, at + 4)).toEqual(gone);
  expect(await linesOf(host)).toEqual(expected);
});

test("inserting takes two round trips, and so does updating", async () => {
  const word = await openInWord(template());
  const start = await opened();
  const first = word.roundTrips();
  const state = after(done(await insert(start, "s2", WHY)), start);
  expect(word.roundTrips() - first).toBe(2);
  done(await insert(state, "s2", [para("Noe annet.")]));
  expect(word.roundTrips() - first).toBe(4);
});

test("an update changes only the paragraphs that differ", async () => {
  const { host } = await openInWord(template());
  const start = await opened();
  const state = after(done(await insert(start, "s2", WHY)), start);
  const kept = [...host.documentXml.getElementsByTagName("w:p")].find((p) => p.textContent === "Ett");
  done(await insert(state, "s2", [head("Hvorfor"), para("Fordi vi vil."), point("Ett"), point("Tre"), para("Slutt")]));
  expect(kept?.isConnected).toBe(true);
  expect((await linesOf(host)).filter((each) => each.startsWith("[kplan:s2:text]"))).toEqual([
    "[kplan:s2:text] ## Hvorfor",
    "[kplan:s2:text] Fordi vi vil.",
    "[kplan:s2:text] * Ett",
    "[kplan:s2:text] * Tre",
    "[kplan:s2:text] Slutt",
  ]);
});

test("the same text again changes nothing", async () => {
  const { host } = await openInWord(template());
  const start = await opened();
  const state = after(done(await insert(start, "s2", WHY)), start);
  const before = host.documentXml.documentElement.outerHTML;
  expect((await insert(state, "s2", WHY)).kind).toBe("unchanged");
  expect(host.documentXml.documentElement.outerHTML).toBe(before);
});

describe("text that the user has edited in Word", () => {
  async function edited() {
    const { host } = await openInWord(template());
    const start = await opened();
    const state = after(done(await insert(start, "s2", WHY)), start);
    const paragraph = [...host.documentXml.getElementsByTagName("w:p")].find(
      (p) => p.textContent === "Fordi vi trenger folk.",
    );
    host.editParagraph(paragraph!, "Fordi jeg sier det.");
    return { host, state };
  }

  test("is never overwritten without asking", async () => {
    const { host, state } = await edited();
    const before = host.documentXml.documentElement.outerHTML;
    expect(await insert(state, "s2", [para("Nytt")])).toEqual({
      kind: "edited",
      tag: "kplan:s2:text",
      ours: [para("Nytt")],
      lost: [],
      paragraphs: [
        { inWord: "Hvorfor", ours: null, by: null, lost: [] },
        { inWord: "Fordi jeg sier det.", ours: null, by: null, lost: [] },
        { inWord: "Ett", ours: null, by: null, lost: [] },
        { inWord: "To", ours: null, by: null, lost: [] },
        { inWord: null, ours: "Nytt", by: null, lost: [] },
      ],
      inWord: [
        { kind: "heading", level: 2, text: "Hvorfor" },
        { kind: "paragraph", text: "Fordi jeg sier det." },
        { kind: "bullet", text: "Ett" },
        { kind: "bullet", text: "To" },
      ],
    });
    expect(host.documentXml.documentElement.outerHTML).toBe(before);
  });

  test("is replaced when the user says so, and comes back with undo", async () => {
    const { host, state } = await edited();
    const before = await linesOf(host);
    const outcome = done(await insert(state, "s2", [para("Nytt")], { onEdited: "replace" }));
    expect((await linesOf(host)).filter((each) => each.startsWith("[kplan"))).toEqual(["[kplan:s2:text] Nytt"]);
    const now = after(outcome, state);
    done(await undoLast(outcome.undo!, now.plan, now.store));
    expect(await linesOf(host)).toEqual(before);
  });

  test("stays above when the user puts ours below, as their own", async () => {
    const { host, state } = await edited();
    done(await insert(state, "s2", [para("Nytt")], { onEdited: "below" }));
    const lines = await linesOf(host);
    const at = lines.indexOf("Fordi jeg sier det.");
    expect(lines.slice(at - 1, at + 4)).toEqual([
      "## Hvorfor",
      "Fordi jeg sier det.",
      "* Ett",
      "* To",
      "[kplan:s2:text] Nytt",
    ]);
  });
});

describe("where the step's place is not clear", () => {
  test("a missing step is told, and nothing written", async () => {
    const { host } = await openInWord(await docx(heading("Innledning"), line("Tekst")));
    expect(await insert(await opened(), "s2", WHY)).toEqual({ kind: "missing" });
    expect(await linesOf(host)).toEqual(["# Innledning", "Tekst"]);
  });

  test("a step that stands twice is a choice, and the choice decides", async () => {
    const { host } = await openInWord(
      await docx(heading("Forankring (steg 2)"), line("a"), heading("Forankring (steg 2)"), line("b")),
    );
    const start = await opened();
    const outcome = await insert(start, "s2", [para("Vår")]);
    if (outcome.kind !== "choose") throw new Error(outcome.kind);
    expect(outcome.candidates.map((each) => each.paragraph)).toEqual([0, 2]);
    done(await insert(start, "s2", [para("Vår")], { heading: outcome.candidates[1]! }));
    expect(await linesOf(host)).toEqual([
      "# Forankring (steg 2)",
      "a",
      "# Forankring (steg 2)",
      "b",
      "[kplan:s2:text] Vår",
    ]);
  });

  test("a block that has been copied is told", async () => {
    const block = (): string => control("kplan:s2:text", line("Vår"));
    await openInWord(await docx(heading("Forankring (steg 2)"), block(), block()));
    expect(await insert(await opened(), "s2", [para("Ny")])).toEqual({
      kind: "doubled",
      tag: "kplan:s2:text",
      copies: [[para("Vår")], [para("Vår")]],
    });
  });
});

describe("the user's own words", () => {
  test("stay above our text, lists and tables too", async () => {
    const { host } = await openInWord(
      await docx(heading("Forankring (steg 2)"), line("Mitt"), bullet("Punkt"), table([["a", "b"]]), heading("Slutt")),
    );
    done(await insert(await opened(), "s2", WHY));
    expect(await linesOf(host)).toEqual([
      "# Forankring (steg 2)",
      "Mitt",
      "* Punkt",
      "| a | b |",
      "[kplan:s2:text] ## Hvorfor",
      "[kplan:s2:text] Fordi vi trenger folk.",
      "[kplan:s2:text] * Ett",
      "[kplan:s2:text] * To",
      "# Slutt",
    ]);
  });

  test("in a content control of their own are left alone", async () => {
    const { host } = await openInWord(
      await docx(heading("Forankring (steg 2)"), control("min", line("Mitt")), heading("Slutt")),
    );
    done(await insert(await opened(), "s2", [para("Vår")]));
    expect(await linesOf(host)).toEqual(["# Forankring (steg 2)", "[min] Mitt", "[kplan:s2:text] Vår", "# Slutt"]);
  });

  test("after a list stay a list, and ours does not become one", async () => {
    const { host } = await openInWord(await docx(heading("Forankring (steg 2)"), bullet("Mitt punkt")));
    done(await insert(await opened(), "s2", [para("Vår")]));
    expect(await linesOf(host)).toEqual(["# Forankring (steg 2)", "* Mitt punkt", "[kplan:s2:text] Vår"]);
  });
});

test("any text goes in as what it is", async () => {
  const { host } = await openInWord(template());
  const texts = [
    "<b>fet</b> & \"sitat\" 'enkel'",
    "😀 🇳🇴 é e\u0301",
    "x".repeat(20_000),
    "a\tb",
    "{answer} # <!-- -->",
  ];
  done(await insert(await opened(), "s2", [...texts.map(para), grid(["Navn", "Årsverk"], ["<i>", "1 & 2"])]));
  const lines = await linesOf(host);
  for (const text of texts) expect(lines).toContain(`[kplan:s2:text] ${text}`);
  expect(lines).toContain("[kplan:s2:text] |# Navn | Årsverk |");
  expect(lines).toContain("[kplan:s2:text] | <i> | 1 & 2 |");
});

test("a document without a bullet style gets a real list", async () => {
  const { host } = await openInWord(await docx(heading("Forankring (steg 2)")));
  done(await insert(await opened(), "s2", [para("Dette:"), point("Ett"), point("To"), para("Slutt")]));
  expect(await linesOf(host)).toEqual([
    "# Forankring (steg 2)",
    "[kplan:s2:text] Dette:",
    "[kplan:s2:text] * Ett",
    "[kplan:s2:text] * To",
    "[kplan:s2:text] Slutt",
  ]);
});

test("steps on level 2 get their sub-headings on level 3", async () => {
  const { host } = await openInWord(
    await docx(heading("Plan"), heading("Forankring", { level: 2 }), heading("Vedlegg")),
  );
  done(await insert(await opened(), "s2", WHY));
  expect((await linesOf(host))[2]).toBe("[kplan:s2:text] ### Hvorfor");
});

test("the plan remembers what was written, so that the next session does not ask", async () => {
  const { host } = await openInWord(template());
  done(await insert(await opened(), "s2", WHY));
  await openInWord(await host.save());
  const next = await opened();
  expect((await insert(next, "s2", WHY)).kind).toBe("unchanged");
  expect(done(await insert(next, "s2", [para("Nytt")])).kind).toBe("done");
});

test("while Word tracks changes the outcome says so", async () => {
  const { host } = await openInWord(template());
  host.isTracking = true;
  expect(done(await insert(await opened(), "s2", WHY)).tracked).toBe(true);
});
