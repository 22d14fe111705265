import type { Outline, OutlineControl, OutlineParagraph } from "../../src/document/Outline";

type Options = Partial<OutlineParagraph> & { readonly bookmarks?: readonly string[] };
export type Line = OutlineParagraph & { readonly bookmarks: readonly string[] };

/** An outline of the lines, in order. */
export function outlineOf(...lines: readonly (Line | readonly Line[])[]): Outline {
  const all = lines.flat();
  const bookmarks = all.flatMap((line, paragraph) => line.bookmarks.map((name) => ({ name, paragraph })));
  return { paragraphs: all, bookmarks };
}

/** A paragraph of body text. */
export function p(text: string, options: Options = {}): Line {
  const defaults = {
    style: "Normal",
    styleName: "Normal",
    outlineLevel: 10,
    inTable: false,
    tableLevel: 0,
    inList: false,
    control: null,
  };
  return { text, ...defaults, ...options, bookmarks: options.bookmarks ?? [] };
}

/** A heading of level 1. */
export function h1(text: string, ...bookmarks: readonly string[]): Line {
  return p(text, { style: "Heading1", styleName: "Overskrift 1", outlineLevel: 1, bookmarks });
}

/** A heading of level 2. */
export function h2(text: string, ...bookmarks: readonly string[]): Line {
  return p(text, { style: "Heading2", styleName: "Overskrift 2", outlineLevel: 2, bookmarks });
}

/** A line with a bullet. */
export function bullet(text: string): Line {
  return p(text, { style: "Other", styleName: "Punktliste", inList: true });
}

/** A paragraph in a table. */
export function cell(text: string, options: Options = {}): Line {
  return p(text, { tableLevel: 1, ...options, inTable: true });
}

/** The lines inside a content control. */
export function control(tag: string, id: number, ...lines: readonly Line[]): readonly Line[] {
  const around: OutlineControl = { tag, id };
  return lines.map((line) => ({ ...line, control: around }));
}
