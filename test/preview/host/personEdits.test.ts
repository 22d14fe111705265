import { control, para, table } from "../../builders";
import type { OpenDocument } from "../../openInWord";
import type { WordHost } from "../../../src/preview/host/WordHost";
import { faultsOf } from "./faultsOf";
import { codeOf, opened, run, shape, W } from "./inWord";

const TABLE = table([
  ["Tiltak", "Antall"],
  ["Ås", "10"],
  ["Bø", "9"],
]);

const named = (word: OpenDocument, name: string): Element[] => [
  ...word.host.documentXml.getElementsByTagNameNS(W, name),
];

const cellOf = (word: OpenDocument, text: string): Element =>
  named(word, "tc").find((cell) => cell.textContent === text)!;

/** The table after a person has done this at the cell of that text. */
async function after(act: (host: WordHost, cell: Element) => void, text: string): Promise<string> {
  const word = await opened([TABLE, para("")]);
  act(word.host, cellOf(word, text));
  return shape(word);
}

const EDITS: readonly (readonly [string, (host: WordHost, cell: Element) => void, string])[] = [
  [
    "puts a row in below",
    (host, cell) => {
      host.insertRowBelow(cell);
    },
    "[Tiltak;Antall]|[Ås;10]|[;]|[Bø;9]|",
  ],
  [
    "deletes the row",
    (host, cell) => {
      host.deleteRow(cell);
    },
    "[Tiltak;Antall]|[Bø;9]|",
  ],
  [
    "moves the row up, also above the headings",
    (host, cell) => {
      host.moveRowUp(cell);
    },
    "[Ås;10]|[Tiltak;Antall]|[Bø;9]|",
  ],
  [
    "puts a column in to the right",
    (host, cell) => {
      host.insertColumnRight(cell);
    },
    "[Tiltak;;Antall]|[Ås;;10]|[Bø;;9]|",
  ],
  [
    "deletes the column",
    (host, cell) => {
      host.deleteColumn(cell);
    },
    "[Antall]|[10]|[9]|",
  ],
];

test.each(EDITS)("a person at a cell %s", async (_, act, expected) => {
  expect(await after(act, "Ås")).toBe(expected);
});

test("the first row cannot be moved up", async () => {
  expect(
    await after((host, cell) => {
      host.moveRowUp(cell);
    }, "Antall"),
  ).toBe("[Tiltak;Antall]|[Ås;10]|[Bø;9]|");
});

test("rows are sorted by their texts in Norwegian order or by their numbers, below those that are headings", async () => {
  const word = await opened([TABLE, para("")]);
  await run((context) => {
    context.document.body.tables.getFirst().headerRowCount = 1;
    return () => undefined;
  });
  word.host.sortByColumn(cellOf(word, "Antall"));
  expect(shape(word)).toBe("[Tiltak;Antall]|[Bø;9]|[Ås;10]|");
  word.host.moveRowUp(cellOf(word, "Ås"));
  word.host.sortByColumn(cellOf(word, "Tiltak"));
  expect(shape(word)).toBe("[Tiltak;Antall]|[Bø;9]|[Ås;10]|");
});

test("without headings all rows are sorted", async () => {
  expect(
    await after((host, cell) => {
      host.sortByColumn(cell);
    }, "Ås"),
  ).toBe("[Bø;9]|[Tiltak;Antall]|[Ås;10]|");
});

test("the cursor goes with its row, and into a new one", async () => {
  const word = await opened([TABLE, para("")]);
  const at = (): string => {
    const { startContainer } = word.host.selection;
    return named(word, "tr")
      .findIndex((row) => row.contains(startContainer))
      .toString();
  };
  word.host.setSelection(cellOf(word, "Bø").getElementsByTagNameNS(W, "p")[0]!);
  word.host.moveRowUp(cellOf(word, "Bø"));
  expect(at()).toBe("1");
  word.host.sortByColumn(cellOf(word, "Bø"));
  expect(at()).toBe("0");
  word.host.insertRowBelow(cellOf(word, "Bø"));
  expect(at()).toBe("1");
});

test("while changes are tracked a deleted row stays as deleted, and a new one is marked as new", async () => {
  const word = await opened([TABLE, para("")]);
  word.host.isTracking = true;
  word.host.deleteRow(cellOf(word, "Ås"));
  word.host.insertRowBelow(cellOf(word, "Bø"));
  expect(named(word, "trPr").map((trPr) => trPr.firstElementChild?.localName)).toEqual(["del", "ins"]);
});

test("a copied block stands after its original, with its tag and an id of its own, and without its bookmarks", async () => {
  const word = await opened([control("kplan:x", para("a", { bookmark: "_m" }), table([["t"]]), para("")), para("z")]);
  word.host.copyControl(named(word, "sdt")[0]!);
  expect(shape(word)).toBe("{a|[t]|}|{a|[t]|}|z");
  const controls = await run((context) => {
    const found = context.document.contentControls.getByTag("kplan:x").load("items/id,items/title");
    return () => found.items.map(({ id, title }) => ({ id, title }));
  });
  expect(new Set(controls.map(({ id }) => id)).size).toBe(2);
  expect(controls.map(({ title }) => title)).toEqual(["kplan:x", "kplan:x"]);
  expect(named(word, "bookmarkStart")).toHaveLength(1);
});

test("a block copied while changes are tracked is a tracked insertion", async () => {
  const word = await opened([control("k", para("a"), table([["t"]]), para("")), para("z")]);
  word.host.isTracking = true;
  word.host.copyControl(named(word, "sdt")[0]!);
  const copy = named(word, "sdt")[1]!;
  expect([...copy.getElementsByTagNameNS(W, "t")].map((text) => text.parentElement?.parentElement?.localName)).toEqual([
    "ins",
    "ins",
  ]);
});

test("a deleted block is gone with all it held, and a locked one stays", async () => {
  const word = await opened([para("a"), control("k", para("k")), control("l", para("l"))]);
  await run((context) => {
    context.document.contentControls.getByTag("l").getFirst().cannotDelete = true;
    return () => undefined;
  });
  for (const each of named(word, "sdt")) word.host.deleteControl(each);
  expect(shape(word)).toBe("a|{l}");
  expect(await codeOf((context) => context.document.contentControls.getByTag("k").getFirst().load("id"))).toBe(
    "ItemNotFound",
  );
});

test("an edit is told to those who listen, and in a read-only document it is refused", async () => {
  const word = await opened([TABLE, para("")]);
  let changes = 0;
  word.host.onChange(() => (changes += 1));
  word.host.deleteRow(cellOf(word, "Ås"));
  expect(changes).toBe(1);
  word.host.settings.readOnly = true;
  expect(() => {
    word.host.deleteRow(cellOf(word, "Bø"));
  }).toThrow("read-only");
  expect(shape(word)).toBe("[Tiltak;Antall]|[Bø;9]|");
});

test.each([false, true])(
  "after all of these edits the document is valid Open XML; changes tracked: %p",
  async (tracking) => {
    const word = await opened([control("k", para("a", { bookmark: "_m" }), TABLE, para("")), para("z")]);
    word.host.isTracking = tracking;
    for (const [, act] of EDITS.slice(2)) act(word.host, cellOf(word, "Antall"));
    for (const [, act] of EDITS.slice(0, 2)) act(word.host, cellOf(word, "Bø"));
    word.host.copyControl(named(word, "sdt")[0]!);
    word.host.deleteControl(named(word, "sdt")[0]!);
    expect(faultsOf(await word.host.save())).toEqual([]);
  },
);
