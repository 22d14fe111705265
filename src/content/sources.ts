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
      nb: "Veileder for lokalt arbeid med kompetanseutvikling (2022, mars).",
      nn: "Veileder for lokalt arbeid med kompetanseutvikling (2022, mars).",
    },
    url: null,
  },
  nitt: {
    name: { nb: "Kompetansestrategi for Nittedal kommune", nn: "Kompetansestrategi for Nittedal kommune" },
    reference: {
      nb: "Kompetansestrategi for Nittedal kommune (u.å.).",
      nn: "Kompetansestrategi for Nittedal kommune (u.å.).",
    },
    url: null,
  },
  drof: {
    name: { nb: "Kompetansedrøftinger (juni 2020)", nn: "Kompetansedrøftinger (juni 2020)" },
    inText: { nb: "Kompetansedrøftinger, 2020", nn: "Kompetansedrøftinger, 2020" },
    reference: {
      nb: "Kompetansedrøftinger: Prosess for kompetansedrøftinger (2020, juni).",
      nn: "Kompetansedrøftinger: Prosess for kompetansedrøftinger (2020, juni).",
    },
    url: null,
  },
  hta: {
    name: { nb: "Hovedtariffavtalen (HTA)", nn: "Hovudtariffavtalen (HTA)" },
    reference: {
      nb: "Hovedtariffavtalen (HTA), kap. 1, 3 og 4. Gjengitt etter veilederen, mars 2022. Må kontrolleres mot avtalen som gjelder.",
      nn: "Hovudtariffavtalen (HTA), kap. 1, 3 og 4. Attgitt etter rettleiaren, mars 2022. Må kontrollerast mot avtalen som gjeld.",
    },
    url: null,
  },
  ha: {
    name: { nb: "Hovedavtalen", nn: "Hovudavtalen" },
    reference: {
      nb: "Hovedavtalen. Må kontrolleres mot avtalen som gjelder.",
      nn: "Hovudavtalen. Må kontrollerast mot avtalen som gjeld.",
    },
    url: null,
  },
  aml: {
    name: { nb: "Arbeidsmiljøloven", nn: "Arbeidsmiljølova" },
    reference: {
      nb: "Arbeidsmiljøloven (2005). Lov om arbeidsmiljø, arbeidstid og stillingsvern mv. (LOV-2005-06-17-62).",
      nn: "Arbeidsmiljølova (2005). Lov om arbeidsmiljø, arbeidstid og stillingsvern mv. (LOV-2005-06-17-62).",
    },
    url: null,
  },
  hms: {
    name: { nb: "HMS-forskriften", nn: "HMS-forskrifta" },
    reference: {
      nb: "Internkontrollforskriften (1996). Forskrift om systematisk helse-, miljø- og sikkerhetsarbeid i virksomheter (FOR-1996-12-06-1127).",
      nn: "Internkontrollforskrifta (1996). Forskrift om systematisk helse-, miljø- og sikkerhetsarbeid i virksomheter (FOR-1996-12-06-1127).",
    },
    url: null,
  },
  lai: {
    name: { nb: "Lai (2013)", nn: "Lai (2013)" },
    reference: {
      nb: "Lai, L. (2013). Strategisk kompetanseledelse.",
      nn: "Lai, L. (2013). Strategisk kompetanseledelse.",
    },
    url: null,
  },
  kbu: {
    name: { nb: "Kompetansebehovsutvalget (2020)", nn: "Kompetansebehovsutvalet (2020)" },
    reference: {
      nb: "Kompetansebehovsutvalget (2020). Fremtidige kompetansebehov III: Læring og kompetanse i alle ledd (NOU 2020: 2).",
      nn: "Kompetansebehovsutvalet (2020). Fremtidige kompetansebehov III: Læring og kompetanse i alle ledd (NOU 2020: 2).",
    },
    url: null,
  },
  ks: {
    name: { nb: "KS’ nettsider", nn: "Nettsidene til KS" },
    inText: { nb: "KS, nettsider", nn: "KS, nettsider" },
    reference: {
      nb: "KS (u.å.). Verktøy – strategisk kompetanseplanlegging.",
      nn: "KS (u.å.). Verktøy – strategisk kompetanseplanlegging.",
    },
    url: "https://www.ks.no/fagomrader/arbeidsgiverpolitikk/kompetanse-og-rekruttering/verktoy---strategisk-kompetanseplanlegging/",
  },
  tiFaktor: {
    name: { nb: "10-FAKTOR", nn: "10-FAKTOR" },
    reference: {
      nb: "KF (u.å.). Medarbeiderundersøkelse: 10-FAKTOR.",
      nn: "KF (u.å.). Medarbeiderundersøkelse: 10-FAKTOR.",
    },
    url: null,
  },
  udir: {
    name: { nb: "Utdanningsdirektoratet", nn: "Utdanningsdirektoratet" },
    reference: {
      nb: "Utdanningsdirektoratet (u.å.). Kompetansepakker.",
      nn: "Utdanningsdirektoratet (u.å.). Kompetansepakker.",
    },
    url: "https://www.udir.no/kvalitet-og-kompetanse/kompetansepakker/",
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
