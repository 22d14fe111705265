import { PLATFORMS } from "../../../src/preview/host/HostSettings";
import { para } from "../../builders";
import { openInWord } from "../../openInWord";
import { codeOf, opened, run } from "../host/inWord";

/** Threads about what is stored in the document. */

const ADD_IN = "05c2e1c9-3e1d-406e-9a91-e9ac64854143";
const AUTO_OPEN = "Office.AutoShowTaskpaneWithDocument";

describe.each(PLATFORMS)("in Word of %s", (platform) => {
  test("custom XML parts without a namespace cannot be asked for (#2580, by design)", async () => {
    await opened([para("a")], { platform });
    const code = await codeOf((context) => context.document.customXmlParts.getByNamespace("").load("items"));
    expect(code).toBe("InvalidArgument");
  });

  test("the parts of a namespace are those of no other that is like it (#227)", async () => {
    await opened([para("a")], { platform });
    const read = await run((context) => {
      const parts = context.document.customXmlParts;
      for (const name of ["schemas", "externalschemas", "schemas/2"]) parts.add(`<a xmlns="http://xyz.com/${name}"/>`);
      const found = parts.getByNamespace("http://xyz.com/schemas").getOnlyItemOrNullObject().getXml();
      return () => found.value;
    });
    expect(read).toBe('<a xmlns="http://xyz.com/schemas"/>');
  });

  test("a document can be marked to open with the add-in's pane (#6552, mended)", async () => {
    const word = await opened([para("a")], { platform });
    word.host.saveAddInSettings(ADD_IN, new Map([[AUTO_OPEN, "true"]]));
    const { host } = await openInWord(await word.host.save(), { platform });
    expect([...host.addInSettings(ADD_IN)]).toEqual([[AUTO_OPEN, "true"]]);
  });
});
