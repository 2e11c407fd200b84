/** Who is reading, and how the organisation filled in its pack. In the practice inbox, sample values stand in. */
import { readSettings, type Settings } from "../browser/index.ts";
import { isProblem, type Problem } from "../core/mail/index.ts";
import { DEFAULT_PACK_ID, findPack, type Pack } from "../core/policy/index.ts";
import type { Staff } from "../core/register/index.ts";

export interface Desk {
  readonly pack: Pack;
  readonly settings: Settings;
  /** Null until a name and a role are filled in. */
  readonly staff: Staff | null;
}

const SAMPLE = { name: "You", role: "Complaints officer", organisation: "Northmere Council and Health" } as const;

/** The desk that the reader sits at, or a Problem where the pack cannot be read. */
export async function readDesk(practice: boolean): Promise<Desk | Problem> {
  const pack = findPack(DEFAULT_PACK_ID);
  if (isProblem(pack)) return pack;
  const { settings: stored } = await readSettings();
  const settings = practice ? withSamples(stored, pack) : stored;
  const { name, role } = settings;
  return {
    pack: withLimits(pack, settings),
    settings,
    staff: name.trim() === "" || role.trim() === "" ? null : { name, role },
  };
}

/** In the practice inbox the reader holds the duty of warning, so that the whole way of a letter can be tried. */
function withSamples(stored: Settings, pack: Pack): Settings {
  const or = (value: string, sample: string) => (value.trim() === "" ? sample : value);
  const role = or(stored.role, SAMPLE.role);
  const { place } = pack.duties.writtenWarning;
  return {
    name: or(stored.name, SAMPLE.name),
    role,
    organisation: or(stored.organisation, SAMPLE.organisation),
    places: place === null ? stored.places : { ...stored.places, [place]: or(stored.places[place] ?? "", role) },
    own: stored.own,
    keepMonths: stored.keepMonths,
    limits: stored.limits,
  };
}

/** The addresses and domains whose mail is ours, lower case: those filled in, and the account's own. */
export function ownAddresses({ own }: Settings, account: string | null): readonly string[] {
  return [...own, ...(account === null ? [] : [account])].map((entry) => entry.trim().toLowerCase()).filter(Boolean);
}

/** The pack counts by the organisation's own number, once it has set one; until then nothing follows from a count. */
function withLimits(pack: Pack, { limits }: Settings): Pack {
  const { repeatsAfterAnswer, volume } = limits;
  const thresholds = {
    ...pack.thresholds,
    volume: volume ?? pack.thresholds.volume,
    repeatsAfterAnswer: repeatsAfterAnswer ?? pack.thresholds.repeatsAfterAnswer,
    confirmedByOwner: repeatsAfterAnswer !== null,
  };
  return { ...pack, thresholds };
}
