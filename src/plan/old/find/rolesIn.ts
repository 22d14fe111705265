const ROLE =
  /(?:(?<!\p{L})(?:arbeids|styrings|prosjekt|referanse|plan|partssammensatt |ressurs)gruppe[nan]*|prosjekt(?:leder|leiar|eier|eigar)\p{L}*|sekretær\p{L}*|sekretariat\p{L}*|planansvarlig|planansvarleg)(?!\p{L})/iu;
const NAMED = /^([^:]{3,40}):\s+(\S.*)$/su;
const BRACKET = /^(.*\S)\s*\(([^()]{3,40})\)\.?$/su;
const SENTENCE = /(?<=[.!?])\s+(?=\p{Lu})/u;
/** A sentence that goes on about the group of the one before. */
const GOES_ON = /^(?:gruppen?|gruppa|den|ho|han|hun|de|dei)(?!\p{L})/iu;

/** A line of roles as "Styringsgruppe: kommunedirektøren", null where it names no role so. */
export function roleIn(line: string): string | null {
  const text = line.trim();
  if (NAMED.test(text)) return text;
  const [, who = "", role = ""] = BRACKET.exec(text) ?? [];
  if (!ROLE.test(role)) return null;
  return `${capital(role)}: ${who.slice(0, 1).toLocaleLowerCase("nb")}${who.slice(1)}`;
}

/** What a text tells of groups and roles, sentence by sentence, each after the role that it names. */
export function rolesInText(text: string): readonly string[] {
  const roles: string[] = [];
  for (const sentence of text.split(SENTENCE)) {
    const [role] = ROLE.exec(sentence) ?? [];
    const last = roles.length - 1;
    if (role !== undefined) roles.push(`${capital(role)}: ${whoIn(sentence.trim(), role)}`);
    else if (last >= 0 && GOES_ON.test(sentence)) roles[last] = `${roles[last] ?? ""} ${sentence.trim()}`;
  }
  return roles;
}

/** Who has a role, where the sentence says no more than that: "Prosjekteier er kommunedirektøren." */
function whoIn(sentence: string, role: string): string {
  const bare = sentence.replace(/\.$/u, "");
  const at = bare.indexOf(role);
  const [before, after] = [bare.slice(0, at).trim(), bare.slice(at + role.length).trim()];
  const [, who] =
    /^(?:er|var|har vært|har vore|består av|besto av|bestod av|har bestått av):? (\S.*)$/iu.exec(after) ?? [];
  if (before === "" && who !== undefined) return who;
  const [, whose] = /^(\S.*) (?:er|var|har vært|har vore)(?: vår| planens?)?$/iu.exec(before) ?? [];
  return after === "" && whose !== undefined ? whose.slice(0, 1).toLocaleLowerCase("nb") + whose.slice(1) : sentence;
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("nb") + text.slice(1).toLocaleLowerCase("nb");
}
