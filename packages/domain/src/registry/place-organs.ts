import { cityOrgans, countyOrgans, localOrgans, prefectureOrgans } from './data/city-organs.js';
import { liaoningCollectives, liaoningLacks, liaoningLandmarks, liaoningNamed, liaoningUnits } from './data/liaoning.js';
import { organsOfProvinces, outsideStateGrid, provincialCollectives, provincialOrgans, stateGridOrgans } from './data/provincial-organs.js';
import { shanghaiCollectives, shanghaiUnits } from './data/shanghai.js';
import { stateCouncilCollectives, stateCouncilUnits } from './data/state-council.js';
import { isCounty, type Place, stateCouncil } from './place.js';
import type { Landmark } from './registry.js';
import type { UnitLines } from './unit-lines.js';

/** What is known of a place's organs beyond its governments. */
export type PlaceOrgans = {
  readonly units: readonly UnitLines[];
  readonly collectives: readonly string[];
  readonly landmarks: readonly Landmark[];
  /** Names that places in general have and this one has not. */
  readonly lacks: readonly string[];
  readonly source: string;
  /** Names that `namedIn` holds; for them that is the source. */
  readonly named: readonly string[];
  readonly namedIn: string;
};

/** The organs of a place: its own module where it has one, else the names that places of its kind have in general. */
export const organsOf = (place: Place): PlaceOrgans => {
  switch (place.code) {
    case stateCouncil:
      return { ...bare, units: [stateCouncilUnits], collectives: [stateCouncilCollectives], source: '国务院机构的通用简称' };
    case '210000':
      return {
        units: [...organsOfProvince(place), liaoningUnits],
        collectives: [provincialCollectives, liaoningCollectives],
        landmarks: liaoningLandmarks,
        lacks: liaoningLacks,
        source: generic,
        named: liaoningNamed,
        namedIn: '辽政发〔2024〕3号',
      };
    case '310000':
      return {
        ...bare,
        units: [shanghaiUnits],
        collectives: [shanghaiCollectives],
        source: '上海市机构的通用简称，含沪府办发〔2025〕11号所列',
      };
    default:
      return { ...bare, units: inGeneral(place), collectives: [provincialCollectives], source: generic };
  }
};

const generic = '各地机构的通用名称，未逐一核对';
const bare = { landmarks: [], lacks: [], named: [], namedIn: '' } as const;

// 厅 is what a province and a region have; every place below them has 局, and so have the municipalities.
const inGeneral = (place: Place): readonly UnitLines[] => {
  if (place.parent === null && place.prefix !== '市') return organsOfProvince(place);
  if (isCounty(place.code)) return [cityOrgans, localOrgans, countyOrgans];
  // A municipality right under the state has a province's central agencies.
  return place.parent === null
    ? [cityOrgans, localOrgans, { 'central-agency': provincialOrgans['central-agency'] ?? '' }]
    : [cityOrgans, localOrgans, prefectureOrgans];
};

const organsOfProvince = ({ code, prefix }: Place): readonly UnitLines[] => [
  provincialOrgans,
  ...(prefix === '省' ? [organsOfProvinces] : []),
  ...(prefix === '省' && !outsideStateGrid.includes(code) ? [stateGridOrgans] : []),
];
