// A team's FAQ from channel and bundle: one search engine over both, rebuilt when the channel changes.

import type {LiveSettings} from '../faq/entry';
import {toPost, type Person, type PublicChannel, type ServerPost} from '../host/channel_json';
import {loadCommonSynonyms} from '../indexing/common_synonyms';
import type {SearchEngine} from '../search/types';
import {addEntries, type AddOptions, type OpenData} from './add_entry';
import {ChannelCopy, type ChannelReader} from './channel_copy';
import {findKeepers, type Keepers} from './keepers';
import {mergeLive, type LiveEntries} from './merge';
import {runInPieces, type Scheduler} from './pieces';

interface LiveFaqDependencies {
    readonly channel: PublicChannel;

    /** The bundled FAQ. */
    readonly bundled: SearchEngine;
    readonly userId: string;

    readonly settings: LiveSettings;
    readonly permalink: (postId: string) => string;
    readonly reader: ChannelReader;
    readonly openData: OpenData;
    readonly pieces: Scheduler;
}

/** The current state. */
export interface LiveView extends LiveEntries {
    readonly channel: PublicChannel;
    readonly keepers: Keepers;
    readonly people: ReadonlyMap<string, Person>;
}

export class LiveFaq {
    readonly copy: ChannelCopy;

    /** Dependencies for adding entries to a search engine. */
    readonly adding: AddOptions;
    readonly permalink: LiveFaqDependencies['permalink'];
    readonly #dependencies: LiveFaqDependencies;
    readonly #onChange: () => void;
    #engine: SearchEngine | null = null;
    #view: LiveView | null = null;

    /** Number of the latest build; older builds are abandoned. */
    #builds = 0;

    /** Number of the build that is searched; differs from the latest while that runs, or if it failed. */
    #built = 0;
    #building: Promise<void> = Promise.resolve();

    /** @param onChange called when {@link engine} or {@link view} change */
    constructor(dependencies: LiveFaqDependencies, onChange: () => void) {
        this.#dependencies = dependencies;
        this.#onChange = onChange;
        const {openData, pieces, settings, bundled} = dependencies;
        this.adding = {openData, pieces, loadSynonyms: () => loadCommonSynonyms(settings.commonSynonyms ? bundled.meta.language : '')};
        this.permalink = dependencies.permalink;
        this.copy = new ChannelCopy(dependencies.channel, dependencies.userId, dependencies.reader, dependencies.pieces.now);
    }

    /** The combined search engine; `null` if the channel adds nothing to the bundled FAQ. */
    engine(): SearchEngine | null {
        return this.#engine;
    }

    /** `null` until the channel has been read. */
    view(): LiveView | null {
        return this.#view;
    }

    /** Revalidates the channel and resolves once its entries are searchable: to whether the channel still exists. Rejects with an `ApiError`. */
    async look(whole = false): Promise<boolean> {
        const changed = await this.copy.read(whole);
        if (changed || (changed === false && this.#built !== this.#builds)) {
            await this.rebuild();
        }
        return changed !== null;
    }

    /** Applies a post from a websocket event, as JSON. Rejects if it is not a post, or with an `ApiError`. */
    async take(json: string, isDeleted = false): Promise<void> {
        await this.takePost(toPost(JSON.parse(json)), isDeleted);
    }

    /** Applies a parsed post. */
    async takePost(post: ServerPost, isDeleted = false): Promise<void> {
        if (this.#view && await this.copy.take(post, isDeleted)) {
            await this.rebuild();
        }
    }

    /** Shows a post as pinned or unpinned immediately, after the server has accepted that. */
    async show(postId: string, isPinned: boolean): Promise<void> {
        this.copy.setPinned(postId, isPinned);
        await this.rebuild();
    }

    /** Resolves once the current entries are searchable. A newer build replaces an older one that is still running. */
    async rebuild(): Promise<void> {
        const build = ++this.#builds;
        this.#building = this.#building.catch(() => undefined).then(() => this.#build(() => build === this.#builds));
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
        const {bundled, settings: {everyone}} = this.#dependencies;
        const {copy, permalink} = this;
        const posts = copy.posts();
        const keepers = findKeepers(copy.channel, posts, copy.people, everyone);
        const view = await runInPieces(mergeLive({channel: copy.channel, posts, people: copy.people, keepers, bundled: bundled.entries, permalink}),
            this.#dependencies.pieces, isWanted);
        if (!view) {
            return;
        }
        const entries = keepers.start ? view.entries.map(({entry}) => entry) : [];
        const engine = entries.length === 0 ? null : await addEntries(bundled, entries, this.adding, isWanted);
        if (isWanted()) {
            this.#built = this.#builds;
            this.#engine = engine;
            this.#view = {...view, channel: copy.channel, keepers, people: copy.people};
            this.#onChange();
        }
    }
}
