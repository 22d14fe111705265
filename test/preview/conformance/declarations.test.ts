/** @jest-environment node */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ofSets, readDeclarations, SETS } from "../../../scripts/word/declarations.mjs";
import { hostMembers } from "../../../scripts/word/hostMembers.mjs";
import { memberTable } from "../../../scripts/word/memberTable.mjs";
import { usedMembers } from "../../../scripts/word/usedMembers.mjs";
import written from "./declarations.json";
import { HOST_CLASSES } from "./members";

type Facts = ReturnType<typeof readDeclarations>;

const facts: Facts = written;
const installed = readDeclarations();
const ROOT = path.resolve(__dirname, "../../..");

function differences(before: Facts, now: Facts): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .sort()
    .map((name) => [name, JSON.stringify(before[name] ?? null), JSON.stringify(now[name] ?? null)] as const)
    .filter(([, one, other]) => one !== other)
    .map(([name, one, other]) => `${name}: was ${one}, is ${other}`);
}

/** What is read of declarations in which a class Table has these members. */
function declared(members: string): Facts {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "declarations-")), "index.d.ts");
  writeFileSync(file, `declare namespace Word { class Table extends OfficeExtension.ClientObject { ${members} } }`);
  return readDeclarations(file);
}

test("the file has what the installed @types/office-js says; else run: npm run word:members -- --write", () => {
  const later = Object.keys(facts).filter((name) => !SETS.includes(facts[name]?.set ?? ""));
  expect(differences(facts, ofSets(installed, later))).toEqual([]);
});

test("the add-in uses no member that the host lacks, and the file has all that either has", () => {
  const host = hostMembers(ROOT);
  const { used, unread } = usedMembers(ROOT, ["word", "actions"]);
  const { missing, unknown } = memberTable(facts, used, host);
  expect(new Set([...host.keys()].map((name) => name.split(".")[0]))).toEqual(new Set(Object.keys(HOST_CLASSES)));
  expect({ missing, unread }).toEqual({ missing: [], unread: [] });
  expect([...used, ...unknown].filter((name) => name in installed && !(name in facts))).toEqual([]);
  expect(used.has("Paragraph.insertText") && used.has("TableCollection.items") && used.has("Table.isUniform")).toBe(
    true,
  );
});

test("a method is read with its set, its arguments, what they may be and what stands for those left out", () => {
  const read = declared(`
    /**
     * Adds rows.
     * @remarks
     * [Api set: WordApi 1.3]
     *
     * @param insertLocation The value must be \`start\`, or \`end\`. \`end\` cannot be used with \`richTextTable\` and \`richTextTableRow\` content controls.
     * @param rowCount Optional. The number
     *   of rows. Default 1.
     */
    addRows(insertLocation: "Start" | "End", rowCount?: number): void;`);
  expect(read).toEqual({
    "Table.addRows": {
      set: "WordApi 1.3",
      args: "insertLocation rowCount?",
      allowed: { insertLocation: "Start End" },
      notWith: { End: "RichTextTable RichTextTableRow" },
      defaults: { rowCount: "1" },
    },
  });
});

test("a property is read with its set, whether it can be set, and the error where it is missing", () => {
  const read = declared(`
    /** Gets the table around. Throws an \`ItemNotFound\` error if there is none.
     * @remarks [Api set: WordApi 1.3] */
    readonly parentTable: Word.Table;
    /** @remarks [Api set: WordApi 1.1] */
    style: string;
    /** Has no set of its own. */
    context: object;`);
  expect(read).toEqual({
    "Table.parentTable": { set: "WordApi 1.3", settable: false, throws: "ItemNotFound" },
    "Table.style": { set: "WordApi 1.1", settable: true },
  });
});

test("what the add-in uses and the host lacks, and what the host has and Word has not, is told", () => {
  const read: Facts = {
    "Table.style": { set: "WordApi 1.1", settable: true },
    "Table.values": { set: "WordApi 1.3", settable: true },
    "Table.title": { set: "WordApiDesktop 1.4", settable: true },
    "Table.columns": { set: "WordApiDesktop 1.4", settable: false },
  };
  const host = new Map(["style", "shadow"].map((name) => [`Table.${name}`, { settable: false }]));
  const table = memberTable(read, new Set(["Table.style", "Table.title"]), host);
  expect([table.missing, table.unknown]).toEqual([["Table.title"], ["Table.shadow"]]);
  expect(table.members.map(({ member, addIn, host: has }) => [member, addIn, has])).toEqual([
    ["Table.style", true, "read only"],
    ["Table.values", false, ""],
    ["Table.title", true, ""],
  ]);
  expect(table.sets.at(-1)).toMatchObject({ members: 2, "in the host": 1, settable: 2, "settable in the host": 0 });
});
