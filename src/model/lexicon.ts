/** Names and words of somebody's own, beside those that are known, as plain data: they may stand in a file and cross threads. */
export interface Lexicon {
  readonly outlets?: readonly OwnOutlet[] | undefined;
  readonly operators?: readonly OwnOperator[] | undefined;
  readonly vehicles?: readonly OwnVehicle[] | undefined;
  readonly weapons?: readonly OwnWeapon[] | undefined;
  readonly places?: readonly OwnPlace[] | undefined;
}

interface Named {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

export interface OwnOutlet extends Named {
  /** An agency's reporting is passed on by others. Default: outlet. */
  readonly kind?: 'agency' | 'outlet' | undefined;
  /** Public web addresses: "coast.example". */
  readonly domains?: readonly string[] | undefined;
}

/** Who runs vehicles: a carrier, a shipping line, a force. */
export interface OwnOperator extends Named {
  /** Of a state's service, the state. */
  readonly country?: string | undefined;
}

/** A common noun for a vehicle. */
export interface OwnVehicle extends Named {
  /** Default: the name with an s. */
  readonly plural?: string | undefined;
  readonly vehicle: VehicleClass;
}

export interface OwnWeapon extends Named {
  /** A wider kind, by its name here or by one that is known. Default: none. */
  readonly parent?: string | undefined;
}

export interface OwnPlace extends Named {
  readonly type: (typeof PLACE_TYPES)[number];
  /** The country that it lies in, by a name that is known. */
  readonly country?: string | undefined;
  /** The region that it lies in, by its name here or by one that is known. */
  readonly region?: string | undefined;
}

export const VEHICLE_CLASSES = [
  'plane',
  'helicopter',
  'drone',
  'train',
  'ship',
  'bus',
  'truck',
  'car',
  'balloon',
  'spacecraft',
  'cable-car',
] as const;
export type VehicleClass = (typeof VEHICLE_CLASSES)[number];

export const PLACE_TYPES = ['city', 'region', 'airport', 'water'] as const;
