import type { GuidanceTopic } from "../../Guidance";

/** What is expected of each in the work on competence. */
export const ROLES: GuidanceTopic = {
  id: "s1.roles",
  title: { nb: "Roller og ansvar", nn: "Roller og ansvar" },
  heading: { nb: "Roller og ansvar", nn: "Roller og ansvar" },
  items: [
    {
      id: "s1.roles.shared",
      kind: "role",
      title: { nb: "Alle", nn: "Alle" },
      text: {
        nb: "Arbeidet med læring og kompetanse skjer både for kommunen samlet og i den enkelte enheten. Ledere, tillitsvalgte og ansatte har sammen ansvar for å nå målene og for en god kultur for samhandling og læring, men rollene i planarbeidet er ulike.",
        nn: "Arbeidet med læring og kompetanse skjer både for kommunen samla og i den enkelte eininga. Leiarar, tillitsvalde og tilsette har saman ansvar for å nå måla og for ein god kultur for samhandling og læring, men rollene i planarbeidet er ulike.",
      },
      inPlan: {
        nb: "Ledere, tillitsvalgte og ansatte har sammen ansvar for at vi når målene, og for en god kultur for samhandling og læring.",
        nn: "Leiarar, tillitsvalde og tilsette har saman ansvar for at vi når måla, og for ein god kultur for samhandling og læring.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "veil" },
      covers: ["veil.rolle.0"],
    },
    {
      id: "s1.roles.everyone",
      kind: "role",
      text: {
        nb: "Felles kompetanseutvikling angår hele kommunen. Målgruppen er alle ledere og ansatte, og alle tillitsvalgte og verneombud.",
        nn: "Felles kompetanseutvikling vedkjem heile kommunen. Målgruppa er alle leiarar og tilsette, og alle tillitsvalde og verneombod.",
      },
      inPlan: {
        nb: "Planen er til for alle som arbeider i kommunen: ledere, ansatte, tillitsvalgte og verneombud.",
        nn: "Planen er til for alle som arbeider i kommunen: leiarar, tilsette, tillitsvalde og verneombod.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.satsing.3"],
    },
    {
      id: "s1.roles.parties",
      kind: "role",
      title: { nb: "Partene", nn: "Partane" },
      text: {
        nb: "Partene drøfter sammen hvilken kompetanse kommunen trenger framover, og hva som må utvikles (HTA kap. 3 pkt. 3.2). Drøftingen er grunnlaget for den overordnede kompetanseplanen.",
        nn: "Partane drøftar saman kva kompetanse kommunen treng framover, og kva som må utviklast (HTA kap. 3 pkt. 3.2). Drøftinga er grunnlaget for den overordna kompetanseplanen.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.rolle.1"],
    },
    {
      id: "s1.roles.employer",
      kind: "role",
      title: { nb: "Arbeidsgiver", nn: "Arbeidsgivar" },
      text: {
        nb: "Arbeidsgiver har ansvaret for å kartlegge kompetansen og for å analysere hva kommunen trenger. Når dette er drøftet med de tillitsvalgte, skal det lages en plan for å heve kompetansen (HTA kap. 3 pkt. 3.3).",
        nn: "Arbeidsgivar har ansvaret for å kartleggje kompetansen og for å analysere kva kommunen treng. Når dette er drøfta med dei tillitsvalde, skal det lagast ein plan for å heve kompetansen (HTA kap. 3 pkt. 3.3).",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.rolle.2"],
    },
    {
      id: "s1.roles.leaders",
      kind: "role",
      title: { nb: "Ledere", nn: "Leiarar" },
      text: {
        nb: "Ledere motiverer til læring og legger forholdene til rette. De har ansvar for at medarbeiderne har tid og rom til å lære, for at de ansattes kompetanse blir brukt, og for at det nye de lærer, kommer i bruk.",
        nn: "Leiarar motiverer til læring og legg forholda til rette. Dei har ansvar for at medarbeidarane har tid og rom til å lære, for at kompetansen til dei tilsette blir brukt, og for at det nye dei lærer, kjem i bruk.",
      },
      inPlan: {
        nb: "Lederne motiverer til læring og gir medarbeiderne tid og rom til å utvikle seg. De sørger for at vi bruker både den kompetansen vi har, og det nye vi lærer.",
        nn: "Leiarane motiverer til læring og gir medarbeidarane tid og rom til å utvikle seg. Dei sørgjer for at vi bruker både den kompetansen vi har, og det nye vi lærer.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "veil" },
      covers: ["veil.rolle.3"],
    },
    {
      id: "s1.roles.union",
      kind: "role",
      title: { nb: "Tillitsvalgte", nn: "Tillitsvalde" },
      text: {
        nb: "Tillitsvalgte bidrar blant annet ved å vise hvilken kompetanse virksomheten må ha for å nå målene sine. De formidler også hva de ansatte trenger i oppgavene de har nå, og i dem som kommer. Som part har de derfor en viktig rolle i læring og utvikling.",
        nn: "Tillitsvalde bidreg mellom anna ved å vise kva kompetanse verksemda må ha for å nå måla sine. Dei formidlar òg kva dei tilsette treng i oppgåvene dei har no, og i dei som kjem. Som part har dei difor ei viktig rolle i læring og utvikling.",
      },
      inPlan: {
        nb: "De tillitsvalgte synliggjør hvilken kompetanse som trengs for å nå målene, og formidler hva de ansatte trenger i oppgavene de har nå, og i dem som kommer.",
        nn: "Dei tillitsvalde synleggjer kva kompetanse som trengst for å nå måla, og formidlar kva dei tilsette treng i oppgåvene dei har no, og i dei som kjem.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.rolle.4"],
    },
    {
      id: "s1.roles.employerAndEmployee",
      kind: "legal",
      title: { nb: "Arbeidsgiver og arbeidstaker", nn: "Arbeidsgivar og arbeidstakar" },
      text: {
        nb: "Ansvaret for kompetanseutviklingen ligger både hos arbeidsgiver og hos den enkelte arbeidstakeren. De har det hver for seg, og de har det sammen.",
        nn: "Ansvaret for kompetanseutviklinga ligg både hos arbeidsgivar og hos den enkelte arbeidstakaren. Dei har det kvar for seg, og dei har det saman.",
      },
      inPlan: {
        nb: "Arbeidsgiver og den enkelte arbeidstakeren har ansvar for kompetanseutviklingen, både hver for seg og sammen.",
        nn: "Arbeidsgivar og den enkelte arbeidstakaren har ansvar for kompetanseutviklinga, både kvar for seg og saman.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "hta", place: "kap. 3 pkt. 3.3" },
      covers: ["veil.rolle.5", "veil.hta.3-3.6"],
    },
    {
      id: "s1.roles.employee",
      kind: "role",
      title: { nb: "Den enkelte ansatte", nn: "Den enkelte tilsette" },
      text: {
        nb: "Den enkelte har ansvar for sin egen læring. Ansatte bidrar til læringskulturen når de spør etter kompetanse, gjennomfører de tiltakene som trengs, og deler det de kan og har erfart, med kollegene.",
        nn: "Den enkelte har ansvar for si eiga læring. Tilsette bidreg til læringskulturen når dei spør etter kompetanse, gjennomfører dei tiltaka som trengst, og deler det dei kan og har erfart, med kollegaane.",
      },
      inPlan: {
        nb: "Den enkelte har ansvar for sin egen læring, gjennomfører de tiltakene som trengs, og deler det nye med kollegene.",
        nn: "Den enkelte har ansvar for si eiga læring, gjennomfører dei tiltaka som trengst, og deler det nye med kollegaane.",
      },
      audience: ["leader", "planner", "employee"],
      source: { id: "veil" },
      covers: ["veil.rolle.6"],
    },
    {
      id: "s1.roles.useOfCompetence",
      kind: "role",
      text: {
        nb: "Ta særlig med tillitsvalgte, verneombud og medarbeiderne selv når dere diskuterer om kompetansen brukes riktig.",
        nn: "Ta særleg med tillitsvalde, verneombod og medarbeidarane sjølve når de diskuterer om kompetansen blir brukt rett.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.bruk.1"],
    },
  ],
};
