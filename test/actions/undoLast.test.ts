import { undoLast } from "../../src/actions/undoLast";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { after, done, grid, head, insert, opened, para, point, template } from "./inPlan";

const WHY = [head("Hvorfor"), para("Fordi vi trenger folk."), point("Ett"), point("To")];

describe("undo", () => {
  test("brings the template's lines back as they were, bookmarks included", async () => {
    const { host } = await openInWord(template());
    const before = await linesOf(host);
    const bookmarks = bookmarkNames(host.documentXml);
    const start = await opened();
    const outcome = done(
      await insert(start, "s2", WHY, { answered: ["why", "aims", "where", "bodies", "communityPlan", "budget"] }),
    );
    const state = after(outcome, start);
    done(await undoLast(outcome.undo!, state.plan, state.store));
    expect(await linesOf(host)).toEqual(before);
    expect(bookmarkNames(host.documentXml).filter((name) => name !== "_kplan_s2")).toEqual(bookmarks);
  });

  test("of an update gives the text before it", async () => {
    const { host } = await openInWord(template());
    const start = await opened();
    const state = after(done(await insert(start, "s4", [para("a"), grid(["x", "y"], ["1", "2"]), para("b")])), start);
    const before = await linesOf(host);
    const outcome = done(await insert(state, "s4", [para("a"), para("c")]));
    const now = after(outcome, state);
    done(await undoLast(outcome.undo!, now.plan, now.store));
    expect(await linesOf(host)).toEqual(before);
  });

  test("does nothing when the text was changed since", async () => {
    const { host } = await openInWord(template());
    const start = await opened();
    const outcome = done(await insert(start, "s2", [para("Vår tekst")]));
    const state = after(outcome, start);
    host.editParagraph(
      [...host.documentXml.getElementsByTagName("w:p")].find((p) => p.textContent === "Vår tekst")!,
      "Min",
    );
    const before = host.documentXml.documentElement.outerHTML;
    expect(await undoLast(outcome.undo!, state.plan, state.store)).toEqual({ kind: "changedSince" });
    expect(host.documentXml.documentElement.outerHTML).toBe(before);
  });
});

function bookmarkNames(xml: Document): string[] {
  return [...xml.getElementsByTagName("w:bookmarkStart")].map((each) => each.getAttribute("w:name") ?? "");
}
