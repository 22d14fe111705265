import type { Plan } from "../Plan";
import { fileNameOf } from "./fileNameOf";

/** What the plan's file is called: "kompetanseplan-solvik-kommune-2024-2027.xml". */
export function planFileName({ meta }: Plan): string {
  return `${fileNameOf(["kompetanseplan", meta.municipality, meta.from, meta.to])}.xml`;
}
