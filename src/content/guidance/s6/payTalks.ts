import type { GuidanceTopic } from "../../Guidance";

/** Negotiations on pay after further education, as the guide of March 2022 gives HTA. */
export const PAY_TALKS: GuidanceTopic = {
  id: "s6.payTalks",
  title: { nb: "Lønn: forhandle etter utdanning", nn: "Løn: forhandle etter utdanning" },
  heading: { nb: "Lønn og kompetanse", nn: "Løn og kompetanse" },
  items: [
    {
      id: "s6.payTalks.provision",
      kind: "legal",
      text: {
        nb: "HTA har en egen bestemmelse om forhandlinger når noen har gjennomført relevant etter- eller videreutdanning.",
        nn: "HTA har ei eiga føresegn om forhandlingar når nokon har gjennomført relevant etter- eller vidareutdanning.",
      },
      audience: ["planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "hta", place: "kap. 4 pkt. 4.2.4" },
      covers: ["veil.hta.4-2-4.0"],
    },
    {
      id: "s6.payTalks.negotiate",
      kind: "legal",
      text: {
        nb: "Når arbeidstakeren har gjennomført relevant etter- eller videreutdanning, kan de lokale partene forhandle om endret lønn. Det kan de gjøre uavhengig av de andre bestemmelsene om forhandlinger.",
        nn: "Når arbeidstakaren har gjennomført relevant etter- eller vidareutdanning, kan dei lokale partane forhandle om endra løn. Det kan dei gjere uavhengig av dei andre føresegnene om forhandlingar.",
      },
      inPlan: {
        nb: "Når en ansatt har gjennomført relevant etter- eller videreutdanning, kan partene forhandle lokalt om endret lønn. De legger den lokale lønnspolitikken til grunn.",
        nn: "Når ein tilsett har gjennomført relevant etter- eller vidareutdanning, kan partane forhandle lokalt om endra løn. Dei legg den lokale lønspolitikken til grunn.",
      },
      audience: ["planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "hta", place: "kap. 4 pkt. 4.2.4" },
      covers: ["veil.hta.4-2-4.1"],
    },
    {
      id: "s6.payTalks.noAgreement",
      kind: "legal",
      text: {
        nb: "Blir partene ikke enige når de forhandler, blir det siste tilbudet fra arbeidsgiver vedtatt.",
        nn: "Blir partane ikkje einige når dei forhandlar, blir det siste tilbodet frå arbeidsgivar vedteke.",
      },
      audience: ["planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "hta", place: "kap. 4 pkt. 4.2.4" },
      covers: ["veil.hta.4-2-4.2"],
    },
    {
      id: "s6.payTalks.policy",
      kind: "legal",
      text: {
        nb: "Partene legger den lokale lønnspolitikken til grunn når de forhandler. Det følger av kap. 3.2.",
        nn: "Partane legg den lokale lønspolitikken til grunn når dei forhandlar. Det følgjer av kap. 3.2.",
      },
      audience: ["planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "hta", place: "kap. 4 pkt. 4.2.4" },
      covers: ["veil.hta.4-2-4.m1"],
    },
    {
      id: "s6.payTalks.code",
      kind: "legal",
      text: {
        nb: "Partene kan da også vurdere en annen stillingskode eller en avansementsstilling, etter kriteriene i den lokale lønnspolitikken.",
        nn: "Partane kan då òg vurdere ein annan stillingskode eller ei avansementsstilling, etter kriteria i den lokale lønspolitikken.",
      },
      audience: ["planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "hta", place: "kap. 4 pkt. 4.2.4" },
      covers: ["veil.hta.4-2-4.m2"],
    },
    {
      id: "s6.payTalks.whatCounts",
      kind: "legal",
      text: {
        nb: "Det blir også vist til kap. 3.3, som legger vekt på kompetanseutvikling. Dit hører etter- og videreutdanning på minst et halvt eller ett år, oppgaver som gir kompetanse, annen opplæring som betyr noe for stillingen, spisskompetanse og utvikling av realkompetanse.",
        nn: "Det blir òg vist til kap. 3.3, som legg vekt på kompetanseutvikling. Dit høyrer etter- og vidareutdanning på minst eit halvt eller eitt år, oppgåver som gir kompetanse, anna opplæring som betyr noko for stillinga, spisskompetanse og utvikling av realkompetanse.",
      },
      audience: ["planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "hta", place: "kap. 4 pkt. 4.2.4" },
      covers: ["veil.hta.4-2-4.m3"],
    },
    {
      id: "s6.payTalks.relevant",
      kind: "legal",
      text: {
        nb: "Særlig relevant her er fagarbeiderstillinger med fagskoleutdanning som er relevant, og høgskoleutdanning med ettårig videreutdanning.",
        nn: "Særleg relevant her er fagarbeidarstillingar med fagskuleutdanning som er relevant, og høgskuleutdanning med eittårig vidareutdanning.",
      },
      audience: ["planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "hta", place: "kap. 4 pkt. 4.2.4" },
      covers: ["veil.hta.4-2-4.m4"],
    },
    {
      id: "s6.payTalks.changedWork",
      kind: "legal",
      text: {
        nb: "Er arbeidsområdet og ansvarsområdet endret, kan partene forhandle etter 4.2.2.",
        nn: "Er arbeidsområdet og ansvarsområdet endra, kan partane forhandle etter 4.2.2.",
      },
      audience: ["planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "hta", place: "kap. 4 pkt. 4.2.2 og 4.2.4" },
      covers: ["veil.hta.4-2-4.m5"],
    },
    {
      id: "s6.payTalks.localPay",
      kind: "legal",
      text: {
        nb: "Noen arbeidstakere har lokal lønnsdanning (HTA kap. 3.4 og 5). Også de har bestemmelser om å forhandle om annen lønnsregulering, utenom de lokale forhandlingene hvert år.",
        nn: "Nokre arbeidstakarar har lokal lønsdanning (HTA kap. 3.4 og 5). Dei har òg føresegner om å forhandle om anna lønsregulering, utanom dei lokale forhandlingane kvart år.",
      },
      audience: ["planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "hta", place: "kap. 3.4 og 5" },
      covers: ["veil.hta.kap3og5.1"],
    },
    {
      id: "s6.payTalks.localCompetence",
      kind: "legal",
      text: {
        nb: "Disse bestemmelsene kan gjelde kompetanse og kompetanseutvikling. Se kap. 5 pkt. 5.2 og kap. 3 pkt. 3.4.4.",
        nn: "Desse føresegnene kan gjelde kompetanse og kompetanseutvikling. Sjå kap. 5 pkt. 5.2 og kap. 3 pkt. 3.4.4.",
      },
      audience: ["planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "hta", place: "kap. 5 pkt. 5.2 og kap. 3 pkt. 3.4.4" },
      covers: ["veil.hta.kap3og5.2"],
    },
    {
      id: "s6.payTalks.localPrinciple",
      kind: "legal",
      text: {
        nb: "Også i HTA kap. 5.3 står dette prinsippet: Ta hensyn til etter- og videreutdanning som er relevant, når lønnen blir fastsatt.",
        nn: "Dette prinsippet står òg i HTA kap. 5.3: Ta omsyn til etter- og vidareutdanning som er relevant, når løna blir fastsett.",
      },
      audience: ["planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "hta", place: "kap. 5 pkt. 5.3" },
      covers: ["veil.hta.kap3og5.3"],
    },
  ],
};
