import { para, table } from "../../builders";
import { codeOf, opened, run } from "./inWord";

/** What Word's library lets one ask; its declarations do not name all of it. */
function load(object: object, ...asked: unknown[]): void {
  (object as { load(...asked: unknown[]): void }).load(...asked);
}

const ALL = ["text", "style", "alignment"];

test.each<readonly [asked: readonly unknown[], loaded: readonly string[]]>([
  [["$none"], []],
  [["items/$none"], []],
  [["length"], []],
  [[{ $none: true }], []],
  [["text"], ["text"]],
  [["items/text"], ["text"]],
  [[["items/text"]], ["text"]],
  [[["text", "items/style"]], ["text", "style"]],
  [["length, text"], ["text"]],
  [["items"], ALL],
  [[["items"]], ALL],
  [["*"], ALL],
  [["$all"], ALL],
  [[{ $all: true }], ALL],
  [[], ALL],
])("a collection that is asked for %j has its items, with %p of each", async (asked, loaded) => {
  await opened([para("a"), para("b")]);
  const items = await run(({ document }) => {
    const { paragraphs } = document.body;
    load(paragraphs, ...asked);
    return () => paragraphs.items;
  });
  expect(items).toHaveLength(2);
  const known = (["text", "style", "alignment"] as const).filter((name) => {
    try {
      return items[0]![name] !== "";
    } catch {
      return false;
    }
  });
  expect(known).toEqual(loaded);
});

test("an object that is asked for nothing can be used and not read", async () => {
  await opened([para("a")]);
  const first = await run(({ document }) => {
    const paragraph = document.body.paragraphs.getFirst().load("$none");
    return () => paragraph;
  });
  expect(first.isNullObject).toBe(false);
  expect(() => first.text).toThrow("'text' is not available");
});

test("what stands below the items is asked with and without their name", async () => {
  await opened([table([["a"]]), para("")]);
  for (const words of [["items/rows/items/values"], ["rows/values"], ["items/rows/values", "$none"]]) {
    const read = await run(({ document }) => {
      const tables = document.body.tables.load(words);
      return () => tables.items.map(({ rows }) => rows.items.map(({ values }) => values));
    });
    expect(read).toEqual([[[["a"]]]]);
  }
});

test("a name that no item has is refused as it always was", async () => {
  await opened([para("a")]);
  for (const name of ["items/colour", "colour", "lengths"])
    expect(await codeOf(({ document }) => document.body.paragraphs.load(name))).toBe("ApiNotFound");
});
