// What `faq.config.yaml` says, checked and with its defaults filled in.

import {NO_PLUGIN} from '../../package/settings';
import type {ConfiguredPlugin} from '../../package/settings';
import type {LiveSettings} from '../../../webapp/src/faq/entry';
import type {AnchorStyle} from '../links/anchors';
import type {Review} from '../compile/review';
import type {Place} from '../diagnostics';
import type {FieldNames} from '../records/columns';

/** One line under `sources:`. */
export interface SourceConfig {

    /** A file or a glob, relative to the configuration. */
    readonly file: string;
    readonly url: string | null;
    readonly from: string | null;

    /** Sections above those of the document. */
    readonly section: readonly string[];

    /** BCP 47 tag of the language it is written in; `null` for the FAQ's. */
    readonly locale: string | null;
    readonly docsBaseUrl: string | null;

    /** Addresses of the teams it is for; `null` for everybody. */
    readonly teams: readonly string[] | null;

    /** `null`: what the format's usual publishing tool makes. */
    readonly anchors: AnchorStyle | null;

    /** What a list of entries calls its columns or keys, where its names are not known. */
    readonly fields: FieldNames;

    /** What holds for each of its entries that says nothing else. */
    readonly review?: Review;
    readonly place: Place;
}

/** A string in the configuration and where it stands. */
export interface Placed {
    readonly text: string;
    readonly place: Place;
}

export interface FaqConfig {

    /** Absolute path of the folder that sources are relative to. */
    readonly folder: string;

    /** Absolute path of the configuration; `null` where sources were named on the command line. */
    readonly file: string | null;
    readonly plugin: ConfiguredPlugin;

    /** Empty: the title of the only document, where it has one. */
    readonly title: string;
    readonly language: string;

    /** Nobody said the language, so that of most documents holds. */
    readonly recogniseLanguage: boolean;
    readonly sources: readonly SourceConfig[];

    /** Groups of words and phrases that mean the same. */
    readonly synonyms: readonly (readonly string[])[];
    /** Whether words that mean the same to everybody (`sign in`, `log in`) count besides. */
    readonly commonSynonyms: boolean;
    readonly aliases: ReadonlyMap<string, readonly Placed[]>;

    /** Where each id is named under `aliases`. */
    readonly aliasPlaces: ReadonlyMap<string, Place>;

    /** By an entry's id, what counts instead of what its source says. */
    readonly reviews: ReadonlyMap<string, {readonly review: Review; readonly place: Place}>;

    /** Days after which an entry that was reviewed may be out of date; `null` where none ever is. */
    readonly reviewAfter: number | null;

    /** Ids of entries to leave out. */
    readonly exclude: readonly Placed[];
    readonly askChannel: string | null;

    /** BCP 47 tags of the languages that documents without a locale may be in; empty where that is not looked for. */
    readonly languages: readonly Placed[];

    /** Groups of ids that say the same in several languages, and where each id is named. */
    readonly translations: readonly (readonly Placed[])[];

    /** For a channel, titles of the sections that win over equals there. */
    readonly prefer: ReadonlyMap<string, readonly Placed[]>;
    readonly privateByDefault: boolean;

    /** How entries are kept in a channel of Mattermost; `null` where they are not. */
    readonly live: Omit<LiveSettings, 'commonSynonyms'> | null;

    /** Confidence from which a result is the answer, or worth suggesting; `null` for the fitted ones. */
    readonly thresholds: {readonly answer: number | null; readonly suggest: number | null};

    /** Schemes of links allowed besides http, https and mailto. */
    readonly allowedSchemes: readonly string[];
}

export const DEFAULT_REVIEW_AFTER = 365;

/** What holds for sources named on the command line. */
export const DEFAULT_CONFIG: Omit<FaqConfig, 'folder' | 'sources'> = {
    file: null,
    plugin: NO_PLUGIN,
    title: 'FAQ',
    language: 'en',
    recogniseLanguage: true,
    synonyms: [],
    commonSynonyms: true,
    aliases: new Map(),
    aliasPlaces: new Map(),
    reviews: new Map(),
    reviewAfter: DEFAULT_REVIEW_AFTER,
    exclude: [],
    askChannel: null,
    languages: [],
    translations: [],
    prefer: new Map(),
    privateByDefault: false,
    live: {channel: 'faq', everyone: false, reviewAfter: DEFAULT_REVIEW_AFTER},
    thresholds: {answer: null, suggest: null},
    allowedSchemes: [],
};
