import { Checkbox } from "@fluentui/react-components";
import { UNITS_STRINGS } from "../../../content/strings/unitsStrings";
import { UNIT_FILTERS, type UnitFilter, type UnitFilterId } from "../../../plan/units/unitOverview";
import { Disclosure } from "../../frame/Disclosure";
import { SearchField } from "../../inputs/SearchField";
import { usePageStrings } from "../../words/usePageStrings";
import text from "../../look/text.module.css";
import styles from "../units.module.css";

export interface UnitFiltersProps {
  readonly filter: UnitFilter;
  readonly setFilter: (filter: UnitFilter) => void;
  readonly shown: number;
  readonly all: number;
}

/** Which units are shown: by name, and by what is the matter with them. */
export function UnitFilters({ filter, setFilter, shown, all }: UnitFiltersProps) {
  const words = usePageStrings(UNITS_STRINGS);
  const set = (id: UnitFilterId, isSet: boolean): void => {
    const others = [...filter.filters].filter((each) => each !== id);
    setFilter({ ...filter, filters: new Set(isSet ? [...others, id] : others) });
  };
  return (
    <div className={styles.whole}>
      <SearchField
        label={words.find}
        value={filter.text}
        onChange={(wanted) => {
          setFilter({ ...filter, text: wanted });
        }}
      />
      <Disclosure level={3} title={words.filters} openAtFirst={filter.filters.size > 0}>
        <ul className={styles.rows}>
          {UNIT_FILTERS.map((id) => (
            <li key={id}>
              <Checkbox
                label={words.filterNames[id]}
                checked={filter.filters.has(id)}
                onChange={(_, { checked }) => {
                  set(id, checked === true);
                }}
              />
            </li>
          ))}
        </ul>
      </Disclosure>
      <p role="status" className={text.caption}>
        {shown === 0 ? words.noneShown : words.shown(shown, all)}
      </p>
    </div>
  );
}
