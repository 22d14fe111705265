import JSZip from "jszip";
import { TYPES_PART } from "./contentTypes";
import type { Package } from "./Package";
import { partKey } from "./partKey";
import { relationshipsOf, relsName } from "./Relationships";

/**
 * A saved package as readers know it that look for parts by their exact names, and read UTF-8 and the transitional form alone,
 * as docx-preview does. It is what was saved wherever that is so already.
 */
export async function plainCopy(parts: Package, saved: Uint8Array): Promise<Uint8Array> {
  const asked = askedNames(parts);
  const nameOf = (name: string): string => asked.get(partKey(name)) ?? name;
  const odd = parts.names.filter((name) => !parts.isPlain(name) || nameOf(name) !== name);
  if (odd.length === 0) return saved;
  const zip = await JSZip.loadAsync(saved);
  for (const name of odd) {
    const content = parts.text(name) ?? (await zip.file(name)?.async("uint8array"));
    zip.remove(name);
    zip.file(nameOf(name), content ?? "");
  }
  return zip.generateAsync({ type: "uint8array" });
}

/** The names that the relationships have for the parts, from the package's own on. */
function askedNames(parts: Package): ReadonlyMap<string, string> {
  const names = new Map([[partKey(TYPES_PART), TYPES_PART]]);
  const follow = (part: string): void => {
    names.set(partKey(relsName(part)), relsName(part));
    for (const { target, external } of relationshipsOf(parts, part)) {
      if (external || names.has(partKey(target))) continue;
      names.set(partKey(target), target);
      follow(target);
    }
  };
  follow("");
  return names;
}
