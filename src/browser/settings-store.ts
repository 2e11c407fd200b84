/** The settings on this computer. One broken field never costs the others: it is empty again, and named. */
import type * as v from "valibot";
import { browser } from "./platform.ts";
import { parse, settingSchemas } from "./schemas.ts";
import { EMPTY_SETTINGS, type ReadSettings, SETTING_NAMES, type SettingName, type Settings } from "./settings.ts";

const PREFIX = "setting.";

/** The settings, field by field, with the names of the fields that could not be read. */
export async function readSettings(): Promise<ReadSettings> {
  const stored = await browser.storage.local.get(SETTING_NAMES.map((name) => PREFIX + name));
  const settings: { -readonly [K in SettingName]: Settings[K] } = { ...EMPTY_SETTINGS };
  const repaired: SettingName[] = [];
  const read = <K extends SettingName>(name: K) => {
    const value: unknown = stored[PREFIX + name];
    if (value === undefined) return;
    const schema = settingSchemas[name] as unknown as v.GenericSchema<unknown, Settings[K]>;
    const parsed = parse(schema, value);
    if (parsed === null) repaired.push(name);
    else settings[name] = parsed;
  };
  for (const name of SETTING_NAMES) read(name);
  return { settings, repaired };
}

/** Keeps all fields at once. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set(Object.fromEntries(SETTING_NAMES.map((name) => [PREFIX + name, settings[name]])));
}
