import { readParameters } from "../../../src/preview/page/readParameters";

const read = (search: string) => readParameters(search, "mal.docx");

describe("readParameters", () => {
  it("opens the template in an editable, light Word on the web in bokmål when nothing is said", () => {
    expect(read("")).toEqual({
      document: "mal.docx",
      manifest: "manifest.xml",
      platform: "web",
      readOnly: false,
      latency: 0,
      theme: "light",
      language: "nb-NO",
      pane: 350,
      panes: 1,
      faults: [],
    });
  });

  it("takes everything that the address says", () => {
    const search =
      "?document=/x.docx&manifest=manifest-probe.xml&platform=ipad&readonly=1&latency=200&theme=dark&language=nn-NO&pane=450&panes=2&fault=addIgnored,settingsLost,partsLost";
    expect(read(search)).toEqual({
      document: "/x.docx",
      manifest: "manifest-probe.xml",
      platform: "ipad",
      readOnly: true,
      latency: 200,
      theme: "dark",
      language: "nn-NO",
      pane: 450,
      panes: 2,
      faults: ["partsLost", "settingsLost", "addIgnored"],
    });
  });

  it("leaves what it does not know as it is when nothing is said", () => {
    expect(read("?platform=android&latency=-3&theme=blue&language=sv&pane=wide&panes=3&fault=none,")).toEqual(read(""));
  });
});
