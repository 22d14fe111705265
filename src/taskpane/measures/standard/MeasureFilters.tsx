import { STRATEGY_IDS } from "../../../content/Guidance";
import type { Language } from "../../../content/Language";
import { ARENA_IDS, ARENA_NAMES } from "../../../content/measures/arenaNames";
import { SECTOR_IDS, SECTOR_NAMES } from "../../../content/measures/sectorNames";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import type { MeasureQuery } from "../../../plan/measures/findMeasures";
import { strategyName } from "../../../plan/choices/strategies";
import { IdSelect } from "../../inputs/IdSelect";
import { usePageStrings } from "../../words/usePageStrings";

export interface MeasureFiltersProps {
  readonly wanted: MeasureQuery;
  readonly language: Language;
  readonly onChange: (wanted: MeasureQuery) => void;
}

/** By which strategy, service and arena measures are looked for. */
export function MeasureFilters({ wanted, language, onChange }: MeasureFiltersProps) {
  const { library: words } = usePageStrings(MEASURES_STRINGS);
  const { strategy, sector, arena, ...rest } = wanted;
  const narrowed = { ...(strategy && { strategy }), ...(sector && { sector }), ...(arena && { arena }) };
  return (
    <>
      <IdSelect
        label={words.strategy}
        all={words.all}
        options={STRATEGY_IDS.map((id) => ({ id, name: strategyName(id, language) }))}
        value={strategy ?? null}
        onChange={(id) => {
          onChange({ ...rest, ...without(narrowed, "strategy"), ...(id && { strategy: id }) });
        }}
      />
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
