import { NAMESPACE } from "../clearFrame";
import type { Kit } from "../Kit";
import type { Probe } from "../Probe";

const part = (content: string): string => `<plan xmlns="${NAMESPACE}">${content}</plan>`;

/** Adds a part, reads it, replaces it and deletes it. Records of the XML only whether it came back whole. */
async function partOfSize(kit: Kit, size: number, letter = "x"): Promise<void> {
  const parts = kit.context.document.customXmlParts;
  const xml = part(letter.repeat(size - part("").length));
  const added = parts.add(xml).load("id");
  if (await kit.read("add", () => () => added.id !== "")) {
    await kit.read("read", () => {
      const known = parts.getItemOrNullObject(added.id).load("id");
      const texts = [known.getXml()];
      return () => (known.isNullObject ? null : texts.map(({ value }) => value.length >= xml.length));
    });
  }
  const small = parts.add(part("liten")).load("id");
  await kit.read("add a small one", () => () => small.id !== "");
  await kit.attempt("setXml", () => {
    small.setXml(xml);
  });
  await kit.read("read what was set", () => {
    const texts = [small.getXml()];
    return () => texts.map(({ value }) => value.length >= xml.length);
  });
}

/** Custom XML parts, which carry the plan. */
export const PART_PROBES: readonly Probe[] = [
  {
    id: "part-none",
    asks: "Hva svarer Word der det ikke er noen XML-del i navnerommet?",
    set: "WordApi 1.4",
    async run(kit) {
      const none = kit.context.document.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
      const only = none.getOnlyItemOrNullObject().load("id");
      await kit.read("items", () => () => {
        const items = none.items as readonly unknown[] | undefined;
        return [items?.length ?? "undefined", only.isNullObject];
      });
      const missing = kit.context.document.customXmlParts.getItemOrNullObject("{00000000-0000-4000-8000-000000000000}");
      await kit.attempt("setXml of a null object", () => {
        missing.setXml(part("ingen"));
      });
      await kit.attempt("delete of a null object", () => {
        missing.delete();
      });
    },
  },
  {
    id: "part-two",
    asks: "Hva svarer Word der to XML-deler har samme navnerom, og kommer XML-en hel tilbake?",
    set: "WordApi 1.4",
    async run(kit) {
      const parts = kit.context.document.customXmlParts;
      const first = parts.add(part('<t a="&amp;&lt;&quot;">æøå  &amp; \u2028 –</t>\n<tom/>')).load("id,namespaceUri");
      const second = parts.add(part("to")).load("id");
      await kit.read("add", () => () => [
        first.namespaceUri,
        first.id !== second.id,
        /^\{[0-9A-F-]{36}\}$/i.test(first.id),
      ]);
      await kit.read("xml", () => {
        const texts = [first.getXml()];
        return () => texts.map(({ value }) => value);
      });
      await kit.read("scope", () => {
        const scope = parts.getByNamespace(NAMESPACE).load("items/id");
        const only = scope.getOnlyItemOrNullObject().load("id");
        return () => [scope.items.length, only.isNullObject];
      });
      await kit.attempt("delete", () => {
        first.delete();
      });
      await kit.attempt("setXml of the deleted one", () => {
        first.setXml(part("slettet"));
      });
      await kit.read("read the deleted one", () => {
        const gone = parts.getItemOrNullObject(first.id).load("id");
        const texts = [gone.getXml()];
        return () => (gone.isNullObject ? null : texts.map(({ value }) => value));
      });
    },
  },
  {
    id: "part-declaration",
    asks: "Godtar Word en XML-deklarasjon, og hva sier den til XML med feil?",
    set: "WordApi 1.4",
    async run(kit) {
      const parts = kit.context.document.customXmlParts;
      const declared = `<?xml version="1.0" encoding="UTF-8"?>${part("med deklarasjon")}`;
      await kit.attempt("add", () => {
        parts.add(declared);
      });
      const plain = parts.add(part("uten")).load("id");
      await kit.read("add a plain one", () => () => plain.id !== "");
      await kit.attempt("setXml", () => {
        plain.setXml(declared);
      });
      await kit.attempt("setXml of XML with a fault", () => {
        plain.setXml("<plan>");
      });
      await kit.read("xml", () => {
        const texts = [plain.getXml()];
        return () => texts.map(({ value }) => value);
      });
      await kit.attempt("add XML with a fault", () => {
        parts.add("<plan>");
      });
    },
  },
  {
    id: "part-900-kb",
    asks: "Tar Word en XML-del på 900 000 tegn?",
    set: "WordApi 1.4",
    run: (kit) => partOfSize(kit, 900_000),
  },
  {
    id: "part-1100-kb",
    asks: "Tar Word en XML-del på 1 100 000 tegn?",
    set: "WordApi 1.4",
    run: (kit) => partOfSize(kit, 1_100_000),
  },
  {
    id: "part-in-bytes",
    asks: "Tar Word en XML-del på 600 000 tegn, alle ø, som er dobbelt så mange byte?",
    set: "WordApi 1.4",
    run: (kit) => partOfSize(kit, 600_000, "ø"),
  },
];
