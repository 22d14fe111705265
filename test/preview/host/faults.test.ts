import { para } from "../../builders";
import { openInWord } from "../../openInWord";
import { PLATFORMS } from "../../../src/preview/host/HostSettings";
import type { Fault } from "../../../src/preview/host/WordHost";
import { faultsOf } from "./faultsOf";
import { codeOf, opened, run, shape } from "./inWord";

const ADD_IN = "05c2e1c9-3e1d-406e-9a91-e9ac64854143";
const plan = (text: string): string => `<plan xmlns="urn:plan">${text}</plan>`;

const countParts = (): Promise<number> =>
  run((context) => {
    const count = context.document.customXmlParts.getByNamespace("urn:plan").getCount();
    return () => count.value;
  });

async function addPart(): Promise<string> {
  return run((context) => {
    const part = context.document.customXmlParts.add(plan("1")).load("id");
    return () => part.id;
  });
}

test.each<[readonly Fault[], number]>([
  [[], 1],
  [["partsLost"], 0],
])(
  "with the faults %p a document that is saved and opened again has its custom XML or not (#1742)",
  async (faults, left) => {
    const word = await opened([para("a")], { faults });
    await addPart();
    expect(await countParts()).toBe(1);
    const saved = await word.host.save();
    expect(faultsOf(saved)).toEqual([]);
    expect(await countParts()).toBe(1);
    const reopened = await openInWord(saved);
    expect(await countParts()).toBe(left);
    expect(shape(reopened)).toBe("a");
  },
);

test("a custom XML part that is added is ignored without an error (#5910)", async () => {
  const word = await opened([para("a")], { faults: ["addIgnored"] });
  const before = await word.host.save();
  const read = await run((context) => {
    const part = context.document.customXmlParts.add(plan("1")).load("id,namespaceUri");
    const xml = part.getXml();
    return () => ({ id: part.id, xml: xml.value, namespace: part.namespaceUri });
  });
  expect(read).toMatchObject({ xml: plan("1"), namespace: "urn:plan" });
  const isThere = await run((context) => {
    const found = context.document.customXmlParts.getItemOrNullObject(read.id).load("id");
    return () => !found.isNullObject;
  });
  expect([isThere, await countParts()]).toEqual([false, 0]);
  expect(await word.host.save()).toEqual(before);
});

test("a custom XML part that is deleted stays without an error, and one that is changed is changed (#5910)", async () => {
  const word = await opened([para("a")]);
  const id = await addPart();
  word.host.settings.faults = ["addIgnored"];
  const code = await codeOf((context) => {
    context.document.customXmlParts.getItem(id).delete();
    context.document.customXmlParts.getItem(id).setXml(plan("2"));
  });
  expect([code, await countParts()]).toEqual(["no error", 1]);
  const xml = await run((context) => {
    const read = context.document.customXmlParts.getItem(id).getXml();
    return () => read.value;
  });
  expect(xml).toBe(plan("2"));
});

test("XML that is not well-formed is refused also where adding is ignored", async () => {
  await opened([para("a")], { faults: ["addIgnored"] });
  expect(await codeOf((context) => context.document.customXmlParts.add("<a>"))).toBe("InvalidArgument");
});

test("an add-in's settings are saved in the document, beside those of another add-in, and are replaced as a whole", async () => {
  const word = await opened([para("a")]);
  word.host.saveAddInSettings(
    ADD_IN,
    new Map([
      ["a", '"1"'],
      ["b", "<&>"],
    ]),
  );
  word.host.saveAddInSettings("another", new Map([["a", "2"]]));
  word.host.saveAddInSettings(ADD_IN, new Map([["b", "<&>"]]));
  const saved = await word.host.save();
  expect(faultsOf(saved)).toEqual([]);
  const { host } = await openInWord(saved);
  expect([...host.addInSettings(ADD_IN.toUpperCase())]).toEqual([["b", "<&>"]]);
  expect([...host.addInSettings("another")]).toEqual([["a", "2"]]);
});

test("an add-in's settings read back empty in a document that was opened again, until they are saved anew (#4354)", async () => {
  const word = await opened([para("a")], { faults: ["settingsLost"] });
  word.host.saveAddInSettings(ADD_IN, new Map([["a", "1"]]));
  expect(word.host.addInSettings(ADD_IN).size).toBe(1);
  const { host } = await openInWord(await word.host.save(), { faults: ["settingsLost"] });
  expect(host.addInSettings(ADD_IN).size).toBe(0);
  host.saveAddInSettings(ADD_IN, new Map([["b", "2"]]));
  expect([...host.addInSettings(ADD_IN)]).toEqual([["b", "2"]]);
});

test("in a read-only document an add-in's settings are not saved", async () => {
  const { host } = await opened([para("a")], { readOnly: true });
  expect(() => {
    host.saveAddInSettings(ADD_IN, new Map([["a", "1"]]));
  }).toThrow("read-only");
});

const large = (bytes: number): string => `<plan xmlns="urn:plan">${"a".repeat(bytes - 30)}</plan>`.padEnd(bytes, " ");

test.each(PLATFORMS)(
  "a custom XML part above 1 MB is refused on the web, and not found there (#2408, #6216): %s",
  async (platform) => {
    await opened([para("a")], { platform });
    const add = (bytes: number): Promise<string> =>
      codeOf((context) => context.document.customXmlParts.add(large(bytes)));
    expect(await add(1_048_576)).toBe("no error");
    expect(await add(1_048_577)).toBe(platform === "web" ? "GeneralException" : "no error");
  },
);

test("one that was made elsewhere is not found on the web, and stays in the file", async () => {
  const desktop = await opened([para("a")], { platform: "windows" });
  const id = await run((context) => {
    const part = context.document.customXmlParts.add(large(1_200_000)).load("id");
    return () => part.id;
  });
  const web = await openInWord(await desktop.host.save(), { platform: "web" });
  const found = await run((context) => {
    const part = context.document.customXmlParts.getItemOrNullObject(id).load("id");
    const count = context.document.customXmlParts.getByNamespace("urn:plan").getCount();
    return () => [part.isNullObject, count.value];
  });
  expect(found).toEqual([true, 0]);
  const setLarge = (context: Word.RequestContext): void => {
    context.document.customXmlParts.add(plan("1")).setXml(large(1_200_000));
  };
  expect(await codeOf(setLarge)).toBe("GeneralException");
  await openInWord(await web.host.save(), { platform: "windows" });
  expect(await countParts()).toBe(2);
});

test.each([
  [[], [] as readonly string[]],
  [["itemsMissing"], undefined],
] as const)("with the faults %p a namespace without parts answers the items %p (#6673)", async (faults, items) => {
  await opened([para("a")], { faults });
  const read = await run((context) => {
    const parts = context.document.customXmlParts.getByNamespace("urn:plan").load("items/id");
    return () => {
      try {
        return parts.items;
      } catch {
        return undefined;
      }
    };
  });
  expect(read).toEqual(items);
  await addPart();
  expect(await countParts()).toBe(1);
});
