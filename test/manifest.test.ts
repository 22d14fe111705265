import { manifestFaults } from "../scripts/manifest/manifestFaults.mjs";
import { projectFiles, readManifest } from "../scripts/manifest/projectFiles.mjs";
import { rebaseManifest } from "../scripts/rebaseManifest.mjs";

const original = readManifest();
const project = { ...projectFiles(), functions: ["insertActionPlan", "goToNextStep"] };

function faultsOf(manifest: string, functions = project.functions): readonly string[] {
  const parsed = new DOMParser().parseFromString(manifest, "application/xml");
  return manifestFaults(parsed, { ...project, functions });
}

/** The manifest with one text replaced, which must be there. */
function changed(from: string | RegExp, to: string): string {
  const manifest = original.replace(from, to);
  if (manifest === original) throw new Error(`The manifest has no ${String(from)}`);
  return manifest;
}

test("the manifest has no faults", () => {
  expect(faultsOf(original)).toEqual([]);
});

test("the addresses may say what holds blocks together", () => {
  expect(faultsOf(changed(/(taskpane|commands)\.html/g, "$1.html?owner=control"))).toEqual([]);
});

describe("the manifest of the probes", () => {
  const file = "manifest-probe.xml";
  const probes = readManifest(file);
  const idOf = (manifest: string): string | undefined => /<Id>(.*)<\/Id>/.exec(manifest)?.[1];

  test("has no faults, and no button", () => {
    const { functions } = projectFiles(file);
    expect(faultsOf(probes, [...functions])).toEqual([]);
    expect(functions).toEqual([]);
    expect(probes).not.toContain("<Control");
  });

  test("has an id and a page of its own", () => {
    expect(idOf(probes)).not.toBe(idOf(original));
    expect(probes).toContain('SourceLocation DefaultValue="https://localhost:3000/probe.html"');
  });

  test("is held to the rules of every manifest", () => {
    expect(faultsOf(probes.replace("ReadWriteDocument", "ReadDocument"), [])).toEqual([
      "<Permissions> must be ReadWriteDocument",
    ]);
  });
});

test("a fault is found where the add-in's manifest has lost its buttons", () => {
  expect(faultsOf(changed(/<VersionOverrides[^]*<\/VersionOverrides>/, ""))).toEqual([
    "no button calls insertActionPlan",
    "no button calls goToNextStep",
  ]);
});

const long = (length: number) => "x".repeat(length);

