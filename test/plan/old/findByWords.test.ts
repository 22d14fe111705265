import { bullet, heading, para, table, title } from "../../builders";
import { piecesOf, placeOf, textsAt } from "./oldDocument";

test.each([
  ["Hva vil vi oppnå?", "s2 aims"],
  ["Kva ønskjer vi å oppnå?", "s2 aims"],
  ["Når skal planen rulleres?", "s7 followUp"],
  ["Når evaluerer vi planen?", "s7 followUp"],
  ["Slik rapporterer vi", "s7 followUp"],
])("what stands below «%s» goes to «%s»", async (said, place) => {
  const pieces = await piecesOf(heading(said), para("Vi har tenkt på det."));
  expect(pieces.map(placeOf)).toContain(place);
});

test("needs may stand unit by unit below a chapter of needs, and figures there are none", async () => {
  const pieces = await piecesOf(
    heading("Kompetansebehov"),
    heading("Helse", { level: 2 }),
    bullet("Sykepleiere"),
    heading("Oppvekst", { level: 2 }),
    bullet("Spesialpedagoger"),
    heading("Turnover", { level: 2 }),
    bullet("Helse: 8 prosent"),
  );
  expect(textsAt(pieces, "deck.tab.analyse")).toEqual(["Sykepleiere", "Spesialpedagoger"]);
  expect(textsAt(pieces, "s5 turnover")).toEqual(["Helse: 8 prosent"]);
});

test.each(["Strategi 1: Mobilisere", "Satsingsområde 2 – Heltid", "6.2 Utvikle kompetanse", "Rekruttering"])(
  "measures below «%s» are of that strategy",
  async (said) => {
    const pieces = await piecesOf(heading("Tiltak"), heading(said, { level: 2 }), bullet("Kurs (HR, 2025)"));
    const measures = pieces.find((piece) => placeOf(piece) === "nitt.tab.handlingsplan");
    expect(measures?.context).toEqual({ strategy: said.replace(/^(?:.*[:–] |6\.2 )/u, "") });
  },
);

test("a heading that only begins as a strategy does is none", async () => {
  const pieces = await piecesOf(
    heading("Tiltak"),
    heading("Rekruttere flere sykepleiere til nattvakter", { level: 2 }),
    bullet("Kurs (HR, 2025)"),
  );
  expect(pieces.find((piece) => placeOf(piece) === "nitt.tab.handlingsplan")?.context).toEqual({});
});

test("who has a role is told without the role once more", async () => {
  const pieces = await piecesOf(
    heading("Organisering av arbeidet"),
    para(
      "Prosjekteier er kommunedirektøren. Arbeidsgruppen består av: HR-rådgiver og rektor. Ledergruppen var styringsgruppe. En arbeidsgruppe ledet av HR-sjefen har skrevet planen.",
    ),
  );
  expect(textsAt(pieces, "s1 groups")).toEqual([
    "Prosjekteier: kommunedirektøren",
    "Arbeidsgruppen: HR-rådgiver og rektor",
    "Styringsgruppe: ledergruppen",
    "Arbeidsgruppe: En arbeidsgruppe ledet av HR-sjefen har skrevet planen.",
  ]);
});

test("a table of roles may stand below «Roller» alone", async () => {
  const rows = [
    ["Rolle", "Hvem"],
    ["Styringsgruppe", "Ledergruppen"],
  ];
  expect(textsAt(await piecesOf(heading("Roller"), table(rows)), "s1 groups")).toEqual([
    "Styringsgruppe: Ledergruppen",
  ]);
});

test.each([
  ["Kompetanseplan for Øyvær 2025–2028", ["Øyvær"]],
  ["Temaplan kompetanse Nordbygd 2024-27", ["Nordbygd"]],
  ["Strategisk Kompetanseplan 2024–2027", []],
  ["Kompetanseplan 2024–2027", []],
])("the municipality's name may stand in a title alone: %s", async (said, names) => {
  expect(textsAt(await piecesOf(title(said), heading("Mål"), para("Vi skal bli flere.")), "municipality")).toEqual(
    names,
  );
});
