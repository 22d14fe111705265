import { parts, para, zip } from "./builders";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A .docx of these blocks whose parts have been edited. */
export async function edited(
  blocks: readonly string[],
  edit: (files: Record<string, string>) => void,
): Promise<Uint8Array> {
  const files = { ...parts(blocks) };
  edit(files);
  return zip(files);
}

/** Adds the part that the comments of the document stand in. */
export function addComments(files: Record<string, string>): void {
  const ids = [...files["word/document.xml"]!.matchAll(/<w:commentReference w:id="(\d)"/g)].map(([, id]) => id);
  if (ids.length === 0) return;
  const comments = ids.map((id) => `<w:comment w:id="${id}" w:author="Kari">${para("merknad")}</w:comment>`).join("");
  files["word/comments.xml"] = `<w:comments xmlns:w="${W}">${comments}</w:comments>`;
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  files["[Content_Types].xml"] = files["[Content_Types].xml"]!.replace(
    "</Types>",
    `<Override PartName="/word/comments.xml" ContentType="${type}"/></Types>`,
  );
  const rels = "word/_rels/document.xml.rels";
  const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  files[rels] = files[rels]!.replace(
    "</Relationships>",
    `<Relationship Id="rId9" Type="${relationship}" Target="comments.xml"/></Relationships>`,
  );
}
