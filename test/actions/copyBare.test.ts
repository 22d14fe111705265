import JSZip from "jszip";
import { copyBare } from "../../src/actions/document/copyBare";
import { copiesFiles } from "../../src/actions/copiesFiles";
import { openPlan } from "../../src/actions/document/openPlan";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { bareDocument } from "../../src/plan/file/bareDocument";
import { setNote } from "../../src/plan/notes";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { openInWord } from "../openInWord";
import { documentWith } from "../taskpane/documentWith";

const CONFLICT = { part: "measures", field: "T1.action", other: { kind: "text", text: "Hemmelig utgave" } } as const;
const PLAN = {
  ...setNote(addMeasure(emptyPlan("nb"), { action: "Stipend" }), "s1.a", "Hemmelig notat"),
  conflicts: [CONFLICT],
};

const SLICE = 1000;

/** Lets Word give the file in slices, as Word for Windows does; or refuse to. */
function giveFile(bytes: Uint8Array, status: "succeeded" | "failed" = "succeeded"): { readonly closed: jest.Mock } {
  const closed = jest.fn();
  const slices = Math.ceil(bytes.length / SLICE);
  const file = {
    ...{ size: bytes.length, sliceCount: slices, closeAsync: closed },
    getSliceAsync: (index: number, done: (result: object) => void) => {
      done({ status: "succeeded", value: { data: [...bytes.subarray(index * SLICE, (index + 1) * SLICE)] } });
    },
  };
  const getFileAsync = (_type: string, _options: object, done: (result: object) => void): void => {
    done({ status, value: file, error: { code: 5001 } });
  };
  Object.assign(Office.context, { document: { getFileAsync } });
  Object.assign(Office, { FileType: { Compressed: "compressed" }, AsyncResultStatus: { Succeeded: "succeeded" } });
  return { closed };
}

async function read(docx: Uint8Array) {
  await openInWord(docx);
  const opened = await openPlan("nb");
  if (opened.kind !== "opened") throw new Error(opened.code);
  return opened;
}

test("the copy that Word opens has the plan without notes and other versions, and the document keeps them", async () => {
  const docx = await documentWith(PLAN);
  const { host } = await openInWord(docx);
  const { closed } = giveFile(docx);
  expect(await copyBare()).toMatchObject({ kind: "done" });
  expect(closed).toHaveBeenCalledTimes(1);
  expect(host.openedFiles).toHaveLength(1);
  const { plan, warnings } = await read(Uint8Array.from(atob(host.openedFiles[0]!), (char) => char.charCodeAt(0)));
  expect(warnings).toEqual([]);
  expect(plan).toMatchObject({ measures: PLAN.measures, reflections: {}, conflicts: [] });
  expect((await read(new Uint8Array(await host.save()))).plan.reflections).toEqual(PLAN.reflections);
});

test("nothing of the notes, and of who has written, is left in any part of the copy; all other parts are as they were", async () => {
  const docx = await documentWith(PLAN);
  const [before, after] = await Promise.all([JSZip.loadAsync(docx), JSZip.loadAsync(await bareDocument(docx))]);
  expect(Object.keys(after.files).sort()).toEqual(Object.keys(before.files).sort());
  for (const name of Object.keys(before.files).filter((each) => !each.endsWith("/"))) {
    const [was, is] = await Promise.all([before.file(name)!.async("string"), after.file(name)!.async("string")]);
    expect(is).not.toMatch(/Hemmelig|\sby="|\sseen="/u);
    if (!was.includes("urn:kompetanseplan:1")) expect(is).toBe(was);
  }
});

test("where Word gives no file no copy is opened, and it is said", async () => {
  const docx = await documentWith(PLAN);
  const { host } = await openInWord(docx);
  giveFile(docx, "failed");
  expect(await copyBare()).toEqual({ kind: "failed", code: "unknown" });
  expect(host.openedFiles).toEqual([]);
});

test("a Word that does not say that it gives files is not asked for one", async () => {
  await openInWord(await documentWith(PLAN));
  expect(copiesFiles()).toBe(false);
});
