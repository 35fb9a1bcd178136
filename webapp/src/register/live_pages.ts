// The pages of the keepers' desk: a stack of forms and the list, so that nothing that was typed is lost.

import {explainFailure} from '../commands/post_answer';
import {Listeners, useChanges} from '../listeners';
import type {Draft} from '../live/draft';
import type {LiveWriter} from '../live/write';
import type {Desk, DeskPage, Outcome} from '../ui/keepers/desk';

type FormPage = Extract<DeskPage, {readonly kind: 'form'}>;

export type Pages = Pick<Desk, 'useChanges' | 'page' | 'open' | 'openInPanel' | 'keep' | 'close' | 'isUnreadable'> & {

    /** The channel has changed: re-renders its components. */
    changed(): void;

    /** Whether the last look at the channel succeeded. */
    looked(succeeded: boolean): void;

    /** Whether a form is open, on top or below another page. */
    hasForm(): boolean;

    /** Changes the form with that draft, which need not be on top; `null` closes it. */
    changeForm(draft: Draft, change: Partial<FormPage> | null): void;
};

/** Keeps the stack of pages and notifies listeners. A form with changes stays below a page that opens over it. */
export function createPages(onChange: () => void, openPanel: () => void): Pages {
    const listeners = new Listeners();
    const redraw = (): void => listeners.notify();
    let pages: readonly DeskPage[] = [];
    let isUnreadable = false;
    let opened = 0;
    const show = (next: readonly DeskPage[]): void => {
        pages = next;
        redraw();
        onChange();
    };
    const open = (next: DeskPage): void => show([...pages.filter((page) => page.kind === 'form' && page.isTyped), {...next, id: ++opened}]);
    return {
        useChanges: () => useChanges(listeners.subscribe),
        changed() {
            pages = pages.map((page) => ({...page}));
            redraw();
        },
        page: () => pages.at(-1) ?? null,
        hasForm: () => pages.some(({kind}) => kind === 'form'),
        open,
        openInPanel(next) {
            open(next);
            openPanel();
        },
        keep(draft) {
            pages = [...pages.slice(0, -1), {...pages.at(-1), kind: 'form', draft, isTyped: true}];
            redraw();
        },
        close: () => show(pages.slice(0, -1)),
        changeForm: (draft, change) => show(pages.flatMap((page) => page.kind === 'form' && page.draft === draft ? change ? {...page, ...change} : [] : page)),
        isUnreadable: () => isUnreadable,
        looked(succeeded) {
            if (isUnreadable === succeeded) {
                isUnreadable = !succeeded;
                redraw();
            }
        },
    };
}

/** Placeholder for the text of a message that somebody deleted. */
const DELETED = '—';

/** Saves the form with that draft, which the keeper may close or cover meanwhile. */
export async function saveForm(draft: Draft, writer: LiveWriter, pages: Pages): Promise<Outcome> {
    const {target} = draft;
    const conflict = (message: string, next: Draft['target']): Outcome => {
        // The user has now seen the other text, so the next attempt overwrites it.
        pages.changeForm(draft, {isBusy: false, draft: {...draft, target: next}, theirs: message});
        return {ok: false, reason: null};
    };
    pages.changeForm(draft, {isBusy: true, isTyped: true});
    try {
        const saved = await writer.save(draft);
        if (saved.kind === 'conflict' && target.kind === 'post') {
            return conflict(saved.message, {...target, base: saved.message});
        }
        pages.changeForm(draft, null);
        return {ok: true, isReplaced: saved.kind === 'saved' && saved.isReplaced};
    } catch (error) {
        const reason = explainFailure(error);
        if (reason === 'gone' && target.kind === 'post') {
            return conflict(DELETED, {kind: 'new'});
        }
        pages.changeForm(draft, {isBusy: false});
        return {ok: false, reason};
    }
}
