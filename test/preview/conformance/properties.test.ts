import { PLATFORMS } from "../../../src/preview/host/HostSettings";
import { supports } from "../../../src/preview/host/requirementSets";
import { codeOf, opened, run } from "../host/inWord";
import { BLOCKS, type Fact, HOST_CLASSES, hostMembersWith, IN_BLOCKS, wireName } from "./members";

/** What the declarations say of properties: whether they can be set, and in which Word there are any. */

/** What each is set to, by its name, or by its class and name where the classes differ. */
const VALUES: Readonly<Record<string, unknown>> = {
  "Table.alignment": "Right",
  "Table.style": "Vanlig tabell 1",
  "Table.styleBuiltIn": "PlainTable2",
  "TableCell.value": "ny",
  alignment: "Centered",
  altTextDescription: "ny",
  altTextTitle: "ny",
  appearance: "Hidden",
  author: "ny",
  cannotDelete: true,
  cannotEdit: true,
  category: "ny",
  changeTrackingMode: "TrackAll",
  color: "#112233",
  code: " PAGE ",
  columnWidth: 100,
  comments: "ny",
  company: "ny",
  firstLineIndent: 20,
  headerRowCount: 1,
  height: 20,
  keywords: "ny",
  leftIndent: 20,
  lineSpacing: 18,
  lineUnitAfter: 2,
  lineUnitBefore: 2,
  lockAspectRatio: false,
  manager: "ny",
  outlineLevel: 3,
  rightIndent: 20,
  size: 14,
  spaceAfter: 6,
  spaceBefore: 6,
  style: "Tittel",
  styleBandedColumns: false,
  styleBandedRows: false,
  styleBuiltIn: "Heading2",
  styleFirstColumn: true,
  styleLastColumn: true,
  styleTotalRow: true,
  subject: "ny",
  tag: "ny",
  title: "ny",
  values: [["ny"]],
  width: 200,
};

/** Of a search, which is tried where it is made; set and never read; shown only where the control holds no text. */
const ELSEWHERE = new Set(["SearchOptions", "Range.languageId", "ContentControl.placeholderText"]);

const SETTABLE = hostMembersWith(({ settable }) => settable === true).filter(
  ([type, name]) => !ELSEWHERE.has(type) && !ELSEWHERE.has(`${type}.${name}`),
);
const READ_ONLY = hostMembersWith(({ settable }) => settable === false);

type Properties = Record<string, unknown> & { load(names: string): void };

function hasSetter(type: string, name: string): boolean {
  let holder: object | null = HOST_CLASSES[type]?.prototype ?? null;
  while (holder && !Object.hasOwn(holder, wireName(name))) holder = Object.getPrototypeOf(holder) as object | null;
  return holder !== null && Object.getOwnPropertyDescriptor(holder, wireName(name))?.set !== undefined;
}

const CAN_SET = SETTABLE.filter(([type, name]) => hasSetter(type, name));
const CANNOT_SET = SETTABLE.filter(([type, name]) => !hasSetter(type, name));

test.each(CAN_SET)("%s.%s has the value that it was set to", async (type, name) => {
  const value = VALUES[`${type}.${name}`] ?? VALUES[name];
  await opened(BLOCKS);
  const [before, after] = [await readAfter(type, name, null), await readAfter(type, name, { value })];
  expect(before).not.toEqual(value);
  expect(after).toEqual(value);
});

function readAfter(type: string, name: string, set: { readonly value: unknown } | null): Promise<unknown> {
  return run((context) => {
    const object = IN_BLOCKS[type]!(context) as Properties;
    if (set) object[name] = set.value;
    object.load(name);
    return () => object[name];
  });
}

/** The answer to setting a property, whether the client library lets it be set or not. */
function setOnWire(type: string, name: string, value: unknown): Promise<string> {
  return codeOf((context) => {
    const { BatchApiHelper } = OfficeExtension as unknown as { BatchApiHelper: WireHelper };
    BatchApiHelper.invokeSetProperty(IN_BLOCKS[type]!(context), wireName(name), value, 0);
  });
}

interface WireHelper {
  invokeSetProperty(object: unknown, name: string, value: unknown, flags: number): void;
}

test.each(CANNOT_SET)("%s.%s cannot be set in the stand-in, which says so", async (type, name) => {
  await opened(BLOCKS);
  expect(await setOnWire(type, name, VALUES[name])).toBe("ApiNotFound");
});

test.each(READ_ONLY)("%s.%s is read only, on the wire too", async (type, name) => {
  await opened(BLOCKS);
  expect(await setOnWire(type, name, "ny")).toBe("ApiNotFound");
});

const LATER = hostMembersWith(({ set }) => !/^WordApi 1\.[1-4]$/.test(set));

test.each(LATER)(
  "%s.%s is in the stand-in where Word has its requirement set, and nowhere else",
  async (type, name, fact) => {
    const [set = "", version = ""] = fact.set.split(" ");
    const has: Record<string, boolean> = {};
    for (const platform of PLATFORMS) {
      await opened(BLOCKS, { platform });
      has[platform] = (await reachOnWire(type, name, fact)) !== "ApiNotFound";
    }
    expect(has).toEqual(Object.fromEntries(PLATFORMS.map((platform) => [platform, supports(platform, set, version)])));
  },
);

/** The answer where a member is called, set, or, where it can only be read, loaded. */
function reachOnWire(type: string, name: string, { args, settable }: Fact): Promise<string> {
  if (args !== undefined) return callOnWire(type, name);
  if (settable === true) return setOnWire(type, name, null);
  return codeOf((context) => {
    (IN_BLOCKS[type]!(context) as Properties).load(name);
  });
}

function callOnWire(type: string, name: string): Promise<string> {
  return codeOf((context) => {
    const { BatchApiHelper } = OfficeExtension as unknown as { BatchApiHelper: WireCaller };
    BatchApiHelper.invokeMethod(IN_BLOCKS[type]!(context), wireName(name), 0, [], 0, 0);
  });
}

interface WireCaller {
  invokeMethod(object: unknown, name: string, operation: number, args: unknown[], flags: number, result: number): void;
}

test("every property that can be set is tried", () => {
  expect(SETTABLE.filter(([type, name]) => !(`${type}.${name}` in VALUES || name in VALUES))).toEqual([]);
});
