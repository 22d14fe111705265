import { readFileSync } from "node:fs";
import { readManifest } from "../../../../src/preview/page/ribbon/readManifest";

const manifest = (language: string, file = "manifest.xml") =>
  readManifest(new DOMParser().parseFromString(readFileSync(file, "utf8"), "application/xml"), language);

describe("readManifest", () => {
  it("finds the three buttons of the ribbon, the first of which shows the pane", () => {
    expect(manifest("nb-NO").buttons.map(({ label, functionName }) => [label, functionName])).toEqual([
      ["Planhjelp", null],
      ["Sett inn handlingsplan", "insertActionPlan"],
      ["Neste steg", "goToNextStep"],
    ]);
  });

  it("gives the texts of the language that Word is in, whatever the case of its name", () => {
    expect(manifest("nn-NO").buttons.map(({ label }) => label)).toContain("Set inn handlingsplan");
  });

  it("gives the add-in's id", () => {
    expect(manifest("nb-NO").id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it("gives addresses on the server that the preview is on", () => {
    const { taskPane, functions, buttons } = manifest("nb-NO");
    expect([taskPane, functions]).toEqual(["/taskpane.html", "/commands.html"]);
    expect(buttons.map(({ icon }) => icon)).toEqual([
      expect.stringMatching(/^\/assets\/icons\/.*-32\.png$/),
      expect.stringMatching(/^\/assets\/icons\/.*-32\.png$/),
      expect.stringMatching(/^\/assets\/icons\/.*-32\.png$/),
    ]);
  });

  it("gives of a manifest without buttons the task pane alone", () => {
    expect(manifest("nb-NO", "manifest-probe.xml")).toMatchObject({
      name: "Planhjelp – prøver",
      taskPane: "/probe.html",
      functions: null,
      buttons: [],
    });
  });
});
