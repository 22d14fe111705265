import { diffArrays } from "diff";
import type { Json, ProbeRecording } from "../../src/probe/Recording";
import { outlineOf } from "./outlineOf";

/**
 * What the stand-in answers differently from Word, a line a difference with the probe's id and the finding's name in front;
 * of WordprocessingML the lines that differ, Word's with "-" and the stand-in's with "+". Of errors only the code counts.
 */
export function compareRecordings(standIn: ProbeRecording, word: ProbeRecording): readonly string[] {
  if (word.outcome !== "recorded" || standIn.outcome !== "recorded") {
    return word.outcome === standIn.outcome || word.outcome === "notRun"
      ? []
      : [`${word.id}: the stand-in ${standIn.outcome}, Word ${word.outcome}`];
  }
  const names = [...new Set([...Object.keys(word.findings), ...Object.keys(standIn.findings)])];
  return names.flatMap((name) =>
    differences(standIn.findings[name], word.findings[name]).map((each) => `${word.id}, ${name}: ${each}`),
  );
}

function differences(standIn: Json | undefined, word: Json | undefined): readonly string[] {
  if (isLook(standIn) && isLook(word)) {
    return [...valueDifference(standIn.texts, word.texts), ...outlineDifferences(standIn.ooxml, word.ooxml)];
  }
  return valueDifference(standIn, word);
}

function valueDifference(standIn: Json | undefined, word: Json | undefined): readonly string[] {
  const [ours, theirs] = [standIn, word].map((each) => (each === undefined ? "nothing" : shown(each)));
  return ours === theirs ? [] : [`the stand-in gives ${ours ?? ""}, Word ${theirs ?? ""}`];
}

/** Points to a tenth: Word rounds them in its own ways. */
function shown(value: Json): string {
  if (isError(value)) return `error ${value.error.code}`;
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "number" ? Math.round(part * 10) / 10 : part));
}

function outlineDifferences(standIn: string, word: string): readonly string[] {
  const lines = diffArrays([...outlineOf(word)], [...outlineOf(standIn)])
    .filter(({ added, removed }) => added || removed)
    .flatMap(({ added, value }) => value.map((line) => `${added ? "+" : "-"} ${line}`));
  return lines.length === 0 ? [] : [["the document", ...lines].join("\n")];
}

function isRecord(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isLook(value: Json | undefined): value is { readonly texts: readonly string[]; readonly ooxml: string } {
  return isRecord(value) && typeof value["ooxml"] === "string" && Array.isArray(value["texts"]);
}

function isError(value: Json): value is { readonly error: { readonly code: string } } {
  return isRecord(value) && isRecord(value["error"]) && typeof value["error"]["code"] === "string";
}
