// Validates the user settings that a plugin registers, as Mattermost does; invalid settings and sections are dropped.

import * as z from 'zod';

z.config({jitless: true}); // the page's content security policy forbids compiling code

const text = z.string().min(1);

/** A list without its invalid items, which must not be empty. */
const validItems = <T extends z.ZodType>(item: T) =>
    z.array(item.nullable().catch(null)).transform((items) => items.filter((one) => one !== null)).refine((items) => items.length > 0);

const radioSetting = z.object({
    type: z.literal('radio'),
    name: text,
    title: z.string().optional(),
    helpText: z.string().optional(),
    default: text,
    options: validItems(z.object({value: text, text, helpText: z.string().optional()})),
});
const section = z.object({title: text, settings: validItems(radioSetting)});
const userSettings = z.object({uiName: text, icon: z.string().optional(), sections: validItems(section)});

export type RadioSetting = z.infer<typeof radioSetting>;
export type SettingsSection = z.infer<typeof section>;
export type UserSettings = z.infer<typeof userSettings> & {readonly id: string};

/** The valid settings, or `undefined` if there are none. */
export function extractUserSettings(value: unknown, pluginId: string): UserSettings | undefined {
    const {data} = userSettings.safeParse(value);
    return data && {...data, id: pluginId};
}
