import type { Language } from "../../../content/Language";
import { ARENA_IDS, ARENA_NAMES } from "../../../content/measures/arenaNames";
import { SECTOR_IDS, SECTOR_NAMES } from "../../../content/measures/sectorNames";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import type { MeasureQuery } from "../../../plan/measures/findMeasures";
import { IdSelect } from "../../inputs/IdSelect";
import { usePageStrings } from "../../words/usePageStrings";

export interface MeasureFiltersProps {
  readonly wanted: MeasureQuery;
  readonly language: Language;
  readonly onChange: (wanted: MeasureQuery) => void;
}

/** By which service and arena measures are looked for. */
export function MeasureFilters({ wanted, language, onChange }: MeasureFiltersProps) {
  const { library: words } = usePageStrings(MEASURES_STRINGS);
  const { sector, arena, ...rest } = wanted;
  const narrowed = { ...(sector && { sector }), ...(arena && { arena }) };
  return (
    <>
      <IdSelect
        label={words.sector}
        all={words.all}
        options={SECTOR_IDS.map((id) => ({ id, name: SECTOR_NAMES[id][language] }))}
        value={sector ?? null}
        onChange={(id) => {
          onChange({ ...rest, ...without(narrowed, "sector"), ...(id && { sector: id }) });
        }}
      />
      <IdSelect
        label={words.arena}
        all={words.all}
        options={ARENA_IDS.map((id) => ({ id, name: ARENA_NAMES[id][language] }))}
        value={arena ?? null}
        onChange={(id) => {
          onChange({ ...rest, ...without(narrowed, "arena"), ...(id && { arena: id }) });
        }}
      />
    </>
  );
}

function without(query: MeasureQuery, key: keyof MeasureQuery): MeasureQuery {
  return Object.fromEntries(Object.entries(query).filter(([each]) => each !== key));
}
