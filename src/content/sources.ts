import type { Language } from "./Language";
import { SOURCE_IDS, type Source, type SourceId } from "./Source";

const TEXTS: Readonly<Record<SourceId, Omit<Source, "id">>> = {
  mal: {
    name: { nb: "KS-malen", nn: "KS-malen" },
    reference: {
      nb: "KS (u.å.). Mal for strategisk kompetanse- og bemanningsplan.",
      nn: "KS (u.å.). Mal for strategisk kompetanse- og bemanningsplan.",
    },
    url: null,
  },
  deck: {
    name: { nb: "Lysbildene fra KS", nn: "Lysbileta frå KS" },
    inText: { nb: "KS, lysbilder", nn: "KS, lysbilete" },
    reference: {
      nb: "KS (u.å.). Lysbilder om strategisk kompetanseplanlegging.",
      nn: "KS (u.å.). Lysbilete om strategisk kompetanseplanlegging.",
    },
    url: null,
  },
  veil: {
    name: { nb: "Veilederen (mars 2022)", nn: "Rettleiaren (mars 2022)" },
    inText: {
      nb: "Veileder for lokalt arbeid med kompetanseutvikling, 2022",
      nn: "Veileder for lokalt arbeid med kompetanseutvikling, 2022",
    },
    reference: {
      nb: "KS, LO Kommune, Unio, YS Kommune og Akademikerne kommune (2022). Veileder for lokalt arbeid med kompetanseutvikling.",
      nn: "KS, LO Kommune, Unio, YS Kommune og Akademikerne kommune (2022). Veileder for lokalt arbeid med kompetanseutvikling.",
    },
    url: "https://www.ks.no/fagomrader/arbeidsgiverpolitikk/kompetanse-og-rekruttering/veileder-for-lokalt-arbeid-med-kompetanseutvikling/",
  },
  nitt: {
    name: { nb: "Kompetansestrategi for Nittedal kommune", nn: "Kompetansestrategi for Nittedal kommune" },
    reference: {
      nb: "Nittedal kommune (u.å.). Kompetansestrategi for Nittedal kommune.",
      nn: "Nittedal kommune (u.å.). Kompetansestrategi for Nittedal kommune.",
    },
    url: null,
  },
  drof: {
    name: { nb: "Kompetansedrøftinger (juni 2020)", nn: "Kompetansedrøftinger (juni 2020)" },
    inText: { nb: "Kompetansedrøftinger, 2020", nn: "Kompetansedrøftinger, 2020" },
    reference: {
      nb: "Kompetansedrøftinger: Prosess for kompetansedrøftinger (2020).",
      nn: "Kompetansedrøftinger: Prosess for kompetansedrøftinger (2020).",
    },
    url: null,
  },
  hta: {
    name: { nb: "Hovedtariffavtalen (HTA)", nn: "Hovudtariffavtalen (HTA)" },
    reference: {
      nb: "KS og arbeidstakerorganisasjonene. Hovedtariffavtalen (HTA){hta}, kap. 1, 3, 4 og 5.",
      nn: "KS og arbeidstakarorganisasjonane. Hovudtariffavtalen (HTA){hta}, kap. 1, 3, 4 og 5.",
    },
    url: null,
  },
  ha: {
    name: { nb: "Hovedavtalen", nn: "Hovudavtalen" },
    inText: { nb: "hovedavtalen", nn: "hovudavtalen" },
    reference: {
      nb: "KS og arbeidstakerorganisasjonene. Hovedavtalen.",
      nn: "KS og arbeidstakarorganisasjonane. Hovudavtalen.",
    },
    url: null,
  },
  aml: {
    name: { nb: "Arbeidsmiljøloven", nn: "Arbeidsmiljølova" },
    inText: { nb: "arbeidsmiljøloven", nn: "arbeidsmiljølova" },
    reference: {
      nb: "Arbeidsmiljøloven (2005). Lov om arbeidsmiljø, arbeidstid og stillingsvern mv. (LOV-2005-06-17-62).",
      nn: "Arbeidsmiljølova (2005). Lov om arbeidsmiljø, arbeidstid og stillingsvern mv. (LOV-2005-06-17-62).",
    },
    url: "https://lovdata.no/lov/2005-06-17-62",
  },
  hms: {
    name: { nb: "HMS-forskriften", nn: "HMS-forskrifta" },
    reference: {
      nb: "Internkontrollforskriften (1996). Forskrift om systematisk helse-, miljø- og sikkerhetsarbeid i virksomheter (FOR-1996-12-06-1127).",
      nn: "Internkontrollforskrifta (1996). Forskrift om systematisk helse-, miljø- og sikkerhetsarbeid i virksomheter (FOR-1996-12-06-1127).",
    },
    url: "https://lovdata.no/forskrift/1996-12-06-1127",
  },
  lai: {
    name: { nb: "Lai (2013)", nn: "Lai (2013)" },
    reference: {
      nb: "Lai, L. (2013). Strategisk kompetanseledelse (3. utg.). Fagbokforlaget.",
      nn: "Lai, L. (2013). Strategisk kompetanseledelse (3. utg.). Fagbokforlaget.",
    },
    url: null,
  },
  kbu: {
    name: { nb: "Kompetansebehovsutvalget (2020)", nn: "Kompetansebehovsutvalet (2020)" },
    reference: {
      nb: "Kompetansebehovsutvalget (2020). Fremtidige kompetansebehov III: Læring og kompetanse i alle ledd (NOU 2020: 2).",
      nn: "Kompetansebehovsutvalet (2020). Fremtidige kompetansebehov III: Læring og kompetanse i alle ledd (NOU 2020: 2).",
    },
    url: "https://www.regjeringen.no/no/dokumenter/nou-2020-2/id2689744/",
  },
  ks: {
    name: { nb: "KS’ nettsider", nn: "Nettsidene til KS" },
    inText: { nb: "KS, strategisk kompetanseplanlegging", nn: "KS, strategisk kompetanseplanlegging" },
    reference: {
      nb: "KS (u.å.). Verktøy – strategisk kompetanseplanlegging.",
      nn: "KS (u.å.). Verktøy – strategisk kompetanseplanlegging.",
    },
    url: "https://www.ks.no/fagomrader/arbeidsgiverpolitikk/kompetanse-og-rekruttering/verktoy---strategisk-kompetanseplanlegging/",
  },
  ksLearning: {
    name: { nb: "KS om teknologistøttet læring", nn: "KS om teknologistøtta læring" },
    inText: { nb: "KS, teknologistøttet læring", nn: "KS, teknologistøtta læring" },
    reference: {
      nb: "KS (u.å.). Teknologistøttet læring på arbeidsplassen.",
      nn: "KS (u.å.). Teknologistøttet læring på arbeidsplassen.",
    },
    url: "https://www.ks.no/fagomrader/forskning-og-utvikling-fou/forskning-og-utvikling/teknologistottet-laring-pa-arbeidsplassen2/",
  },
  tiFaktor: {
    name: { nb: "10-FAKTOR", nn: "10-FAKTOR" },
    reference: {
      nb: "KS (u.å.). 10-FAKTOR – KS’ medarbeiderundersøkelse.",
      nn: "KS (u.å.). 10-FAKTOR – KS’ medarbeiderundersøkelse.",
    },
    url: "https://www.10faktor.no/",
  },
  udir: {
    name: { nb: "Utdanningsdirektoratet", nn: "Utdanningsdirektoratet" },
    reference: {
      nb: "Utdanningsdirektoratet (u.å.). Kvalitet og kompetanse.",
      nn: "Utdanningsdirektoratet (u.å.). Kvalitet og kompetanse.",
    },
    url: "https://www.udir.no/kvalitet-og-kompetanse/",
  },
  hdir: {
    name: { nb: "Helsedirektoratet", nn: "Helsedirektoratet" },
    reference: {
      nb: "Helsedirektoratet (u.å.). Kompetanse- og tjenesteutviklingstilskuddet.",
      nn: "Helsedirektoratet (u.å.). Kompetanse- og tjenesteutviklingstilskuddet.",
    },
    url: "https://www.helsedirektoratet.no/tema/kompetanseloft-2025/kompetanse-og-innovasjon",
  },
  kristiansund: {
    name: { nb: "Strategisk kompetanseplan for Kristiansund", nn: "Strategisk kompetanseplan for Kristiansund" },
    inText: { nb: "Kristiansund kommune", nn: "Kristiansund kommune" },
    reference: {
      nb: "Kristiansund kommune (u.å.). Strategisk kompetanseplan.",
      nn: "Kristiansund kommune (u.å.). Strategisk kompetanseplan.",
    },
    url: "https://www.kristiansund.kommune.no/strategisk-kompetanseplan/innledning/",
  },
  own: {
    name: { nb: "Laget for dette tillegget", nn: "Laga for dette tillegget" },
    reference: {
      nb: "Laget for dette tillegget, ikke hentet fra en annen kilde.",
      nn: "Laga for dette tillegget, ikkje henta frå ei anna kjelde.",
    },
    url: null,
  },
};

/** All sources, in the order of SOURCE_IDS. Titles of works stand in the language that they were published in. */
export const SOURCES: readonly Source[] = SOURCE_IDS.map(sourceOf);

/** The source with this id. */
export function sourceOf(id: SourceId): Source {
  return { id, ...TEXTS[id] };
}

/** A source as it stands in the list of references, with the period of the tariff agreement that the plan refers to. */
export function referenceOf({ reference }: Source, language: Language, hta: string): string {
  return reference[language].replace("{hta}", hta === "" ? "" : ` ${hta}`);
}
