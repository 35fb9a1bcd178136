// A team's FAQ as its channel and the bundle make it: one search engine over both, which changes when the channel does.

import type {LiveSettings} from '../faq/entry';
import {commonSynonyms} from '../indexing/common_synonyms';
import type {SearchEngine} from '../search/types';
import {addEntries, type AddOptions, type OpenData} from './add_entry';
import {toPost, type ServerPost} from '../host/channel_json';
import {ChannelCopy, type ChannelReader} from './channel_copy';
import {findKeepers, type Keepers} from './keepers';
import {mergeLive, type LiveEntries} from './merge';
import {runInPieces, type Scheduler} from './pieces';
import type {ChannelPost, LiveChannel, Person} from './types';

export interface LiveFaqDependencies {
    readonly channel: LiveChannel;

    /** The bundled FAQ. */
    readonly bundled: SearchEngine;
    readonly userId: string;

    readonly settings: LiveSettings;
    readonly permalink: (postId: string) => string;
    readonly reader: ChannelReader;
    readonly openData: OpenData;
    readonly pieces: Scheduler;
}

/** What there is at one time. */
export interface LiveView extends LiveEntries {
    readonly channel: LiveChannel;
    readonly keepers: Keepers;
    readonly people: ReadonlyMap<string, Person>;
    readonly posts: readonly ChannelPost[];
}

export class LiveFaq {
    readonly copy: ChannelCopy;

    /** What adding entries to a search engine takes. */
    readonly adding: AddOptions;
    readonly #dependencies: LiveFaqDependencies;
    readonly #onChange: () => void;
    #engine: SearchEngine | null = null;
    #view: LiveView | null = null;

    /** Counts what began to be built: only the newest is wanted. */
    #builds = 0;
    #building: Promise<void> = Promise.resolve();

    /** @param onChange is called when {@link engine} or {@link view} give something else than before */
    constructor(dependencies: LiveFaqDependencies, onChange: () => void) {
        this.#dependencies = dependencies;
        this.#onChange = onChange;
        const {openData, pieces, settings, bundled} = dependencies;
        this.adding = {openData, pieces, commonSynonyms: settings.commonSynonyms ? commonSynonyms(bundled.meta.language) : []};
        this.copy = new ChannelCopy(dependencies.channel, dependencies.userId, dependencies.reader, dependencies.pieces.now);
    }

    /** Searches both; `null` where the channel adds nothing to the bundled FAQ. */
    engine(): SearchEngine | null {
        return this.#engine;
    }

    /** `null` until the channel was read for the first time. */
    view(): LiveView | null {
        return this.#view;
    }

    /** Looks at the channel again, and resolves once what it says can be searched. Whether it is still there. Rejects with an `ApiError`. */
    async look(whole = false): Promise<boolean> {
        const changed = await this.copy.read(whole);
        if (changed) {
            await this.rebuild();
        }
        return changed !== null;
    }

    /** Takes in a post as an event tells of it, as JSON. Rejects where it is no post, or with an `ApiError`. */
    async take(json: string, isDeleted = false): Promise<void> {
        await this.takePost(toPost(JSON.parse(json)), isDeleted);
    }

    /** The same, of a post that is read already. */
    async takePost(post: ServerPost, isDeleted = false): Promise<void> {
        if (this.#view && await this.copy.take(post, isDeleted)) {
            await this.rebuild();
        }
    }

    /** Shows a post as pinned or not at once; the server has been told. */
    async show(postId: string, isPinned: boolean): Promise<void> {
        this.copy.setPinned(postId, isPinned);
        await this.rebuild();
    }

    /** Resolves once the entries as they are now can be searched. A newer build stands for one that it overtook. */
    async rebuild(): Promise<void> {
        const build = ++this.#builds;
        this.#building = this.#building.then(() => this.#build(() => build === this.#builds));
        let awaited: Promise<void> | null = null;
        while (awaited !== this.#building) {
            awaited = this.#building;
            await awaited;
        }
    }

    async #build(isWanted: () => boolean): Promise<void> {
        if (!isWanted()) {
            return;
        }
        const {bundled, settings: {everyone}, permalink} = this.#dependencies;
        const {copy} = this;
        const posts = copy.posts();
        const keepers = findKeepers(copy.channel, posts, copy.people, everyone);
        const view = await runInPieces(mergeLive({channel: copy.channel, posts, people: copy.people, keepers, bundled: bundled.entries, permalink}), this.#dependencies.pieces, isWanted);
        if (!view) {
            return;
        }
        const entries = keepers.start ? view.entries.map(({entry}) => entry) : [];
        const engine = entries.length === 0 ? null : await addEntries(bundled, entries, this.adding, isWanted);
        if (isWanted()) {
            this.#engine = engine;
            this.#view = {...view, channel: copy.channel, keepers, posts, people: new Map(copy.people)};
            this.#onChange();
        }
    }
}
