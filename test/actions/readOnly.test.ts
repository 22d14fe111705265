import { openInWord } from "../openInWord";
import { head, insert, opened, para, template } from "./inPlan";

test("in a read-only document nothing is written, and it is said why", async () => {
  const { host } = await openInWord(template(), { readOnly: true });
  const before = await host.save();
  expect(await insert(await opened(), "s2", [head("Hvorfor"), para("Fordi vi trenger folk.")])).toEqual({
    kind: "failed",
    code: "readOnly",
  });
  expect(await host.save()).toEqual(before);
});
