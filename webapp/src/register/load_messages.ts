// The messages of a part of the plugin: administrators' and keepers' are in files of their own, English ones too.

import {ApiError} from '../host/api';
import {messagesFor, type MessageId} from '../i18n/catalogue';
import type {LanguageFiles} from '../i18n/language_loader';
import {createTranslate, type Translate} from '../i18n/translate';
import type {PluginContext} from './plugin_context';

/**
 * Loads them for a locale. Rejects with an `ApiError` if neither that language nor English can be loaded.
 * @param example any message of these files
 */
export async function loadMessages({languages}: Pick<PluginContext, 'languages'>, files: LanguageFiles, locale: string,
    example: MessageId): Promise<Translate> {
    languages.addFiles(files);
    await languages.load(locale);
    if (!(example in messagesFor(locale))) {
        throw new ApiError(0, '', 'The messages did not load');
    }
    return createTranslate(locale);
}
