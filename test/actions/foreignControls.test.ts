import { insertHeadings } from "../../src/actions/place/insertHeadings";
import { newPlan } from "../../src/actions/document/newPlan";
import { docx, heading, para as line } from "../builders";
import { openInWord } from "../openInWord";
import { contents, run, tagged, textBox } from "../strangeBlocks";
import { done } from "./inPlan";
import { serveAssets } from "./serveAssets";

const GALLERY = (gallery: string): string =>
  `<w:id w:val="5"/><w:docPartObj><w:docPartGallery w:val="${gallery}"/><w:docPartUnique/></w:docPartObj>`;
const BINDING = '<w:dataBinding w:xpath="/a" w:storeItemID="{11111111-1111-1111-1111-111111111111}"/>';

/** Somebody's control as the last block of a document, of each kind that the corpus ended in. */
const KINDS: readonly (readonly [string, string])[] = [
  ["a cover page", tagged(GALLERY("Cover Pages"), line("Strategisk plan") + line(""))],
  ["a plain text", tagged('<w:id w:val="5"/><w:text/>', line("Kari"))],
  ["a text bound to data", tagged(`<w:id w:val="5"/>${BINDING}<w:text/>`, line("Kari"))],
  ["a date", tagged('<w:id w:val="5"/><w:date/>', line("1.1.2027"))],
  ["a list to choose from", tagged('<w:id w:val="5"/><w:dropDownList/>', line("Ja"))],
  ["a combo box", tagged('<w:id w:val="5"/><w:comboBox/>', line("Ja"))],
  ["a picture", tagged('<w:id w:val="5"/><w:picture/>', line("Bilde"))],
  ["a text that is locked", tagged('<w:lock w:val="sdtContentLocked"/><w:id w:val="5"/><w:text/>', line("Låst"))],
  ["a control in a control", tagged('<w:id w:val="5"/><w:date/>', tagged('<w:id w:val="6"/><w:text/>', line("x")))],
  ["a rich text", tagged('<w:id w:val="5"/>', line("Kari"))],
];

beforeEach(serveAssets);

/** The body's blocks: the control by its text in brackets. */
function outline(xml: Document): readonly string[] {
  const body = xml.getElementsByTagName("w:body")[0]!;
  return [...body.children].map((block) => {
    const text = [...block.getElementsByTagName("w:t")].map((each) => each.textContent).join("");
    return block.localName === "sdt" ? `[${text}]` : text.trim();
  });
}

describe.each(KINDS)("a document that ends in %s", (_, block) => {
  test("gets the template below it, and it stays as it was", async () => {
    const { host } = await openInWord(await docx(block));
    const before = outline(host.documentXml)[0]!;
    done(await newPlan("nb"));
    const blocks = outline(host.documentXml);
    expect(blocks[0]).toBe(before);
    expect(blocks.filter((each) => /\( ?steg \d\)$/.test(each))).toHaveLength(7);
    expect(host.documentXml.getElementsByTagName("w:sdt")).toHaveLength(block.split("<w:sdt>").length - 1);
  });

  test("gets missing headings below it", async () => {
    const { host } = await openInWord(await docx(heading("Forankring (steg 2)"), block));
    const before = outline(host.documentXml);
    done(await insertHeadings(["s4", "s7"], "nb"));
    const added = ["Hva er kompetanse (steg 4)", "Gjennomføring, oppfølging og evaluering (steg 7)"];
    expect(outline(host.documentXml)).toEqual([...before.slice(0, 2), ...added, ...before.slice(2)]);
  });

  test("and has more below gets a missing heading between the two", async () => {
    const { host } = await openInWord(
      await docx(heading("Forankring (steg 2)"), block, heading("Hva er kompetanse (steg 4)"), line("b")),
    );
    const before = outline(host.documentXml);
    done(await insertHeadings(["s3"], "nb"));
    expect(outline(host.documentXml)).toEqual(before.toSpliced(2, 0, "Overordnede mål og føringer (steg 3)"));
  });
});

test.each([
  ["a cover page without text", tagged(GALLERY("Cover Pages"), line(""))],
  ["a text box", `<w:p>${textBox(line("Strategisk plan"))}</w:p>`],
  ["a drawing", "<w:p><w:r><w:drawing/></w:r></w:p>"],
])("%s is no empty document: the template goes below", async (_, block) => {
  const { host } = await openInWord(await docx(block, line("")));
  const first = host.documentXml.getElementsByTagName("w:body")[0]!.firstElementChild!;
  done(await newPlan("nb"));
  expect(host.documentXml.getElementsByTagName("w:body")[0]!.firstElementChild).toBe(first);
});

test("the contents table's own control is left as it was", async () => {
  const { host } = await openInWord(await docx(contents(`<w:p>${run("Innhold")}</w:p>`)));
  done(await newPlan("nb"));
  expect(outline(host.documentXml)[0]).toBe("[Innhold]");
});
