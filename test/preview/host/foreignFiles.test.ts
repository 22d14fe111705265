import JSZip from "jszip";
import { Package } from "../../../src/preview/host/model/package/Package";
import { openInWord } from "../../openInWord";
import { openXmlFaults } from "../../openXmlFaults";
import { FOREIGN } from "./foreignFiles";
import { run, shape } from "./inWord";

const PLAN = '<plan xmlns="urn:kompetanseplan:1">æ</plan>';

async function read(file: Uint8Array): Promise<Record<string, string>> {
  const { files } = await JSZip.loadAsync(file);
  const read = await Promise.all(
    Object.values(files)
      .filter(({ dir }) => !dir)
      .map(async (entry): Promise<[string, string]> => [entry.name, await entry.async("base64")]),
  );
  return Object.fromEntries(read);
}

/** Adds a paragraph, a style, a list, a tracked change and custom XML: each needs a part of its own. */
async function addAll(): Promise<void> {
  await run(({ document }) => {
    const added = document.body.paragraphs.getLast().insertParagraph("sitert", "After");
    added.styleBuiltIn = "Quote";
    document.customXmlParts.add(PLAN);
    document.changeTrackingMode = "TrackAll";
    added.insertText(" og sporet", "End");
    document.body.paragraphs.getFirst().startNewList();
    return () => undefined;
  });
}

async function texts(): Promise<string[]> {
  return run(({ document }) => {
    const paragraphs = document.body.paragraphs.load("items/text,items/styleBuiltIn,items/isListItem");
    return () => paragraphs.items.map(({ text }) => text);
  });
}

/** The kinds of faults that the validator finds. It takes values of the strict form for faults. */
async function faultKinds(file: Uint8Array): Promise<string[]> {
  const faults = (await openXmlFaults([file])) as readonly { description: string; path: string | null }[];
  return [...new Set(faults.map(({ description, path }) => `${path ?? ""}: ${description}`))].sort();
}

/** That no part is listed twice, and that relationships and custom XML are what they are said to be. */
async function checkTypes(file: Uint8Array): Promise<void> {
  const parts = await Package.open(file);
  const types = parts.xml("[Content_Types].xml")!.documentElement.children;
  const named = [...types].flatMap((entry) => entry.getAttribute("PartName")?.toLowerCase() ?? []);
  expect(named).toEqual([...new Set(named)]);
  for (const name of parts.names) {
    if (name.endsWith(".rels")) expect(parts.contentType(name)).toMatch(/package.relationships\+xml$/);
    if (/customxml\/item\d/i.test(name)) expect(parts.contentType(name)).toBe("application/xml");
  }
}

test.each(FOREIGN)("a document %s is read, and saved byte for byte where nothing was changed", async (_, file) => {
  const bytes = await file();
  const word = await openInWord(bytes);
  expect(await texts()).toEqual(["første", "blåbær"]);
  await run(({ document }) => {
    document.body.paragraphs.getLast().select("Start");
    document.customXmlParts.load("items/id");
    document.contentControls.load("items/id");
    return () => undefined;
  });
  expect(Buffer.from(await word.host.save()).equals(bytes)).toBe(true);
});

test.each(FOREIGN)(
  "a document %s is changed by an edit in the parts that it concerns, and loses nothing",
  async (_, file) => {
    const bytes = await file();
    const word = await openInWord(bytes);
    await run(({ document }) => {
      document.body.paragraphs.getLast().insertParagraph("ny", "After");
      return () => undefined;
    });
    const [before, after] = [await read(bytes), await read(await word.host.save())];
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed.map((name) => name.toLowerCase())).toEqual([expect.stringMatching(/(document|tekst).xml$/)]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const reopened = await openInWord(await word.host.save());
    expect(shape(reopened)).toBe("første|blåbær|ny");
  },
);

test.each(FOREIGN)(
  "a document %s gets the parts that an edit needs, and is as valid as before",
  async (_, file, isValid) => {
    const bytes = await file();
    const word = await openInWord(bytes);
    await addAll();
    const saved = await word.host.save();
    await checkTypes(saved);
    const reopened = await openInWord(saved);
    expect(shape(reopened)).toBe("første|blåbær|sitert og sporet");
    expect(reopened.host.isTracking).toBe(true);
    const xml = await run(({ document }) => {
      const part = document.customXmlParts.getByNamespace("urn:kompetanseplan:1").getOnlyItem().getXml();
      return () => part.value;
    });
    expect(xml).toBe(PLAN);
    if (isValid) expect(await faultKinds(saved)).toEqual(await faultKinds(bytes));
  },
);
