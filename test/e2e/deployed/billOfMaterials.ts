import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { validateXML } from "xmllint-wasm";

/** The names of the packages that a bill of materials lists, in the folder aside. */
export function packagesOfBill(aside: string): readonly string[] {
  const { components } = JSON.parse(readFileSync(path.join(aside, "bom.json"), "utf8")) as {
    components: { group?: string; name: string }[];
  };
  return components.map(({ group, name }) => (group ? `${group}/${name}` : name));
}

/** The names of the packages whose files the source maps of a folder name: those of which code is left in what is served. */
export function packagesOfMaps(folder: string): readonly string[] {
  const files = readdirSync(folder).flatMap(
    (file) => (JSON.parse(readFileSync(path.join(folder, file), "utf8")) as { sources: string[] }).sources,
  );
  const names = files.map((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
  return [...new Set(names)].filter((name) => name !== undefined);
}

/** What is wrong with a bill of materials by the schema of CycloneDX 1.6, as xmllint reads it; those who wrote the bill use another reader. */
export async function billFaults(xml: string): Promise<readonly string[]> {
  const ofPlugin = createRequire(createRequire(import.meta.url).resolve("@cyclonedx/webpack-plugin"));
  const library = path.dirname(ofPlugin.resolve("@cyclonedx/cyclonedx-library/package.json"));
  const schema = (name: string) => {
    const fileName = `${name}.SNAPSHOT.xsd`;
    return { fileName, contents: readFileSync(path.join(library, "res/schema", fileName), "utf8") };
  };
  const { errors } = await validateXML({
    xml: { fileName: "bom.xml", contents: xml },
    schema: schema("bom-1.6"),
    preload: schema("spdx"),
    maxMemoryPages: 4096,
  });
  return errors.map(({ message }) => message);
}
