import { PLATFORMS } from "../../src/preview/host/HostSettings";
import type { WordHost } from "../../src/preview/host/WordHost";
import { docx, para as line } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { raw, run, textBox } from "../strangeBlocks";
import { done, insert, opened, para } from "./inPlan";
import { PLACEHOLDER, step } from "./stepHeadings";

const M = "http://schemas.openxmlformats.org/officeDocument/2006/math";

/** A text box as Word writes it since 2010, with the older form for others (ECMA-376 part 3). */
const BOX =
  `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">` +
  `<mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps">` +
  textBox(line("Min tekstboks")).replace(/^<w:r>|<\/w:r>$/g, "") +
  `</mc:Choice></mc:AlternateContent></w:r>`;
const EQUATION = `<m:oMath xmlns:m="${M}"><m:r><m:t>x</m:t></m:r></m:oMath>`;

function count(host: WordHost, name: string): number {
  return host.documentXml.getElementsByTagNameNS("*", name).length;
}

test.each([
  ["a text box", textBox(line("Min tekstboks")), "pict"],
  ["a text box of today's", BOX, "AlternateContent"],
  ["an equation", EQUATION, "oMath"],
])("%s on a line of the template stays when our text takes the line's place", async (_, object, name) => {
  for (const platform of PLATFORMS) {
    const { host } = await openInWord(await docx(step(2), raw(run(PLACEHOLDER) + object), step(3)), {
      platform,
    });
    done(await insert(await opened(), "s2", [para("Vi trenger folk.")]));
    expect([platform, count(host, name)]).toEqual([platform, 1]);
    const lines = await linesOf(host);
    expect(lines).toContain("[kplan:s2:text] Vi trenger folk.");
    expect(lines.filter((text) => text.includes(PLACEHOLDER))).toHaveLength(1);
    expect(await openXmlFaults([await host.save()])).toEqual([]);
  }
});

test("where the section is the document's last, the object stands below our text", async () => {
  const { host } = await openInWord(await docx(step(2), raw(run(PLACEHOLDER) + EQUATION)));
  const outcome = done(await insert(await opened(), "s2", [para("Vi trenger folk.")]));
  expect([count(host, "oMath"), outcome.undo]).toEqual([1, null]);
  expect(await linesOf(host)).toContain("[kplan:s2:text] Vi trenger folk.");
});

test("lines that hold nothing more cost no round trip more", async () => {
  const word = await openInWord(await docx(step(2), line(PLACEHOLDER), step(3)));
  const start = await opened();
  const trips = word.roundTrips();
  const outcome = done(await insert(start, "s2", [para("Vi trenger folk.")]));
  expect([word.roundTrips() - trips, outcome.undo === null]).toEqual([2, false]);
});
