import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { after, done, insert, opened, para, template } from "./inPlan";

test("the place of a sub-heading stays where the text has none", async () => {
  const { host } = await openInWord(template());
  done(await insert(await opened(), "s2", [para("Fordi vi trenger folk.")], { answered: ["why"] }));
  const lines = await linesOf(host);
  const at = lines.findIndex((each) => each.startsWith("# Forankring"));
  expect(lines.slice(at + 1, at + 4)).toEqual([
    "[kplan:s2:text] Fordi vi trenger folk.",
    "## (Legg inn overskrift nivå 2 her)",
    "* Hva skal vi oppnå?",
  ]);
});

test("a guiding line of two questions makes way for the answer to one of them", async () => {
  const { host } = await openInWord(template());
  const isThere = async () => (await linesOf(host)).some((each) => each.endsWith("Prosessbeskrivelse"));
  const start = await opened();
  const state = after(done(await insert(start, "s1", [para("Mandatet er gitt.")], { answered: ["mandate"] })), start);
  expect(await isThere()).toBe(true);
  done(await insert(state, "s1", [para("Høring i mars 2027.")], { answered: ["mandate", "milestones"] }));
  expect(await isThere()).toBe(false);
});
