/** Owns choosing regions and markets. Nothing chosen is everywhere, for who may give that. */
import { MultiSelect } from '@mantine/core';
import type { Grants } from '../../../schema/api/admin/staff.ts';
import { words } from '../words.ts';
import classes from './form-dialog.module.css';
import type { Scope } from './use-grants.ts';

const say = words.admin.scope;

type Props = { grants: Grants; scope: Scope; onChange: (scope: Scope) => void };

function orNull(list: string[]): string[] | null {
  return list.length > 0 ? list : null;
}

/** Keeps an option for what somebody has already, so that a form never drops it unseen. */
function withChosen(options: { value: string; label: string }[], chosen: readonly string[]) {
  const missing = chosen.filter((value) => !options.some((option) => option.value === value));
  return [...options, ...missing.map((value) => ({ value, label: value.toUpperCase() }))];
}

export function ScopeFields({ grants, scope, onChange }: Props) {
  const { regions, markets } = scope;
  const offered = grants.markets.filter(({ region }) => regions?.includes(region) ?? true);
  const changeRegions = (list: string[]) => {
    const next = orNull(list);
    const within = (market: string) => {
      const region = grants.markets.find((one) => one.market === market)?.region;
      return !next || !region || next.includes(region);
    };
    onChange({ regions: next, markets: markets && orNull(markets.filter(within)) });
  };
  return (
    <div className={classes.pair}>
      <MultiSelect
        label={say.regions}
        placeholder={regions ? undefined : grants.everyRegion ? say.allRegions : say.choose}
        data={withChosen(
          grants.regions.map(({ region, name }) => ({ value: region, label: name })),
          regions ?? [],
        )}
        value={regions ?? []}
        onChange={changeRegions}
        clearable
        classNames={{ inputField: classes.typed ?? '' }}
        comboboxProps={{ withinPortal: true }}
      />
      <MultiSelect
        label={say.markets}
        placeholder={
          markets ? undefined : grants.everyMarket ? (regions ? say.allMarketsThere : say.allMarkets) : say.choose
        }
        data={withChosen(
          offered.map(({ market, name }) => ({ value: market, label: `${name} (${market.toUpperCase()})` })),
          markets ?? [],
        )}
        value={markets ?? []}
        onChange={(list) => onChange({ regions, markets: orNull(list) })}
        searchable
        clearable
        nothingFoundMessage={say.noMarket}
        classNames={{ inputField: classes.typed ?? '' }}
        comboboxProps={{ withinPortal: true }}
      />
    </div>
  );
}
