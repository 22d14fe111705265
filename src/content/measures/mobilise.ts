import { RESPONSIBLE } from "./responsibleRoles";
import type { StandardMeasure } from "./StandardMeasure";

/** Measures that put to use what the staff can already do. */
export const MOBILISE: readonly StandardMeasure[] = [
  {
    id: "mobilise.askTheUnit",
    title: { nb: "Spørre hvem som kan og vil", nn: "Spørje kven som kan og vil" },
    action: {
      nb: "Sende et kort spørsmål til alle i avdelingen før nye oppgaver blir fordelt: Hvem er motivert, og hva gjør at du kan løse oppgaven?",
      nn: "Sende eit kort spørsmål til alle i avdelinga før nye oppgåver blir fordelte: Kven er motivert, og kva gjer at du kan løyse oppgåva?",
    },
    need: {
      nb: "Vi får nye oppgaver og vet ikke hvem som allerede kan løse dem.",
      nn: "Vi får nye oppgåver og veit ikkje kven som allereie kan løyse dei.",
    },
    strategies: ["mobilise"],
    sectors: ["all"],
    arenas: ["job"],
    indicator: {
      nb: "De fleste nye oppgavene går til noen som selv har meldt seg.",
      nn: "Dei fleste nye oppgåvene går til nokon som sjølv har meldt seg.",
    },
    evaluation: {
      nb: "Avdelingen ser hvert halvår på hvilke oppgaver som er fordelt slik, og hvordan det gikk.",
      nn: "Avdelinga ser kvart halvår på kva oppgåver som er fordelte slik, og korleis det gjekk.",
    },
    responsible: RESPONSIBLE.unitLeader,
    source: { id: "nitt" },
    covers: ["nitt.bruke.1", "nitt.bruke.2"],
  },
  {
    id: "mobilise.miniCv",
    title: { nb: "Mini-CV", nn: "Mini-CV" },
    action: {
      nb: "La alle medarbeidere legge ut en mini-CV med utdanning og erfaring på kommunens interne delingsplattform, og minne dem på å oppdatere den. Opplysningene er personlige og blir ikke gjengitt i planen.",
      nn: "La alle medarbeidarar leggje ut ein mini-CV med utdanning og erfaring på den interne delingsplattforma til kommunen, og minne dei på å oppdatere han. Opplysningane er personlege og blir ikkje attgitte i planen.",
    },
    need: {
      nb: "Ledere og kolleger vet for lite om hva andre i kommunen kan.",
      nn: "Leiarar og kollegaar veit for lite om kva andre i kommunen kan.",
    },
    strategies: ["mobilise"],
    sectors: ["all"],
    arenas: ["workplace"],
    indicator: {
      nb: "De fleste har en oppdatert mini-CV, og ledere bruker dem når de skal fordele oppgaver.",
      nn: "Dei fleste har ein oppdatert mini-CV, og leiarar bruker dei når dei skal fordele oppgåver.",
    },
    evaluation: {
      nb: "HR teller én gang i året hvor mange som har oppdatert, og spør lederne om nytten.",
      nn: "HR tel éin gong i året kor mange som har oppdatert, og spør leiarane om nytta.",
    },
    responsible: RESPONSIBLE.hr,
    cost: {
      nb: "Arbeidstid, og eventuelt tilpassing av plattformen.",
      nn: "Arbeidstid, og eventuelt tilpassing av plattforma.",
    },
    source: { id: "nitt" },
    covers: ["nitt.bruke.5", "nitt.bruke.6"],
  },
  {
    id: "mobilise.unusedCompetence",
    title: { nb: "Ubrukt kompetanse i medarbeidersamtalen", nn: "Ubrukt kompetanse i medarbeidarsamtalen" },
    action: {
      nb: "Ta opp i alle medarbeidersamtaler om medarbeideren kan noe som ikke blir brukt, og avtale hvordan det kan komme til nytte. Svarene er personlige og blir hos leder og medarbeider.",
      nn: "Ta opp i alle medarbeidarsamtalar om medarbeidaren kan noko som ikkje blir brukt, og avtale korleis det kan kome til nytte. Svara er personlege og blir hos leiar og medarbeidar.",
    },
    need: {
      nb: "Medarbeidere har kompetanse som vi ikke kjenner til eller ikke bruker.",
      nn: "Medarbeidarar har kompetanse som vi ikkje kjenner til eller ikkje bruker.",
    },
    strategies: ["mobilise", "retain"],
    sectors: ["all"],
    arenas: ["job"],
    indicator: {
      nb: "Flere svarer i medarbeiderundersøkelsen at de får brukt kompetansen sin.",
      nn: "Fleire svarer i medarbeidarundersøkinga at dei får brukt kompetansen sin.",
    },
    evaluation: {
      nb: "HR sammenligner svarene fra en medarbeiderundersøkelse til den neste.",
      nn: "HR samanliknar svara frå ei medarbeidarundersøking til den neste.",
    },
    responsible: RESPONSIBLE.unitLeader,
    source: { id: "veil" },
    covers: ["veil.samtale.2", "nitt.samtale.1"],
  },
  {
    id: "mobilise.taskSharing",
    title: { nb: "Oppgavedeling mellom yrkesgrupper", nn: "Oppgåvedeling mellom yrkesgrupper" },
    action: {
      nb: "Gå gjennom hvem som gjør hva i en tjeneste, sammen med ansatte og tillitsvalgte, og flytte oppgaver slik at hver yrkesgruppe får brukt fagkompetansen sin. De som får nye oppgaver, får opplæring først.",
      nn: "Gå gjennom kven som gjer kva i ei teneste, saman med tilsette og tillitsvalde, og flytte oppgåver slik at kvar yrkesgruppe får brukt fagkompetansen sin. Dei som får nye oppgåver, får opplæring først.",
    },
    need: {
      nb: "Fagfolk bruker mye tid på oppgaver som andre kan gjøre, og det er vanskelig å rekruttere flere.",
      nn: "Fagfolk bruker mykje tid på oppgåver som andre kan gjere, og det er vanskeleg å rekruttere fleire.",
    },
    strategies: ["mobilise", "develop"],
    sectors: ["helse", "oppvekst"],
    arenas: ["job", "workplace"],
    indicator: {
      nb: "Fagfolkene bruker en større del av arbeidsdagen på oppgaver som krever utdanningen deres.",
      nn: "Fagfolka bruker ein større del av arbeidsdagen på oppgåver som krev utdanninga deira.",
    },
    evaluation: {
      nb: "Tjenesten måler tidsbruken før endringen og et halvt år etter, og spør de ansatte om kvaliteten.",
      nn: "Tenesta måler tidsbruken før endringa og eit halvt år etter, og spør dei tilsette om kvaliteten.",
    },
    responsible: RESPONSIBLE.unitLeader,
    cost: {
      nb: "Tid til gjennomgang, og opplæring for dem som får nye oppgaver.",
      nn: "Tid til gjennomgang, og opplæring for dei som får nye oppgåver.",
    },
    source: { id: "own" },
  },
  {
    id: "mobilise.jobRotation",
    title: { nb: "Intern jobbrotasjon", nn: "Intern jobbrotasjon" },
    action: {
      nb: "La medarbeidere som ønsker det, arbeide i en annen enhet en avtalt periode og komme tilbake til egen stilling etterpå.",
      nn: "La medarbeidarar som ønskjer det, arbeide i ei anna eining ein avtalt periode og kome tilbake til eiga stilling etterpå.",
    },
    need: {
      nb: "Kompetansen er låst til enkelte enheter, og vi er sårbare når noen er borte.",
      nn: "Kompetansen er låst til enkelte einingar, og vi er sårbare når nokon er borte.",
    },
    strategies: ["mobilise", "develop", "retain"],
    sectors: ["all"],
    arenas: ["job"],
    indicator: {
      nb: "Flere medarbeidere kan arbeide i mer enn én enhet.",
      nn: "Fleire medarbeidarar kan arbeide i meir enn éi eining.",
    },
    evaluation: {
      nb: "Medarbeideren og begge lederne oppsummerer når perioden er over: Hva er lært, og hva blir tatt i bruk?",
      nn: "Medarbeidaren og begge leiarane oppsummerer når perioden er over: Kva er lært, og kva blir teke i bruk?",
    },
    responsible: RESPONSIBLE.hr,
    cost: {
      nb: "Opplæring i den nye enheten, og dobbel bemanning i starten.",
      nn: "Opplæring i den nye eininga, og dobbel bemanning i starten.",
    },
    source: { id: "own" },
  },
  {
    id: "mobilise.internalFirst",
    title: { nb: "Interne oppdrag og stillinger først", nn: "Interne oppdrag og stillingar først" },
    action: {
      nb: "Gjøre vikariater, prosjekter og ledige stillinger kjent for alle ansatte i kommunen, slik at de kan melde interesse før det blir lyst ut eksternt, innenfor reglene om utlysning og fortrinnsrett.",
      nn: "Gjere vikariat, prosjekt og ledige stillingar kjende for alle tilsette i kommunen, slik at dei kan melde interesse før det blir lyst ut eksternt, innanfor reglane om utlysing og førerett.",
    },
    need: {
      nb: "Vi leter utenfor kommunen etter folk vi kanskje allerede har.",
      nn: "Vi leitar utanfor kommunen etter folk vi kanskje allereie har.",
    },
    strategies: ["mobilise", "retain"],
    sectors: ["all"],
    arenas: ["job"],
    indicator: {
      nb: "Flere oppdrag og stillinger blir fylt av egne ansatte.",
      nn: "Fleire oppdrag og stillingar blir fylte av eigne tilsette.",
    },
    evaluation: {
      nb: "HR teller hvert år hvor mange oppdrag og stillinger som gikk til egne ansatte.",
      nn: "HR tel kvart år kor mange oppdrag og stillingar som gjekk til eigne tilsette.",
    },
    responsible: RESPONSIBLE.hr,
    source: { id: "own" },
  },
  {
    id: "mobilise.fullTime",
    title: { nb: "Heltidskultur", nn: "Heiltidskultur" },
    action: {
      nb: "Tilby større stillinger til deltidsansatte som ønsker det, lyse ut hele stillinger og prøve arbeidstidsordninger som gir flere hele stillinger, i samarbeid med tillitsvalgte.",
      nn: "Tilby større stillingar til deltidstilsette som ønskjer det, lyse ut heile stillingar og prøve arbeidstidsordningar som gir fleire heile stillingar, i samarbeid med tillitsvalde.",
    },
    need: {
      nb: "Mange ønsker større stilling, samtidig som vi mangler folk på vaktene.",
      nn: "Mange ønskjer større stilling, samstundes som vi manglar folk på vaktene.",
    },
    strategies: ["mobilise", "retain", "recruit"],
    sectors: ["helse", "oppvekst"],
    arenas: ["job"],
    indicator: {
      nb: "Gjennomsnittlig stillingsstørrelse øker, og færre har mindre stilling enn de ønsker.",
      nn: "Den gjennomsnittlege stillinga blir større, og færre har mindre stilling enn dei ønskjer.",
    },
    evaluation: {
      nb: "HR legger fram tall for stillingsstørrelser hvert år, og partene drøfter hva som virker.",
      nn: "HR legg fram tal for storleiken på stillingane kvart år, og partane drøftar kva som verkar.",
    },
    responsible: RESPONSIBLE.sectorChief,
    cost: {
      nb: "Lønn til større stillinger, holdt opp mot mindre bruk av vikarer og overtid.",
      nn: "Løn til større stillingar, halde opp mot mindre bruk av vikarar og overtid.",
    },
    source: { id: "own" },
  },
  {
    id: "mobilise.foreignQualifications",
    title: { nb: "Bruke utdanning fra andre land", nn: "Bruke utdanning frå andre land" },
    action: {
      nb: "Hjelpe ansatte som har utdanning fra andre land, med å søke om godkjenning og ta det språkkravet eller kurset som mangler, slik at de kan arbeide i faget sitt.",
      nn: "Hjelpe tilsette som har utdanning frå andre land, med å søkje om godkjenning og ta det språkkravet eller kurset som manglar, slik at dei kan arbeide i faget sitt.",
    },
    need: {
      nb: "Ansatte arbeider i stillinger som ikke krever den utdanningen de har.",
      nn: "Tilsette arbeider i stillingar som ikkje krev den utdanninga dei har.",
    },
    strategies: ["mobilise", "recruit"],
    sectors: ["all"],
    arenas: ["course", "education"],
    indicator: {
      nb: "Ansatte har fått utdanningen sin godkjent og har gått over i fagstilling.",
      nn: "Tilsette har fått utdanninga si godkjend og har gått over i fagstilling.",
    },
    evaluation: {
      nb: "HR følger hver søknad sammen med den ansatte og oppsummerer antallet én gang i året.",
      nn: "HR følgjer kvar søknad saman med den tilsette og oppsummerer talet éin gong i året.",
    },
    responsible: RESPONSIBLE.hr,
    cost: {
      nb: "Kurs, gebyr og tid til språkopplæring.",
      nn: "Kurs, gebyr og tid til språkopplæring.",
    },
    source: { id: "own" },
  },
  {
    id: "mobilise.substitutePool",
    title: { nb: "Vikarpool", nn: "Vikarpool" },
    action: {
      nb: "Samle vikarene i en pool med faste stillinger, opplæring i flere enheter og én som fordeler vaktene, slik at enhetene får vikarer som kjenner brukerne og rutinene.",
      nn: "Samle vikarane i ein pool med faste stillingar, opplæring i fleire einingar og éin som fordeler vaktene, slik at einingane får vikarar som kjenner brukarane og rutinane.",
    },
    need: {
      nb: "Enhetene leier inn dyrt eller bruker mange tilfeldige vikarer i små stillinger.",
      nn: "Einingane leiger inn dyrt eller bruker mange tilfeldige vikarar i små stillingar.",
    },
    strategies: ["mobilise", "retain"],
    sectors: ["helse", "oppvekst"],
    arenas: ["job"],
    indicator: {
      nb: "Andelen vakter som blir dekket av poolen, øker, og bruken av innleie og overtid går ned.",
      nn: "Delen av vaktene som poolen dekkjer, aukar, og bruken av innleige og overtid går ned.",
    },
    evaluation: {
      nb: "Enhetene og poolen ser på tallene for vakter, overtid og innleie hvert kvartal.",
      nn: "Einingane og poolen ser på tala for vakter, overtid og innleige kvart kvartal.",
    },
    responsible: RESPONSIBLE.sectorChief,
    cost: {
      nb: "Faste stillinger i poolen, holdt opp mot innleie og overtid.",
      nn: "Faste stillingar i poolen, haldne opp mot innleige og overtid.",
    },
    source: { id: "own" },
  },
  {
    id: "mobilise.torn",
    title: { nb: "Ny organisering i helse og omsorg (TØRN)", nn: "Ny organisering i helse og omsorg (TØRN)" },
    action: {
      nb: "Prøve ut ny organisering, oppgavedeling og arbeidstid i én eller flere enheter, med metoden fra TØRN, og la ansatte, tillitsvalgte og brukere være med på å velge hva som skal prøves.",
      nn: "Prøve ut ny organisering, oppgåvedeling og arbeidstid i éi eller fleire einingar, med metoden frå TØRN, og la tilsette, tillitsvalde og brukarar vere med på å velje kva som skal prøvast.",
    },
    need: {
      nb: "Vi får ikke nok fagfolk til å fortsette å organisere tjenestene som i dag.",
      nn: "Vi får ikkje nok fagfolk til å halde fram med å organisere tenestene som i dag.",
    },
    strategies: ["mobilise", "retain"],
    sectors: ["helse"],
    arenas: ["job", "network"],
    indicator: {
      nb: "Flere hele stillinger og mer tid hos brukerne i enhetene som har prøvd, med samme eller bedre kvalitet.",
      nn: "Fleire heile stillingar og meir tid hos brukarane i einingane som har prøvd, med same eller betre kvalitet.",
    },
    evaluation: {
      nb: "Enheten måler før, underveis og etter ett år, og partene avgjør om endringen skal bli varig.",
      nn: "Eininga måler før, undervegs og etter eitt år, og partane avgjer om endringa skal bli varig.",
    },
    responsible: RESPONSIBLE.sectorChief,
    cost: {
      nb: "Prosjektledelse, samlinger og opplæring. Undersøk hva TØRN tilbyr nå.",
      nn: "Prosjektleiing, samlingar og opplæring. Undersøk kva TØRN tilbyr no.",
    },
    source: { id: "own" },
  },
  {
    id: "mobilise.supportRoles",
    title: { nb: "Egne stillinger for støtteoppgaver", nn: "Eigne stillingar for støtteoppgåver" },
    action: {
      nb: "Opprette stillinger for renhold, mat, lagerarbeid, transport eller kontorarbeid i tjenester der fagfolk gjør slikt i dag, og bruke tiden som blir fri, til oppgavene de er utdannet for.",
      nn: "Opprette stillingar for reinhald, mat, lagerarbeid, transport eller kontorarbeid i tenester der fagfolk gjer slikt i dag, og bruke tida som blir fri, til oppgåvene dei er utdanna for.",
    },
    need: {
      nb: "Fagfolk det er vanskelig å rekruttere, bruker mye av dagen på oppgaver andre kan gjøre.",
      nn: "Fagfolk det er vanskeleg å rekruttere, bruker mykje av dagen på oppgåver andre kan gjere.",
    },
    strategies: ["mobilise", "recruit"],
    sectors: ["helse", "oppvekst"],
    arenas: ["job"],
    indicator: {
      nb: "Fagfolkene bruker mindre tid på støtteoppgaver enn før.",
      nn: "Fagfolka bruker mindre tid på støtteoppgåver enn før.",
    },
    evaluation: {
      nb: "Enheten sammenligner tidsbruken før og etter et halvt år, og spør brukere og ansatte.",
      nn: "Eininga samanliknar tidsbruken før og etter eit halvt år, og spør brukarar og tilsette.",
    },
    responsible: RESPONSIBLE.unitLeader,
    cost: {
      nb: "Lønn til de nye stillingene, holdt opp mot ledige fagstillinger.",
      nn: "Løn til dei nye stillingane, halden opp mot ledige fagstillingar.",
    },
    source: { id: "own" },
  },
];
