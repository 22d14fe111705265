import { docx, control, para, table } from "../../../builders";
import { WordHost } from "../../../../src/preview/host/WordHost";
import { blockAround, cellAround, editAround, titleOf } from "../../../../src/preview/page/editing/documentEdits";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const open = async (): Promise<WordHost> =>
  WordHost.open(await docx(para("utenfor"), control("blokk", table([["a"], ["b"]]), para(""))));

const find = ({ documentXml }: WordHost, text: string): Element =>
  [...documentXml.getElementsByTagNameNS(W, "p")].find((paragraph) => paragraph.textContent === text)!;

describe("editAround", () => {
  it("does nothing outside of tables and blocks, and says so", async () => {
    const host = await open();
    expect(editAround(host, "deleteRow", find(host, "utenfor"))).toBe(false);
    expect(editAround(host, "deleteControl", find(host, "utenfor"))).toBe(false);
    expect(host.documentXml.documentElement.textContent).toContain("utenforab");
  });

  it("changes the table and the block that the paragraph is in", async () => {
    const host = await open();
    expect(editAround(host, "moveRowUp", find(host, "b"))).toBe(true);
    expect(host.documentXml.documentElement.textContent).toContain("utenforba");
    expect(editAround(host, "deleteControl", find(host, "b"))).toBe(true);
    expect(host.documentXml.documentElement.textContent).not.toContain("b");
  });
});

describe("cellAround and blockAround", () => {
  it("find what is around a paragraph, and the block's title", async () => {
    const host = await open();
    expect(cellAround(find(host, "a"))?.textContent).toBe("a");
    expect(titleOf(blockAround(find(host, "a"))!)).toBe("blokk");
    expect([cellAround(find(host, "utenfor")), blockAround(find(host, "utenfor"))]).toEqual([undefined, undefined]);
  });
});
