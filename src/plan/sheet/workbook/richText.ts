import { MOST_SHARED } from "../read/sheetLimits";
import { attribute, isTrue, readXml } from "./readXml";
import { PartProblem } from "./workbookParts";

/** A text in a workbook, and whether it is struck through. */
export interface RichText {
  /** Without the pieces that are struck, unless all are. */
  readonly text: string;
  readonly struck: "no" | "some" | "all";
  /** Its first sign is escaped: a text that only looks like an error. */
  readonly isEscaped: boolean;
}

/** What a workbook escapes so (ECMA-376 part 1, 22.9.2.19). */
const ESCAPED = /_x([\da-fA-F]{4})_/gu;

/** Puts a text together of its runs, told one after another. */
export interface RichTextBuilder {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly add: (text: string) => void;
  readonly take: () => RichText;
}

/** A builder for the texts of shared strings and of cells: readings aid for other scripts is no part of them. */
export function richTextBuilder(): RichTextBuilder {
  let runs: { text: string; isStruck: boolean }[] = [];
  let [isStruck, isIn, isAside] = [false, false, false];
  return {
    open: (name, attributes) => {
      if (name === "r") isStruck = false;
      else if (name === "strike") isStruck = attribute(attributes, "val") === "" || isTrue(attributes, "val");
      else if (name === "t") isIn = true;
      else if (name === "rPh") isAside = true;
    },
    close: (name) => {
      if (name === "t") isIn = false;
      else if (name === "rPh") isAside = false;
      else if (name === "r") isStruck = false;
    },
    add: (text) => {
      if (isIn && !isAside) runs.push({ text, isStruck });
    },
    take: () => {
      const taken = joined(runs);
      runs = [];
      [isStruck, isIn, isAside] = [false, false, false];
      return taken;
    },
  };
}

function joined(runs: readonly { readonly text: string; readonly isStruck: boolean }[]): RichText {
  const filled = runs.filter(({ text }) => text.trim() !== "");
  const count = filled.filter(({ isStruck }) => isStruck).length;
  const struck = count === 0 ? "no" : count === filled.length ? "all" : "some";
  const kept = struck === "some" ? runs.filter(({ isStruck }) => !isStruck) : runs;
  const raw = kept.map(({ text }) => text).join("");
  return { text: unescaped(raw), struck, isEscaped: raw.startsWith("_x") };
}

/** A workbook's text with the characters that it escapes. */
export function unescaped(text: string): string {
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The texts that a workbook's cells share (18.4.9), in order. Throws on broken XML, and a PartProblem on too many. */
export function readSharedStrings(xml: string): readonly RichText[] {
  const texts: RichText[] = [];
  const builder = richTextBuilder();
  readXml(xml, {
    open: builder.open,
    close: (name) => {
      builder.close(name);
      if (name !== "si") return;
      texts.push(builder.take());
      if (texts.length > MOST_SHARED) throw new PartProblem("tooMuchMemory");
    },
    text: builder.add,
  });
  return texts;
}
