import type { TableDefinition } from "./TableDefinition";

/** Roles and responsibilities, filled in by the guide. */
export const ROLLER: TableDefinition = {
  id: "veil.tab.roller",
  step: "s1",
  title: { nb: "Roller og ansvar", nn: "Roller og ansvar" },
  purpose: {
    nb: "Viser hva partene, lederne, de tillitsvalgte og de ansatte har ansvar for. HTA er gjengitt etter veilederen, mars 2022: kontroller mot avtalen som gjelder.",
    nn: "Viser kva partane, leiarane, dei tillitsvalde og dei tilsette har ansvar for. HTA er attgitt etter rettleiaren, mars 2022: kontroller mot avtalen som gjeld.",
  },
  columns: [
    { id: "role", name: { nb: "Rolle", nn: "Rolle" }, kind: "role", synonyms: ["Hvem", "Kven", "Funksjon"], width: 16 },
    {
      id: "duty",
      name: { nb: "Ansvar og forventninger", nn: "Ansvar og forventningar" },
      kind: "text",
      synonyms: ["Ansvar", "Oppgaver", "Oppgåver", "Forventninger", "Forventningar"],
      width: 40,
    },
  ],
  startingRows: [
    {
      role: { nb: "Partene", nn: "Partane" },
      duty: {
        nb: "Drøfter sammen hvilken kompetanse kommunen vil trenge, og hva som må utvikles, jf. HTA kap. 3 pkt. 3.2. Drøftingen er grunnlaget for den overordnede kompetanseplanen.",
        nn: "Drøftar saman kva kompetanse kommunen vil trenge, og kva som må utviklast, jf. HTA kap. 3 pkt. 3.2. Drøftinga er grunnlaget for den overordna kompetanseplanen.",
      },
    },
    {
      role: { nb: "Arbeidsgiver", nn: "Arbeidsgivar" },
      duty: {
        nb: "Har ansvar for å kartlegge kompetansen til de ansatte og analysere hvilken kompetanse kommunen trenger. Etter drøftinger med de tillitsvalgte skal arbeidsgiver lage en plan for å gjennomføre tiltak som hever kompetansen, jf. HTA kap. 3 pkt. 3.3.",
        nn: "Har ansvar for å kartleggje kompetansen til dei tilsette og analysere kva kompetanse kommunen treng. Etter drøftingar med dei tillitsvalde skal arbeidsgivaren lage ein plan for å gjennomføre tiltak som hevar kompetansen, jf. HTA kap. 3 pkt. 3.3.",
      },
    },
    {
      role: { nb: "Ledere", nn: "Leiarar" },
      duty: {
        nb: "Motiverer medarbeiderne til å lære, og legger til rette for det. Har ansvar for at de får tid og rom til å utvikle seg, at de får brukt det de kan, og at de tar i bruk det de lærer.",
        nn: "Motiverer medarbeidarane til å lære, og legg til rette for det. Har ansvar for at dei får tid og rom til å utvikle seg, at dei får brukt det dei kan, og at dei tek i bruk det dei lærer.",
      },
    },
    {
      role: { nb: "Tillitsvalgte", nn: "Tillitsvalde" },
      duty: {
        nb: "Viser hvilken kompetanse virksomheten trenger for å nå målene, og formidler hva de ansatte trenger i oppgavene de har og de som kommer. Har en viktig rolle i læring og utvikling gjennom partssamarbeidet.",
        nn: "Viser kva kompetanse verksemda treng for å nå måla, og formidlar kva dei tilsette treng i oppgåvene dei har og dei som kjem. Har ei viktig rolle i læring og utvikling gjennom partssamarbeidet.",
      },
    },
    {
      role: { nb: "Arbeidsgiver og den enkelte arbeidstaker", nn: "Arbeidsgivar og den enkelte arbeidstakaren" },
      duty: {
        nb: "Har et ansvar for at kompetansen blir utviklet, både sammen og hver for seg, jf. HTA kap. 3 pkt. 3.3.",
        nn: "Har eit ansvar for at kompetansen blir utvikla, både saman og kvar for seg, jf. HTA kap. 3 pkt. 3.3.",
      },
    },
    {
      role: { nb: "Den enkelte ansatte", nn: "Den enkelte tilsette" },
      duty: {
        nb: "Har ansvar for å lære og utvikle seg. Bidrar til en kultur for læring ved å spørre etter kompetanse, gjennomføre tiltakene som trengs, og dele kunnskap og erfaring med kolleger.",
        nn: "Har ansvar for å lære og utvikle seg. Bidreg til ein kultur for læring ved å spørje etter kompetanse, gjennomføre tiltaka som trengst, og dele kunnskap og erfaring med kollegaar.",
      },
    },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "veil" },
  covers: ["veil.tab.roller"],
};
