import { fc } from "../seeded";
import { cleanText } from "../../src/plan/answers/cleanText";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { partOfBlock } from "../../src/plan/stored/partOfBlock";
import { recordWritten } from "../../src/plan/stored/recordWritten";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { setMeta } from "../../src/plan/setMeta";
import { anyText } from "./arbitraries";

const empty = emptyPlan("nn");

test("a new plan is in the language asked for", () => {
  expect(empty.meta).toEqual({ municipality: "", from: "", to: "", hta: "", language: "nn", place: "meta" });
});

test("common facts are changed one by one, and cleaned", () => {
  const plan = setMeta(setMeta(empty, { municipality: "Fjell\u0007vik" }), { from: "2027" });
  expect(plan.meta).toEqual({ municipality: "Fjellvik", from: "2027", to: "", hta: "", language: "nn", place: "meta" });
});

test("an answer is kept under its step, and others stay", () => {
  const one = setAnswer(empty, "s1", "mandate", { kind: "text", text: "Alle tenester" });
  const two = setAnswer(one, "s2", "why", { kind: "text", text: "Fordi" });
  expect(two.answers.s1).toEqual({ mandate: { kind: "text", text: "Alle tenester" } });
  expect(two.answers.s2).toEqual({ why: { kind: "text", text: "Fordi" } });
  expect(empty.answers.s1).toEqual({});
});

test.each([
  { kind: "text", text: " \n " },
  { kind: "list", items: ["", " "] },
  { kind: "people", people: [{ who: "", how: " " }] },
  { kind: "dates", events: [{ what: "", when: "" }] },
  { kind: "choices", chosen: [], other: "" },
] as const)("an answer of kind $kind that says nothing removes the entry", (answer) => {
  const answered = setAnswer(empty, "s1", "mandate", { kind: "text", text: "Alle" });
  expect(setAnswer(answered, "s1", "mandate", answer)).toEqual(empty);
});

test("a choice, a date or a role alone is an answer", () => {
  for (const answer of [
    { kind: "choices", chosen: ["skills"], other: "" },
    { kind: "dates", events: [{ what: "", when: "2027-03-01" }] },
    { kind: "people", people: [{ who: "", how: "les utkastet" }] },
  ] as const) {
    expect(Object.keys(setAnswer(empty, "s4", "parts", answer).answers.s4)).toEqual(["parts"]);
  }
});

test("what was written is remembered by block, the latest last", () => {
  const plan = recordWritten(recordWritten(empty, { a: "1", b: "2" }), { b: "3" });
  expect(plan.written).toEqual({ a: "1", b: "3" });
});

test("a block's hash stands with what the block shows", () => {
  expect(partOfBlock("kplan:s3:text")).toBe("s3");
  expect(partOfBlock("kplan:s6:text")).toBe("s6");
  expect(partOfBlock("kplan:s6:handlingsplan")).toBe("measures");
  expect(partOfBlock("kplan:s1:mal.tab.medvirkning")).toBe("mal.tab.medvirkning");
  expect(partOfBlock("kplan:s6:own.tiltaksstatus")).toBe("measures");
  expect(partOfBlock("kplan:ref:kilder")).toBe("meta");
  expect(partOfBlock("kplan:s9:text")).toBe("meta");
  expect(partOfBlock("something else")).toBe("meta");
});

describe("clean text", () => {
  test("has one kind of line end", () => {
    expect(cleanText("a\r\nb\rc\vd\fe\u2028f\u2029g\u0085h\ni")).toBe("a\nb\nc\nd\ne\nf\ng\nh\ni");
  });

  test("loses what XML cannot hold, and nothing else", () => {
    expect(cleanText("a\u0000b\u001Bc\uD800d\uFFFEe\tf😀g\u00A0<&>\u{10FFFF}")).toBe("abcde\tf😀g\u00A0<&>\u{10FFFF}");
  });

  test("stays as it is when it is cleaned again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});
