import { docx, para } from "../../builders";
import { WordHost } from "../../../src/preview/host/WordHost";
import type { ResponseBody } from "../../../src/preview/host/WordHost";
import { W } from "./inWord";

const ROOT = { Id: 1, ObjectPathType: 1, Name: "" };
const BODY = { Id: 2, ObjectPathType: 4, Name: "Body", ParentObjectPathId: 1 };

interface Path {
  readonly Id: number;
}

function batch(actions: readonly object[], ...paths: readonly Path[]): object {
  const known = [ROOT, BODY, ...paths];
  return { Actions: actions, ObjectPaths: Object.fromEntries(known.map((path) => [path.Id, path])) };
}

/** A batch that opens the body and is answered with its reference id. */
const OPEN_BODY = batch([{ Id: 3, ActionType: 1, Name: "", ObjectPathId: 2 }]);

const referenceIn = ({ Results }: ResponseBody): string =>
  (Results[0]?.Value as { readonly _ReferenceId: string })._ReferenceId;

/** A batch that reads the text of the object with that reference id. */
function readText(reference: string): object {
  const query = { Id: 5, ActionType: 2, Name: "", ObjectPathId: 4, QueryInfo: { Select: ["Text"] } };
  return batch([query], { Id: 4, ObjectPathType: 6, Name: reference } as Path);
}

const inserted = (id: number, member: string, ...args: readonly string[]): Path =>
  ({ Id: id, ObjectPathType: 3, Name: member, ParentObjectPathId: 2, ArgumentInfo: { Arguments: args } }) as Path;

/** A batch that puts in as many paragraphs of that text as there are ids. */
function insert(text: string, ids: readonly number[]): object {
  const actions = ids.map((id) => ({ Id: id + 100, ActionType: 1, Name: "", ObjectPathId: id }));
  return batch(actions, ...ids.map((id) => inserted(id, "InsertParagraph", text, "End")));
}

const texts = (host: WordHost): string[] =>
  [...host.documentXml.getElementsByTagNameNS(W, "p")].map((paragraph) => paragraph.textContent);

test("two clients get different reference ids, and none can use the other's", async () => {
  const host = await WordHost.open(await docx(para("a")));
  const [one, other] = [host.connect(), host.connect()];
  const [mine, theirs] = [referenceIn(await one.answer(OPEN_BODY)), referenceIn(await other.answer(OPEN_BODY))];
  expect(mine).not.toBe(theirs);
  expect(mine).toHaveLength(theirs.length);
  expect(await one.answer(readText(mine))).toMatchObject({ Results: [{ Value: { Text: "a" } }] });
  expect(await one.answer(readText(theirs))).toMatchObject({ Error: { Code: "ItemNotFound" } });
  expect(await host.answer(readText(mine))).toMatchObject({ Error: { Code: "ItemNotFound" } });
});

test("a client that lets all its objects go leaves the others theirs", async () => {
  const host = await WordHost.open(await docx(para("a")));
  const [one, other] = [host.connect(), host.connect()];
  const theirs = referenceIn(await other.answer(OPEN_BODY));
  await one.answer(OPEN_BODY);
  await one.answer(batch([{ Id: 3, ActionType: 3, Name: "_RemoveAllReferences", ObjectPathId: 1 }]));
  expect([one.heldObjects, other.heldObjects, host.heldObjects]).toEqual([0, 1, 0]);
  expect(await other.answer(readText(theirs))).toMatchObject({ Results: [{ Value: { Text: "a" } }] });
});

test("what one client writes the other one reads", async () => {
  const host = await WordHost.open(await docx(para("a")));
  const [one, other] = [host.connect(), host.connect()];
  const theirs = referenceIn(await other.answer(OPEN_BODY));
  await one.answer(insert("b", [10]));
  expect(await other.answer(readText(theirs))).toMatchObject({ Results: [{ Value: { Text: "a\rb" } }] });
});

test("batches of two clients that are under way at once are done one after the other", async () => {
  const host = await WordHost.open(await docx(para("a")));
  const [one, other] = [host.connect(), host.connect()];
  await Promise.all([
    one.answer(insert("1", [10, 11, 12])),
    other.answer(insert("2", [10, 11, 12])),
    one.answer(insert("3", [10, 11])),
  ]);
  expect(texts(host).join("")).toMatch(/^a(?=.{8}$)(?:111()|222()|33())+$/);
});

test("a client's file is inserted, though another client's batch is answered while it is unpacked", async () => {
  const host = await WordHost.open(await docx(para("a")));
  const [one, other] = [host.connect(), host.connect()];
  const file = async (text: string): Promise<object> => {
    const base64 = Buffer.from(await docx(para(text))).toString("base64");
    const path = inserted(10, "InsertFileFromBase64", base64, "End");
    return batch([{ Id: 11, ActionType: 1, Name: "", ObjectPathId: 10 }], path);
  };
  const [first, second] = [await file("fil 1"), await file("fil 2")];
  const answers = await Promise.all([one.answer(first), other.answer(second), other.answer(OPEN_BODY)]);
  expect(answers.map((answer) => answer.Error)).toEqual([undefined, undefined, undefined]);
  expect(
    texts(host)
      .filter((text) => text.startsWith("fil"))
      .sort(),
  ).toEqual(["fil 1", "fil 2"]);
});

test("an error in one client's batch leaves another's objects and batches as they are", async () => {
  const host = await WordHost.open(await docx(para("a")));
  const [one, other] = [host.connect(), host.connect()];
  const theirs = referenceIn(await other.answer(OPEN_BODY));
  const failing = batch([{ Id: 5, ActionType: 3, Name: "Undo", ObjectPathId: 1 }]);
  expect(await one.answer(failing)).toMatchObject({ Error: { Code: "ApiNotFound" } });
  expect(await other.answer(readText(theirs))).toMatchObject({ Results: [{ Value: { Text: "a" } }] });
});
