import type { Language, Localized } from "./Language";

/** A figure on services or working life that Statistics Norway may have of a municipality. Ids stand in users' documents. */
export interface KeyFigureDefinition {
  readonly id: string;
  readonly name: Localized;
  readonly table: string;
  /** The dimension in which the municipality is. */
  readonly region: string;
  /** Its code among ContentsCode; codes come and go. Where nobody knows it, words that its label begins with. */
  readonly content: { readonly code: string } | { readonly label: string };
  /** Where it is added up over the other municipalities: the dimension that they are in. */
  readonly across?: string;
  /** Of the inhabitants wherever they work, and not of the municipality's own staff. */
  readonly isOfInhabitants?: true;
  /** From KOSTRA, which is revised in June. */
  readonly isKostra?: true;
}

const KOSTRA = { region: "KOKkommuneregion0000", isKostra: true } as const;

export const KEY_FIGURES: readonly KeyFigureDefinition[] = [
  {
    ...{ id: "careStaff", table: "14534", ...KOSTRA, content: { code: "KOSARBAARSVERKST0000" } },
    name: { nb: "Årsverk i omsorgstjenestene", nn: "Årsverk i omsorgstenestene" },
  },
  {
    ...{ id: "careUsers", table: "12209", ...KOSTRA, content: { code: "KOSaarsvbrukerom0000" } },
    name: { nb: "Årsverk per bruker av omsorgstjenester", nn: "Årsverk per brukar av omsorgstenester" },
  },
  {
    ...{ id: "nurseryStaff", table: "13502", ...KOSTRA, content: { code: "KOSbarnaav0000" } },
    name: { nb: "Barn per årsverk i grunnbemanningen, barnehage", nn: "Barn per årsverk i grunnbemanninga, barnehage" },
  },
  {
    ...{ id: "nurseryShare", table: "13502", ...KOSTRA, content: { code: "KOSandel150000" } },
    name: { nb: "Andel barn 1–5 år i barnehage", nn: "Del av barna 1–5 år i barnehage" },
  },
  {
    ...{ id: "schoolGroups", table: "12255", ...KOSTRA, content: { code: "KOSgrstr20000" } },
    name: { nb: "Gruppestørrelse 2 i grunnskolen", nn: "Gruppestorleik 2 i grunnskulen" },
  },
  {
    ...{ id: "commuteOut", table: "03321", region: "Bokommuen", across: "ArbstedKomm" },
    content: { label: "" },
    name: { nb: "Innbyggere som pendler ut av kommunen", nn: "Innbyggjarar som pendlar ut av kommunen" },
  },
  {
    ...{ id: "commuteIn", table: "03321", region: "ArbstedKomm", across: "Bokommuen" },
    content: { label: "" },
    name: { nb: "Andre som pendler inn til kommunen", nn: "Andre som pendlar inn til kommunen" },
  },
  {
    ...{ id: "sickLeave", table: "12451", region: "Region", isOfInhabitants: true },
    content: { label: "Sykefraværsprosent" },
    name: { nb: "Sykefravær blant innbyggerne som er i arbeid", nn: "Sjukefråvær blant innbyggjarane som er i arbeid" },
  },
];

/** What is said of key figures in the document. */
export const KEY_FIGURE_TEXTS: Readonly<
  Record<
    Language,
    {
      readonly title: string;
      readonly heading: (place: string) => string;
      readonly columns: readonly string[];
      readonly missing: string;
      readonly inhabitants: string;
      readonly unrevised: string;
      readonly summed: string;
      readonly source: (tables: string, fetched: string) => string;
    }
  >
> = {
  nb: {
    title: "Nøkkeltall om tjenester og arbeidsliv",
    heading: (place) => `Nøkkeltall for ${place}`,
    columns: ["Nøkkeltall", "Verdi", "Enhet", "Periode", "SSB-tabell", "Publisert"],
    missing: "ikke tilgjengelig",
    inhabitants:
      "Sykefraværet gjelder innbyggere som er i arbeid, hos alle arbeidsgivere. Det er ikke sykefraværet blant kommunens egne ansatte.",
    unrevised: "KOSTRA-tall som er publisert mellom 15. mars og 15. juni, er ureviderte. De reviderte kommer 15. juni.",
    summed: "Pendlingen er lagt sammen av tallene for hver av de andre kommunene.",
    source: (tables, fetched) => `Kilde: SSB, tabell ${tables}, hentet ${fetched}, lisens CC BY 4.0. Bearbeidet.`,
  },
  nn: {
    title: "Nøkkeltal om tenester og arbeidsliv",
    heading: (place) => `Nøkkeltal for ${place}`,
    columns: ["Nøkkeltal", "Verdi", "Eining", "Periode", "SSB-tabell", "Publisert"],
    missing: "ikkje tilgjengeleg",
    inhabitants:
      "Sjukefråværet gjeld innbyggjarar som er i arbeid, hos alle arbeidsgivarar. Det er ikkje sjukefråværet blant dei tilsette i kommunen.",
    unrevised: "KOSTRA-tal som er publiserte mellom 15. mars og 15. juni, er ureviderte. Dei reviderte kjem 15. juni.",
    summed: "Pendlinga er lagd saman av tala for kvar av dei andre kommunane.",
    source: (tables, fetched) => `Kjelde: SSB, tabell ${tables}, henta ${fetched}, lisens CC BY 4.0. Bearbeidd.`,
  },
};
