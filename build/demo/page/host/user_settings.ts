// Validates the user settings that a plugin registers, as Mattermost does; invalid ones are dropped.

import type {RadioOption, RadioSetting, SettingsSection, UserSettings} from './state_types';

type Fields = Readonly<Record<string, unknown>>;

function asFields(value: unknown): Fields | null {
    return typeof value === 'object' && value !== null ? value as Fields : null;
}

function asList(value: unknown): readonly unknown[] {
    return Array.isArray(value) ? value : [];
}

function readText(fields: Fields, key: string): string | null {
    const value = fields[key];
    return typeof value === 'string' && value ? value : null;
}

/** An optional string; any other type invalidates the whole setting. */
function optionalText(fields: Fields, key: string): {ok: boolean; text: Record<string, string>} {
    const value = fields[key];
    if (!value) {
        return {ok: true, text: {}};
    }
    return typeof value === 'string' ? {ok: true, text: {[key]: value}} : {ok: false, text: {}};
}

function extractOption(value: unknown): RadioOption[] {
    const fields = asFields(value);
    const optionValue = fields && readText(fields, 'value');
    const text = fields && readText(fields, 'text');
    const help = fields && optionalText(fields, 'helpText');
    return optionValue && text && help?.ok ? [{value: optionValue, text, ...help.text}] : [];
}

function extractSetting(value: unknown): RadioSetting[] {
    const fields = asFields(value);
    const name = fields && readText(fields, 'name');
    const fallback = fields && readText(fields, 'default');
    if (!fields || !name || !fallback || fields.type !== 'radio') {
        return [];
    }
    const title = optionalText(fields, 'title');
    const help = optionalText(fields, 'helpText');
    const options = asList(fields.options).flatMap(extractOption);
    return title.ok && help.ok && options.length > 0 ? [{type: 'radio', name, default: fallback, options, ...title.text, ...help.text}] : [];
}

function extractSection(value: unknown): SettingsSection[] {
    const fields = asFields(value);
    const title = fields && readText(fields, 'title');
    const settings = fields ? asList(fields.settings).flatMap(extractSetting) : [];
    const onSubmit = fields?.onSubmit;
    if (!title || settings.length === 0 || (onSubmit && typeof onSubmit !== 'function')) {
        return [];
    }
    return [{title, settings, disabled: fields.disabled === true, ...onSubmit ? {onSubmit: onSubmit as SettingsSection['onSubmit'] & object} : {}}];
}

function extractAction(value: unknown): Pick<UserSettings, 'action'> {
    const fields = asFields(value);
    const [title, text, buttonText] = ['title', 'text', 'buttonText'].map((key) => (fields ? readText(fields, key) : null));
    const onClick = fields?.onClick;
    return title && text && buttonText && typeof onClick === 'function' ? {action: {title, text, buttonText, onClick: onClick as () => void}} : {};
}

/** The valid settings, or `undefined` if there are none. */
export function extractUserSettings(value: unknown, pluginId: string): UserSettings | undefined {
    const fields = asFields(value);
    const uiName = fields && readText(fields, 'uiName');
    const icon = fields && optionalText(fields, 'icon');
    const sections = fields ? asList(fields.sections).flatMap(extractSection) : [];
    if (!fields || !uiName || !icon?.ok || sections.length === 0) {
        return undefined;
    }
    return {id: pluginId, uiName, sections, ...icon.text, ...extractAction(fields.action)};
}
