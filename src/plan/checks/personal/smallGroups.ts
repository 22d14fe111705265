const COUNT = "(?:[1-4]|én|éin|éi|to|tre|fire)";
/** What is to come is nobody yet. */
const ADJECTIVE = "(?:(?!nye |flere |fleire |årlige |årlege )\\p{Ll}+e )?";
const PEOPLE =
  "(?:ansatt|tilsett|medarbeid(?:er|ar)|person|arbeid(?:er|ar)|plei(?:er|ar)|lær(?:er|ar)|led(?:er)|lei(?:ar)|assistent|konsulent|rådgiv(?:er|ar)|operatør|ingeniør|vaktmest(?:er|ar)|vaktmeister|meister|mester|terapeut|lege|lækjar|psykolog|planlegg(?:er|jar)|lærling|vikar|behandl(?:er|ar)|renhold(?:er)|reinhald(?:ar)|kokk|bibliotekar|ped(?:agog)?)";
const GROUP = new RegExp(
  `(?<![\\p{L}\\p{N}.,–-])${COUNT}\\s(?:av (?:de |dei )?\\d+\\s)?${ADJECTIVE}\\p{L}*${PEOPLE}(?:e|ar|er|ene|ane|en)?(?!\\p{L})`,
  "giu",
);

/** Groups of fewer than five people in a text, as they stand there: "to ansatte", "3 sykepleiere". */
export function smallGroups(text: string): readonly string[] {
  return text.match(GROUP) ?? [];
}