test.each([
  ["it is not XML", "<Id>", "<Id", "not an XML manifest"],
  ["an element is unknown", "<Version>", "<Ident>1</Ident><Version>", "<OfficeApp> may not hold <Ident>"],
  [
    "the version comes first",
    /<Id>.*<\/Id>\s*(<Version>.*<\/Version>)/,
    "$1<Id>7ee196bd-28da-494f-bdde-5f0ea65fc723</Id>",
    /<OfficeApp> .* out of order/,
  ],
  ["the support address is missing", /<SupportUrl[^]*<\/SupportUrl>/, "", "<SupportUrl> is missing"],
  ["the version stands twice", "<Version>", "<Version>1.0</Version><Version>", "<Version> stands twice"],
  ["the id is no GUID", /<Id>.*</, "<Id>planhjelp<", "<Id> is no GUID"],
  ["a part of the version has six digits", "1.0.0.0", "1.100000", "<Version> must be"],
  [
    "the name is too long",
    'DisplayName DefaultValue="',
    `DisplayName DefaultValue="${long(125)}`,
    "<DisplayName> is longer",
  ],
  ["an override of the description is too long", 'Value="Rettleier', `Value="${long(250)}`, "<Description> is longer"],
  ["the provider is empty", /<ProviderName>.*</, "<ProviderName><", "<ProviderName> is empty"],
  ["the default locale is a bare language", "nb-NO", "nb", "<DefaultLocale> nb is no full locale"],
  ["an override is for the default locale", 'Locale="nn-no"', 'Locale="nb-no"', "<Override> for nb-no"],
  ["an override is for a bare language", 'Locale="en-us"', 'Locale="en"', "<Override> for en"],
  [
    "a text lacks nynorsk",
    /<bt:Override Locale="nn-no" Value="Neste steg" \/>/,
    "",
    '<String> "Neste steg" needs nn-no',
  ],
  ["the permission is too small", "ReadWriteDocument", "ReadDocument", "<Permissions> must be"],
  ["it is for Excel", '<Host Name="Document"', '<Host Name="Workbook"', "<Host> must be Document"],
  ["a requirement set is for desktops only", 'Name="WordApi"', 'Name="WordApiDesktop"', "<Requirements> must be"],
  [
    "an app domain has a path",
    "</AppDomain>",
    "/planhjelp</AppDomain>",
    "<AppDomain> https://localhost:3000/planhjelp",
  ],
  [
    "an app domain has a wildcard",
    "<AppDomain>https://localhost:3000",
    "<AppDomain>https://*.ks.no",
    "<AppDomain> https://*.ks.no",
  ],
  [
    "an address is on another host",
    "localhost:3000/commands.html",
    "localhost:3001/commands.html",
    /commands.html is not on the base address/,
  ],
  [
    "an address is http",
    'SupportUrl DefaultValue="https',
    'SupportUrl DefaultValue="http',
    /help.html is not on the base address/,
  ],
  ["an icon does not exist", "neste-steg-48.png", "neste-steg-49.png", "assets/icons/neste-steg-49.png does not exist"],
  [
    "an icon has another size",
    "/neste-steg-48.png",
    "/neste-steg-40.png",
    "assets/icons/neste-steg-40.png is no PNG of 48 x 48",
  ],
  [
    "the high resolution icon is 80 pixels",
    "planhjelp-64.png",
    "planhjelp-80.png",
    "planhjelp-80.png is no PNG of 64 x 64",
  ],
  [
    "a supertip comes before its label",
    /(<Label resid="Next.Label" \/>)(\s*<Supertip>[^]*?<\/Supertip>)/,
    "$2$1",
    /<Control> .* out of order/,
  ],
  [
    "the function file comes last",
    /(<FunctionFile.*?\/>)(\s*<ExtensionPoint[^]*?<\/ExtensionPoint>)/,
    "$2$1",
    /<DesktopFormFactor> .* out of order/,
  ],
  ["a resid is too long", /"Help.Url"/g, `"${long(33)}"`, /resid x+ is longer than 32/],
  ["a resid is defined twice", 'String id="Next.Label"', 'String id="Open.Label"', "resid Open.Label is defined twice"],
  [
    "a resid is not defined",
    'resid="Next.Label"',
    'resid="Later.Label"',
    "resid Later.Label is not defined in ShortStrings",
  ],
  [
    "a resid is in the wrong list",
    'resid="Next.Tip"',
    'resid="Next.Label"',
    "resid Next.Label is not defined in LongStrings",
  ],
  ["a resid is not used", '<FunctionFile resid="Commands.Url" />', "", "resid Commands.Url is defined and not used"],
  [
    "a label is too long",
    'id="Next.Label" DefaultValue="',
    `id="Next.Label" DefaultValue="${long(125)}`,
    "Next.Label in ShortStrings",
  ],
  [
    "a tip is too long",
    'id="Next.Tip" DefaultValue="',
    `id="Next.Tip" DefaultValue="${long(250)}`,
    "Next.Tip in LongStrings",
  ],
  ["a needed icon size is missing", /<bt:Image size="80".*?\/>/, "", "<Icon> lacks size 80"],
  ["an icon size is unknown", 'size="40"', 'size="41"', "<Icon> may not have size 41"],
  ["an icon size stands twice", 'size="20"', 'size="24"', "<Icon> has size 24 twice"],
  [
    "two buttons have the same id",
    'id="Planhjelp.Next"',
    'id="Planhjelp.Insert"',
    'id "Planhjelp.Insert" of a control',
  ],
  [
    "the pane cannot open with the document",
    "Office.AutoShowTaskpaneWithDocument",
    "Planhjelp",
    "<TaskpaneId> must be",
  ],
  ["a button calls an unknown function", "goToNextStep", "goToLastStep", "no function is associated with goToLastStep"],
])("a fault is found where %s", (_, from, to, fault) => {
  expect(faultsOf(changed(from, to))).toContainEqual(
    typeof fault === "string" ? expect.stringContaining(fault) : expect.stringMatching(fault),
  );
});

test("a fault is found where no button calls a function", () => {
  expect(faultsOf(original, [...project.functions, "print"])).toEqual(["no button calls print"]);
});

test("the ribbon's page associates the functions that the buttons call", () => {
  expect(projectFiles().functions).toEqual(["insertActionPlan", "goToNextStep"]);
});

test("a manifest moved to another address has no faults, and nothing left of the old one", () => {
  const moved = rebaseManifest(original, "https://intranett.kommune.no/planhjelp/");
  expect(faultsOf(moved)).toEqual([]);
  expect(moved).toContain('SourceLocation DefaultValue="https://intranett.kommune.no/planhjelp/taskpane.html"');
  expect(moved).toContain("<AppDomain>https://intranett.kommune.no</AppDomain>");
  expect(moved).not.toContain("localhost");
});

test("a manifest is not moved to an address without https", () => {
  expect(() => rebaseManifest(original, "http://intranett.kommune.no")).toThrow("must begin with https://");
});
