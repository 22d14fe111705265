import { fc } from "../seeded";
import { undoLast } from "../../src/actions/undo/undoLast";
import { docx } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { blocks, deed, perform, piece, theirs, type, typing, type State } from "./anyDeeds";
import { after, insert, opened } from "./inPlan";

test("an insertion that is undone leaves the document as it was", async () => {
  await fc.assert(
    fc.asyncProperty(blocks, fc.array(piece, { minLength: 1, maxLength: 5 }), async (content, pieces) => {
      const { host } = await openInWord(await docx(...content));
      const before = await linesOf(host);
      const start = await opened();
      const outcome = await insert(start, "s3", pieces);
      if (outcome.kind !== "done" || outcome.undo === null) return;
      const state = after(outcome, start);
      expect((await undoLast(outcome.undo, state.plan, state.store)).kind).toBe("done");
      expect(await linesOf(host)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test("whatever is typed after a change, undo gives back the document before it, or says that it was changed since", async () => {
  const changes = fc.array(
    deed.filter(({ kind }) => kind !== "undo"),
    { minLength: 1, maxLength: 3 },
  );
  await fc.assert(
    fc.asyncProperty(blocks, changes, fc.array(typing, { maxLength: 2 }), async (content, deeds, typed) => {
      const word = await openInWord(await docx(...content));
      let state: State = { ...(await opened()), undo: null };
      let before = await linesOf(word.host);
      for (const each of deeds) {
        before = await linesOf(word.host);
        state = await perform({ ...state, undo: null }, each);
      }
      if (state.undo === null) return;
      for (const each of typed) type(word, each);
      const written = await linesOf(word.host);
      const { kind } = await undoLast(state.undo, state.plan, state.store);
      const now = await linesOf(word.host);
      if (kind === "changedSince") expect(now).toEqual(written);
      else {
        expect([kind, typed.length > 0 || now]).toEqual(["done", typed.length > 0 || before]);
        expect(theirs(now)).toEqual(theirs(written));
      }
    }),
    { numRuns: 60 },
  );
});
