/** The kinds of things that the sources' inventory holds. */
export const INVENTORY_KINDS = [
  "definition",
  "evaluation",
  "factor",
  "heading",
  "key-question",
  "learning-form",
  "legal",
  "plan-level",
  "procedure",
  "prompt",
  "purpose",
  "reflection",
  "result",
  "role",
  "strategy",
  "table",
  "talk-question",
] as const;

export type InventoryKind = (typeof INVENTORY_KINDS)[number];

/**
 * Every id of the inventory of the five sources, by kind and by the first step that it belongs to ("none": the list of
 * references). Made once from the inventory; the sources are as they are, so it does not change.
 */
export const INVENTORY: Readonly<Record<InventoryKind, Readonly<Record<string, readonly string[]>>>> = {
  definition: {
    s2: ["veil.def.planlegging"],
    s4: [
      ...["mal.s4.def", "mal.s4.def.1", "mal.s4.def.2", "mal.s4.def.3", "mal.s4.def.4", "mal.s4.def.5"],
      ...["mal.s4.def.6", "deck.def.styring", "deck.def.kompetanse", "nitt.def.1", "nitt.def.byggesteiner"],
      ...["nitt.def.evner", "nitt.def.kunnskaper", "nitt.def.ferdigheter", "nitt.def.holdninger"],
      ...["nitt.def.kultur", "nitt.def.komplekst"],
    ],
    s5: ["nitt.def.bemanningsledelse"],
  },
  evaluation: {
    s7: [
      ...["veil.10faktor.1", "veil.10faktor.2", "veil.10faktor.3", "veil.10faktor.lenke", "nitt.eval.1"],
      ...["nitt.eval.2", "nitt.eval.3"],
    ],
  },
  factor: {
    s5: [
      ...["veil.saml.2", "nitt.rekr.1", "nitt.rekr.6", "nitt.rekr.7", "nitt.fakt.0", "nitt.fakt.1", "nitt.fakt.2"],
      ...["nitt.fakt.3", "nitt.fakt.4", "nitt.fakt.5", "nitt.fakt.6", "nitt.fakt.7", "nitt.kart.sitat.2"],
    ],
  },
  heading: {
    s2: ["mal.h.s2", "mal.h.s2.niva2"],
    s3: ["mal.h.s3", "mal.h.s3.niva2"],
    s4: ["mal.h.s4"],
    s5: ["mal.h.s5", "deck.hvorfor.5"],
    s6: ["mal.h.s6"],
    s7: ["mal.h.s7"],
    none: ["mal.h.ref"],
  },
  "key-question": {
    s2: ["deck.hvorfor.1", "deck.landskap.2"],
    s3: [
      ...["deck.maal.0", "veil.sjekk.1", "veil.sjekk.7", "nitt.modell.1", "drof.forb.sporsmal.1"],
      ...["drof.forb.sporsmal.2", "drof.lokal.sporsmal.1"],
    ],
    s4: ["deck.def.sporsmal", "nitt.def.0"],
    s5: [
      ...["deck.analyse.1", "deck.analyse.2", "deck.analyse.3", "veil.sjekk.2", "veil.sjekk.3", "veil.sjekk.4"],
      ...["nitt.modell.2", "nitt.trinn2.0", "nitt.rekr.0", "nitt.rekr.3", "nitt.rekr.4", "nitt.fakt.sp.1"],
      ...["nitt.fakt.sp.2", "nitt.bruk.0", "nitt.bruk.4", "nitt.kart.0", "drof.forb.sporsmal.3"],
      ...["drof.lokal.sporsmal.2", "drof.indiv.sporsmal.1", "drof.indiv.sporsmal.2"],
    ],
    s6: [
      ...["deck.hvorfor.6", "veil.sjekk.5", "veil.sjekk.6", "nitt.sitat.2", "nitt.modell.3", "nitt.fakt.sp.3"],
      ...["drof.lokal.sporsmal.3", "drof.indiv.sporsmal.3"],
    ],
    s7: ["drof.iverk.sporsmal.1", "drof.iverk.sporsmal.2", "drof.iverk.sporsmal.3"],
  },
  "learning-form": {
    s5: ["nitt.kultur.3"],
    s6: [
      ...["veil.laering.2", "veil.laering.3", "veil.laering.4", "veil.laering.5", "veil.laering.6"],
      ...["veil.laering.8", "veil.laering.fotnote1", "veil.laering.9", "veil.laering.10", "veil.laering.11"],
      ...["veil.laering.12", "veil.laering.13", "veil.laering.14", "veil.laering.15", "veil.laering.16"],
      ...["veil.oppvekst.1", "veil.oppvekst.2", "veil.oppvekst.ordning.1", "veil.oppvekst.ordning.2"],
      ...["veil.oppvekst.ordning.3", "veil.oppvekst.3", "nitt.kultur.1", "nitt.kultur.2", "nitt.kultur.4"],
      ...["nitt.kultur.5", "nitt.kultur.6", "nitt.kultur.7", "nitt.kultur.8", "nitt.kultur.sitat.1"],
      ...["nitt.kultur.sitat.2", "nitt.laere.1", "nitt.laere.2", "nitt.laere.3", "nitt.laere.5", "nitt.laere.6"],
      ...["nitt.laere.modell"],
    ],
    s7: [
      ...["nitt.arsplan.1a", "nitt.arsplan.1b", "nitt.arsplan.1c", "nitt.arsplan.2a", "nitt.arsplan.2b"],
      ...["nitt.arsplan.3a", "nitt.arsplan.4a"],
    ],
  },
  legal: {
    s1: ["veil.hta.3-2.droft.1", "veil.hta.3-3.6", "veil.hta.3-3.8", "veil.hta.3-2.droft.2"],
    s2: ["veil.hta.3-3.1"],
    s3: [
      ...["veil.innl.6", "veil.lonn.4", "veil.hta.4-0_5-3", "veil.hta.3-2.sammenheng", "veil.hta.3-2.1"],
      ...["veil.hta.3-2.2", "veil.hta.3-2.3", "veil.hta.3-2.4", "veil.hta.3-2.5", "veil.hta.3-2.bidra.4"],
      ...["veil.hta.3-2.bidra.5", "veil.hta.3-2.skal.1", "veil.hta.3-2.perm"],
    ],
    s4: ["veil.hta.3-3.2"],
    s5: ["veil.hta.3-3.3", "veil.hta.3-3.7"],
    s6: [
      ...["veil.hta.3-3.4", "veil.hta.3-3.5", "veil.aml.12-11", "veil.hta.14-2.1", "veil.hta.14-2.2"],
      ...["veil.hta.14-2.3", "veil.hta.3-2.bidra.1", "veil.hta.3-2.bidra.2", "veil.hta.3-2.bidra.3"],
      ...["veil.hta.3-2.skal.2", "veil.hta.3-2.skal.3", "veil.hta.3-2.skal.4", "veil.hta.3-2.skal.5"],
      ...["veil.hta.4-2-4.0", "veil.hta.4-2-4.1", "veil.hta.4-2-4.2", "veil.hta.4-2-4.m1", "veil.hta.4-2-4.m2"],
      ...["veil.hta.4-2-4.m3", "veil.hta.4-2-4.m4", "veil.hta.4-2-4.m5", "veil.hta.kap3og5.1"],
      ...["veil.hta.kap3og5.2", "veil.hta.kap3og5.3", "veil.hta.3-3-2", "nitt.laere.7"],
    ],
  },
  "plan-level": {
    s2: [
      ...["deck.plan.0", "deck.plan.1", "deck.plan.1.1", "deck.plan.1.2", "deck.plan.1.3", "deck.plan.1.4"],
      ...["deck.plan.2", "deck.plan.2.1", "deck.plan.2.2", "deck.plan.3", "deck.plan.4", "veil.plan.2"],
      ...["veil.plan.1", "veil.lonn.2", "nitt.plan.1", "nitt.plan.2"],
    ],
    s3: [
      ...["deck.maal.1", "deck.maal.2", "deck.maal.3", "deck.maal.4", "deck.maal.5", "nitt.orgmaal.0"],
      ...["nitt.orgmaal.1", "nitt.orgmaal.1.1", "nitt.orgmaal.1.2", "nitt.orgmaal.1.3", "nitt.orgmaal.2"],
      ...["nitt.orgmaal.2.1", "nitt.orgmaal.2.2", "nitt.orgmaal.2.3", "nitt.kilder.1", "nitt.kilder.2"],
      ...["nitt.kilder.3", "nitt.kilder.4"],
    ],
    s6: ["nitt.rekrutt.3"],
    s7: ["nitt.plan.3"],
  },
  procedure: {
    s1: ["veil.sjekk.0", "veil.ref.ks", "nitt.modell.0", "drof.forb.fremgang.4"],
    s2: ["drof.lokal.fremgang.1"],
    s3: [
      ...["nitt.trinn1.1", "nitt.trinn1.2", "nitt.trinn1.3", "drof.forb.fremgang.1", "drof.forb.fremgang.2"],
      ...["drof.lokal.fremgang.2"],
    ],
    s5: [
      ...["veil.samtale.0", "nitt.rekr.2", "nitt.rekr.5", "nitt.bruk.2", "nitt.kart.1", "nitt.kart.2"],
      ...["nitt.kart.3", "nitt.kart.4", "nitt.kart.5", "nitt.samtale.3", "drof.forb.fremgang.3"],
      ...["drof.lokal.fremgang.3", "drof.lokal.fremgang.5"],
    ],
    s6: [
      ...["deck.strat.kjede", "nitt.bruke.1", "nitt.bruke.2", "nitt.larling.2", "nitt.rekrutt.2"],
      ...["nitt.verktoy.1", "nitt.verktoy.2", "nitt.verktoy.3", "nitt.verktoy.4", "drof.lokal.fremgang.4"],
    ],
    s7: [
      ...["nitt.satsing.2", "nitt.satsing.4", "nitt.satsing.5", "nitt.verktoy.5", "nitt.arsplan.0"],
      ...["drof.indiv.fremgang.1", "drof.indiv.fremgang.2", "drof.indiv.fremgang.3", "drof.iverk.fremgang.1"],
      ...["drof.iverk.fremgang.2", "drof.iverk.fremgang.3", "drof.iverk.fremgang.4"],
    ],
  },
  prompt: {
    s1: ["mal.s1.1", "mal.s1.2", "mal.s1.3", "mal.s1.4"],
    s2: ["mal.s2.plass", "mal.s2.1", "mal.s2.2", "mal.s2.3", "mal.s2.4", "mal.s2.5", "mal.s2.6"],
    s3: ["mal.s3.plass", "mal.s3.1"],
    s4: ["mal.s4.1", "mal.s4.2", "mal.s4.3"],
    s5: [
      ...["mal.s5.1", "mal.s5.2", "mal.s5.3", "mal.s5.4", "mal.s5.5", "mal.s5.data.1", "mal.s5.data.2"],
      ...["mal.s5.data.3", "mal.s5.data.4", "mal.s5.6"],
    ],
    s6: ["mal.s6.1", "mal.s6.2", "mal.s6.3"],
    s7: ["mal.s7.1", "mal.s7.2", "mal.s7.3"],
  },
  purpose: {
    s1: ["deck.involvering.0", "deck.involvering.1", "veil.innl.2", "veil.innl.3", "drof.forb.formal"],
    s2: [
      ...["deck.hvorfor.2", "deck.hvorfor.3", "deck.hvorfor.4", "deck.plan.formal", "deck.landskap.1"],
      ...["veil.innl.1", "veil.innl.5", "veil.saml.1", "veil.saml.3", "veil.saml.4", "veil.saml.5"],
      ...["veil.tilskudd.1", "veil.tilskudd.2", "veil.laering.7", "nitt.sitat.1", "nitt.sitat.3"],
      ...["nitt.bakgrunn.1", "nitt.bakgrunn.2", "nitt.bakgrunn.3", "nitt.maal.1", "nitt.maal.2"],
    ],
    s3: ["deck.maal.formal", "veil.lonn.1", "veil.lonn.3", "nitt.satsing.1"],
    s5: ["nitt.bruk.3", "drof.lokal.formal"],
    s6: ["veil.laering.1"],
    s7: ["drof.indiv.formal", "drof.iverk.formal"],
  },
  reflection: {
    s2: ["veil.refl.samtale.4"],
    s3: ["veil.refl.lonn.3", "veil.refl.lonn.5", "veil.refl.lonn.6"],
    s4: ["veil.refl.laering.1", "nitt.refl.evner", "nitt.refl.begrep.1", "nitt.refl.kultur.1"],
    s5: ["veil.refl.laering.6"],
    s6: [
      ...["veil.refl.samtale.1", "veil.refl.samtale.2", "veil.refl.samtale.3", "veil.refl.laering.2"],
      ...["veil.refl.laering.3", "veil.refl.laering.4", "veil.refl.laering.5", "veil.refl.lonn.1"],
      ...["veil.refl.lonn.2", "veil.refl.lonn.4", "veil.refl.lonn.7", "nitt.refl.begrep.2", "nitt.refl.kultur.2"],
      ...["nitt.bruk.sitat.2", "nitt.refl.bruke.1", "nitt.refl.bruke.2", "nitt.refl.laere.1", "nitt.refl.laere.2"],
      ...["nitt.refl.system.1"],
    ],
    s7: ["veil.refl.laering.7", "nitt.refl.system.2"],
  },
  result: {
    s1: ["drof.forb.resultat.1", "drof.forb.resultat.2"],
    s2: ["drof.lokal.resultat.2"],
    s3: ["nitt.trinn1.4"],
    s5: ["nitt.bruk.5", "nitt.kart.6", "drof.lokal.resultat.1", "drof.indiv.resultat.2"],
    s7: [...["drof.indiv.resultat.1", "drof.iverk.resultat.1", "drof.iverk.resultat.2", "drof.iverk.resultat.3"]],
  },
  role: {
    s1: [
      ...["veil.innl.4", "veil.rolle.0", "veil.rolle.1", "veil.rolle.2", "veil.rolle.3", "veil.rolle.4"],
      ...["veil.rolle.5", "veil.rolle.6", "nitt.satsing.3", "nitt.bruk.1"],
    ],
    s6: ["nitt.bruk.sitat.1", "nitt.laere.4"],
  },
  strategy: {
    s6: [
      ...["mal.s6.strat.1", "mal.s6.strat.2", "mal.s6.strat.3", "mal.s6.strat.4", "deck.strat.1", "deck.strat.2"],
      ...["deck.strat.3", "nitt.kart.sitat.1", "nitt.strat.0", "nitt.strat.1", "nitt.strat.2", "nitt.strat.3"],
      ...["nitt.strat.4", "nitt.strat.5", "nitt.bruke.3", "nitt.bruke.4", "nitt.bruke.5", "nitt.bruke.6"],
      ...["nitt.samarb.1", "nitt.samarb.2", "nitt.samarb.3", "nitt.larling.1", "nitt.rekrutt.1", "nitt.rekrutt.4"],
    ],
  },
  table: {
    s1: ["mal.tab.medvirkning", "veil.tab.roller", "drof.tab.prosess"],
    s2: ["deck.tab.plannivaa"],
    s3: ["veil.tab.avtaleverk", "nitt.tab.maal"],
    s4: ["mal.tab.begrep"],
    s5: [
      ...["mal.tab.kompetanseanalyse", "mal.tab.bemanningsanalyse", "mal.tab.bemanningsdata", "deck.tab.analyse"],
      ...["veil.tab.sjekkliste", "nitt.tab.faktorer", "nitt.tab.stillingskategorier", "nitt.tab.kartlegging"],
      ...["drof.tab.lokal", "drof.tab.agenda"],
    ],
    s6: [
      ...["mal.tab.strategi", "deck.tab.strategi", "veil.tab.laering", "nitt.tab.handlingsplan"],
      ...["nitt.tab.tvilling", "nitt.tab.strategi"],
    ],
    s7: ["mal.tab.oppfolging", "nitt.tab.arsplan", "drof.tab.utvikling"],
  },
  "talk-question": {
    s5: ["veil.samtale.1"],
    s6: [
      ...["veil.samtale.2", "veil.samtale.3", "veil.samtale.4", "nitt.samtale.1", "nitt.samtale.2", "nitt.kand.1"],
      ...["nitt.kand.2", "nitt.kand.3"],
    ],
  },
};
