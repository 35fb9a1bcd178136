// Types of a validated `faq.config.yaml` with defaults.

import type {ConfiguredPlugin} from '../../package/settings';
import type {LiveSettings} from '../../../webapp/src/faq/entry';
import type {AnchorStyle} from '../links/anchors';
import type {Review} from '../compile/review';
import type {Place} from '../diagnostics';
import type {FieldNames} from '../records/columns';

/** An item under `sources:`. */
export interface SourceConfig {

    /** A file or glob, relative to the configuration. */
    readonly file: string;
    readonly url: string | null;
    readonly from: string | null;

    /** Outer sections for the document's entries. */
    readonly section: readonly string[];

    /** BCP 47 tag of its language; `null` for the FAQ's. */
    readonly locale: string | null;
    readonly docsBaseUrl: string | null;

    /** URL names of teams; `null` for everybody. */
    readonly teams: readonly string[] | null;

    /** `null` for the anchors of the format's usual publishing tool. */
    readonly anchors: AnchorStyle | null;

    /** Column or key names of a list of entries, if they are not known ones. */
    readonly fields: FieldNames;

    /** Defaults for its entries. */
    readonly review?: Review;
    readonly place: Place;
}

/** A string of the configuration with its place. */
export interface Placed {
    readonly text: string;
    readonly place: Place;
}

export interface FaqConfig {

    /** Absolute path of the folder that sources are relative to. */
    readonly folder: string;

    /** Absolute path of the configuration; `null` for sources given on the command line. */
    readonly file: string | null;
    readonly plugin: ConfiguredPlugin;

    /** Empty: use the title of the only document. */
    readonly title: string;
    readonly language: string;

    /** No language is configured: use the most frequent one of the documents. */
    readonly recogniseLanguage: boolean;
    readonly sources: readonly SourceConfig[];

    /** Groups of synonymous words and phrases. */
    readonly synonyms: readonly (readonly string[])[];
    /** Whether common synonyms (`sign in`, `log in`) apply too. */
    readonly commonSynonyms: boolean;
    readonly aliases: ReadonlyMap<string, readonly Placed[]>;

    /** Places of the ids under `aliases`. */
    readonly aliasPlaces: ReadonlyMap<string, Place>;

    /** Overrides by entry id. */
    readonly reviews: ReadonlyMap<string, {readonly review: Review; readonly place: Place}>;

    /** Days after the last review until an entry may be out of date; `null` for never. */
    readonly reviewAfter: number | null;

    /** Ids of entries to leave out. */
    readonly exclude: readonly Placed[];
    /** Ids of the entries to start with. */
    readonly pinned: readonly Placed[];
    readonly askChannel: string | null;

    /** Names of the channels where whoever asks a question is offered its answer. */
    readonly offerIn: readonly string[];

    /** Candidates for the language of documents without a locale; empty to skip detection. */
    readonly languages: readonly Placed[];

    /** Groups of ids that are translations of each other, with the place of each id. */
    readonly translations: readonly (readonly Placed[])[];

    /** For each channel, titles of preferred sections. */
    readonly prefer: ReadonlyMap<string, readonly Placed[]>;
    readonly privateByDefault: boolean;

    /** Settings of the live FAQ; `null` without one. */
    readonly live: Omit<LiveSettings, 'commonSynonyms'> | null;

    /** Minimum confidence for answers and suggestions; `null` for the fitted thresholds. */
    readonly thresholds: {readonly answer: number | null; readonly suggest: number | null};

    /** Schemes of links allowed besides http, https and mailto. */
    readonly allowedSchemes: readonly string[];
}

/** A source of which only the file is known. */
export const DEFAULT_SOURCE: Omit<SourceConfig, 'file' | 'place'> = {
    url: null, from: null, section: [], locale: null, teams: null, docsBaseUrl: null, anchors: null, fields: {},
};

export const DEFAULT_REVIEW_AFTER = 365;

/** Defaults for sources given on the command line. */
export const DEFAULT_CONFIG: Omit<FaqConfig, 'folder' | 'sources'> = {
    file: null,
    plugin: {},
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
    pinned: [],
    askChannel: null,
    offerIn: [],
    languages: [],
    translations: [],
    prefer: new Map(),
    privateByDefault: false,
    live: {channel: 'faq', everyone: false, reviewAfter: DEFAULT_REVIEW_AFTER},
    thresholds: {answer: null, suggest: null},
    allowedSchemes: [],
};
