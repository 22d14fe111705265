import { heading, para, table } from "../../builders";
import { WordHost } from "../../../src/preview/host/WordHost";
import { docx } from "../../builders";
import { codeOf, opened, run, shape } from "./inWord";

const ROOT = { Id: 1, ObjectPathType: 1, Name: "" };

async function answer(actions: readonly object[], paths: readonly { readonly Id: number }[]): Promise<unknown> {
  const host = await WordHost.open(await docx(para("a")));
  return host.processQuery({ Actions: actions, ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])) });
}

test("only the properties that were asked for are answered", async () => {
  const body = { Id: 2, ObjectPathType: 4, Name: "Body", ParentObjectPathId: 1 };
  const query = { Id: 3, ActionType: 2, Name: "", ObjectPathId: 2, QueryInfo: { Select: ["text"] } };
  expect(await answer([query], [ROOT, body])).toEqual({
    Results: [{ ActionId: 3, Value: { _ReferenceId: expect.any(String) as string, Text: "a" } }],
  });
});

test("a member that the host lacks is an error that names it, never silence", async () => {
  const call = { Id: 3, ActionType: 3, Name: "Undo", ObjectPathId: 1, ArgumentInfo: { Arguments: [1] } };
  expect(await answer([call], [ROOT])).toMatchObject({
    Results: [],
    Error: { Code: "ApiNotFound", Location: "Document.undo", ActionIndex: 0 },
  });
});

test("the host's own members and those of every JavaScript object are no members on the wire", async () => {
  for (const Name of ["constructor", "toString", "model", "make", "assertAlive", "wireName"]) {
    const path = { Id: 2, ObjectPathType: 4, Name, ParentObjectPathId: 1 };
    expect(await answer([{ Id: 3, ActionType: 1, Name: "", ObjectPathId: 2 }], [ROOT, path])).toMatchObject({
      Error: { Code: "ApiNotFound" },
    });
  }
});

test("a message that is no batch is refused", async () => {
  const host = await WordHost.open(await docx(para("a")));
  expect(() => host.processQuery({ Actions: 1 })).toThrow("not a batch");
});

test("a file that is no document is not opened", async () => {
  await expect(WordHost.open(new Uint8Array([1, 2, 3]))).rejects.toThrow();
});

test("a batch that fails leaves what its earlier actions did, and does none of the later ones", async () => {
  const word = await opened([para("a")]);
  const code = await codeOf((context) => {
    context.document.body.insertParagraph("før", "End");
    context.document.body.insertParagraph("feil", "Before" as "Start");
    context.document.body.insertParagraph("etter", "End");
  });
  expect(code).toBe("InvalidArgument");
  expect(shape(word)).toBe("a|før");
});

test("an error tells where it happened", async () => {
  await opened([para("a")]);
  const act = run((context) => {
    context.document.contentControls.getById(7);
    return () => undefined;
  });
  await expect(act).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "ContentControlCollection.getById" },
  });
});

test("what is asked of a null object is a null object, and what is done to it is nothing", async () => {
  const word = await opened([para("a")]);
  const isNull = await run((context) => {
    const none = context.document.body.tables.getFirstOrNullObject();
    const cell = none.getCellOrNullObject(0, 0).load("value");
    none.delete();
    none.headerRowCount = 1;
    return () => [none.isNullObject, cell.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
  expect(shape(word)).toBe("a");
});

test("objects below objects are loaded with paths", async () => {
  await opened([para("utenfor"), table([["i"]])]);
  const read = await run((context) => {
    const paragraphs = context.document.body.paragraphs.load(
      "items/text,items/parentTableOrNullObject/rowCount,items/parentTableOrNullObject/values",
    );
    return () =>
      paragraphs.items.map((each) =>
        each.parentTableOrNullObject.isNullObject ? null : each.parentTableOrNullObject.values,
      );
  });
  expect(read).toEqual([null, [["i"]]]);
});

test("a load can skip and stop", async () => {
  await opened(["a", "b", "c", "d"].map((text) => para(text)));
  const texts = await run((context) => {
    const paragraphs = context.document.body.paragraphs.load({ select: "text", skip: 1, top: 2 });
    return () => paragraphs.items.map(({ text }) => text);
  });
  expect(texts).toEqual(["b", "c"]);
});

test("an object that was loaded can be used in the next batch, and after it was deleted no more", async () => {
  const word = await opened([para("a"), para("b"), para("c")]);
  const act = Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs.load("items/text");
    await context.sync();
    const second = paragraphs.items[1]!;
    second.insertText("!", "End");
    second.delete();
    await context.sync();
    second.insertText("?", "End");
    await context.sync();
  });
  await expect(act).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(shape(word)).toBe("a|c");
});

test("when a run has ended the host holds nothing for it but the document itself", async () => {
  const word = await opened([para("a"), heading("b")]);
  await run((context) => {
    const paragraphs = context.document.body.paragraphs.load("items/text");
    return () => paragraphs.items.length;
  });
  await word.quiet();
  expect(word.host.heldObjects).toBe(1);
});

test("the answer's size per paragraph is the same for 50 paragraphs and for 5,000", async () => {
  const bytes = async (count: number): Promise<number> => {
    const word = await opened(
      Array.from({ length: count }, (_, n) => (n % 10 === 0 ? heading("Overskrift") : para("Et avsnitt."))),
    );
    await run((context) => {
      context.document.body.paragraphs.load(
        "items/text,items/styleBuiltIn,items/outlineLevel,items/isListItem,items/parentContentControlOrNullObject/tag",
      );
      return () => undefined;
    });
    return word.bytesAnswered() / count;
  };
  const [few, many] = [await bytes(50), await bytes(5000)];
  expect(many).toBeLessThanOrEqual(few);
  expect(few - many).toBeLessThan(8);
});
