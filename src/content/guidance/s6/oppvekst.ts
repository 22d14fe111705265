import type { GuidanceTopic } from "../../Guidance";

/** The guide’s examples from the sector of children and schools, as of March 2022. */
export const OPPVEKST: GuidanceTopic = {
  id: "s6.oppvekst",
  title: { nb: "Utvikle: eksempler fra oppvekst", nn: "Utvikle: døme frå oppvekst" },
  items: [
    {
      id: "s6.oppvekst.packages",
      kind: "learningForm",
      title: { nb: "Kompetansepakker", nn: "Kompetansepakkar" },
      text: {
        nb: "Utdanningsdirektoratet har laget «kompetansepakker» for ansatte i oppvekstsektoren: i barnehager, skoler, PP-tjenesten og andre Noen er for pedagogisk personale i barnehagen eller for lærere, andre er for alle ansatte.",
        nn: "Utdanningsdirektoratet har laga «kompetansepakkar» for tilsette i oppvekstsektoren: i barnehagar, skular, PP-tenesta og andre Nokre er for pedagogisk personale i barnehagen eller for lærarar, andre er for alle tilsette.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["develop"],
      sector: "oppvekst",
      source: { id: "udir" },
      covers: ["veil.oppvekst.1"],
    },
    {
      id: "s6.oppvekst.packagesUse",
      kind: "learningForm",
      title: { nb: "Slik brukes kompetansepakkene", nn: "Slik blir kompetansepakkane brukte" },
      text: {
        nb: "Pakkene er laget for at mange arbeider sammen over tid. Dere tilpasser innholdet ved å bli enige om hva dere trenger å utvikle hos dere. Hele kollegiet kan bruke dem, eller en mindre gruppe, for eksempel et team eller et trinn.",
        nn: "Pakkane er laga for at mange arbeider saman over tid. De tilpassar innhaldet ved å bli einige om kva de treng å utvikle hos dykk. Heile kollegiet kan bruke dei, eller ei mindre gruppe, til dømes eit team eller eit trinn.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["develop"],
      sector: "oppvekst",
      source: { id: "udir" },
      covers: ["veil.oppvekst.1"],
    },
    {
      id: "s6.oppvekst.grants",
      kind: "learningForm",
      title: { nb: "Tilskudd", nn: "Tilskot" },
      text: {
        nb: "Det finnes også tilskudd til lokal kompetanseutvikling i barnehage og grunnopplæring. Støtten går til utvikling i fellesskap. Barnehageeiere og skoleeiere får ansvaret for å utvikle kompetansen i barnehager og skoler, og de samarbeider med universiteter og høgskoler.",
        nn: "Det finst òg tilskot til lokal kompetanseutvikling i barnehage og grunnopplæring. Støtta går til utvikling i fellesskap. Barnehageeigarar og skuleeigarar får ansvaret for å utvikle kompetansen i barnehagar og skular, og dei samarbeider med universitet og høgskular.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["develop", "collaborate"],
      sector: "oppvekst",
      source: { id: "veil" },
      covers: ["veil.oppvekst.2"],
    },
    {
      id: "s6.oppvekst.schemes",
      kind: "learningForm",
      title: { nb: "Deler av ordningen", nn: "Delar av ordninga" },
      text: {
        nb: "Tilskuddene har tre deler: regional ordning (barnehage), desentralisert ordning (grunnskole og videregående skole) og Kompetanseløft for spesialpedagogikk og inkluderende praksis.",
        nn: "Tilskota har tre delar: regional ordning (barnehage), desentralisert ordning (grunnskule og vidaregåande skule) og Kompetanseløft for spesialpedagogikk og inkluderande praksis.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["develop"],
      sector: "oppvekst",
      source: { id: "veil" },
      covers: ["veil.oppvekst.ordning.1", "veil.oppvekst.ordning.2", "veil.oppvekst.ordning.3"],
    },
    {
      id: "s6.oppvekst.individual",
      kind: "learningForm",
      title: { nb: "Kompetanse for Kvalitet", nn: "Kompetanse for Kvalitet" },
      text: {
        nb: "Dette er videreutdanning for den enkelte. Den henger i stor grad sammen med kravet om relevant kompetanse i alle skolefag, og skal gi undervisning med god kvalitet, både i fag og pedagogikk.",
        nn: "Dette er vidareutdanning for den enkelte. Ho heng i stor grad saman med kravet om relevant kompetanse i alle skulefag, og skal gi undervisning med god kvalitet, både i fag og pedagogikk.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["develop"],
      sector: "oppvekst",
      source: { id: "veil" },
      covers: ["veil.oppvekst.3"],
    },
    {
      id: "s6.oppvekst.now",
      kind: "advice",
      title: { nb: "Hva gjelder i år?", nn: "Kva gjeld i år?" },
      text: {
        nb: "Det som står her om tilskudd og ordninger, er fra mars 2022. Vi har ikke funnet en samlet oversikt over hva som gjelder nå. Begynn hos Utdanningsdirektoratet, og spør statsforvalteren.",
        nn: "Det som står her om tilskot og ordningar, er frå mars 2022. Vi har ikkje funne ei samla oversikt over kva som gjeld no. Start hos Utdanningsdirektoratet, og spør statsforvaltaren.",
      },
      audience: ["leader", "planner", "hr"],
      sector: "oppvekst",
      source: { id: "udir" },
      covers: [],
    },
  ],
};
