import { fc } from "../seeded";
import { docx } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { blocks, deed, perform, theirs, type, typing, type State } from "./anyDeeds";
import { opened } from "./inPlan";

/** What somebody has typed into our blocks. */
function typedIntoOurs(lines: readonly string[]): string[] {
  return lines
    .filter((each) => each.startsWith("[kplan:"))
    .flatMap((each) => each.match(/mitt [a-zæøå<&"]{1,8}/g) ?? []);
}

/** So many of the lines as stand among all of them in this order: more may stand between, the same words too. */
function inOrder(all: readonly string[], lines: readonly string[]): string[] {
  let next = 0;
  for (const line of all) if (line === lines[next]) next += 1;
  return lines.slice(0, next);
}

test("whatever is inserted, updated and undone, what the user wrote stays as it was, in its order", async () => {
  await fc.assert(
    fc.asyncProperty(blocks, fc.array(deed, { minLength: 1, maxLength: 6 }), async (content, deeds) => {
      const { host } = await openInWord(await docx(...content));
      const before = theirs(await linesOf(host));
      let state: State = { ...(await opened()), undo: null };
      for (const each of deeds) {
        state = await perform(state, each);
        expect(theirs(await linesOf(host))).toEqual(before);
      }
      const saved = await host.save();
      const again = await openInWord(saved);
      expect(await linesOf(again.host)).toEqual(await linesOf(host));
      expect((await opened()).plan.written).toEqual(state.plan.written);
    }),
    { numRuns: 60 },
  );
});

test("whatever is typed between, in our blocks too, stays, unless the user has it replaced; the file stays valid", async () => {
  const saved: Uint8Array[] = [];
  const deeds = fc.array(fc.tuple(fc.array(typing, { maxLength: 3 }), deed), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(blocks, deeds, async (content, turns) => {
      const word = await openInWord(await docx(...content));
      let state: State = { ...(await opened()), undo: null };
      for (const [typed, what] of turns) {
        for (const each of typed) type(word, each);
        const before = await linesOf(word.host);
        state = await perform(state, what);
        const now = await linesOf(word.host);
        // Undo of "put ours below" makes what was the user's own by then a part of our block again.
        const all = now.map((line) => line.replace(/^\[kplan:[^\]]*\] /, ""));
        expect(inOrder(all, theirs(before))).toEqual(theirs(before));
        if (what.kind === "insert" && what.onEdited === "replace") continue;
        for (const each of typedIntoOurs(before)) expect(now.join("\n")).toContain(each);
      }
      saved.push(await word.host.save());
    }),
    { numRuns: 40 },
  );
  expect(await openXmlFaults(saved.slice(-3))).toEqual([]);
}, 600_000);
