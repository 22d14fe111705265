import type { Plan } from "../Plan";

/** In characters, of each fact in the name: with both years it is far below the 255 that file systems allow. */
const LONGEST = 60;

/** What the plan's file is called: "kompetanseplan-solvik-kommune-2024-2027.xml". Letters, digits and hyphens, as every file system allows. */
export function planFileName({ meta }: Plan): string {
  const facts = [meta.municipality, meta.from, meta.to].map(asNamePart).filter((fact) => fact !== "");
  return `${["kompetanseplan", ...facts].join("-")}.xml`;
}

function asNamePart(text: string): string {
  const words = text
    .normalize("NFC")
    .toLocaleLowerCase("nb")
    .split(/[^\p{L}\p{N}]+/u);
  const joined = words.filter((word) => word !== "").join("-");
  return Array.from(joined).slice(0, LONGEST).join("").replace(/-$/u, "");
}
