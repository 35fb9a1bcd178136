// What components ask for, in a page where nothing happens: tests replace what they look at.

import type {Faq} from '../../webapp/src/answer/types';
import type {FaqServices} from '../../webapp/src/ui/services';

export function createServices(faq: Faq, change: Partial<FaqServices> = {}): FaqServices {
    return {
        loadFaq: () => Promise.resolve(faq),
        loadedFaq: () => faq,
        subscribeFaq: () => () => undefined,
        useKeeperTools: () => null,
        useLiveOffer: () => null,
        renderMarkdown: (markdown) => markdown,
        renderEmoji: (name) => name,
        usePostTarget: () => null,
        useOtherPlaces: () => [],
        useTarget: (target) => ({...target, kind: target.rootId ? 'thread' : 'channel', name: 'Town Square', askedBy: null, obstacle: null}),
        postAnswer: () => Promise.resolve({ok: true, postId: 'posted'}),
        composeAnswer: ({question, answer}) => `#### ${question}\n\n${answer}`,
        knownEntry: () => null,
        useRecentPost: () => null,
        takeBack: () => Promise.resolve(true),
        followLink: () => false,
        openThread: () => undefined,
        goToPost: () => undefined,
        runAgain: () => Promise.resolve(),
        keepAnswer: () => undefined,
        copyAnswer: () => Promise.resolve(true),
        copyLink: () => Promise.resolve(true),
        useEntryLinks: () => [],
        insertAnswer: () => true,
        isDraftVisible: () => true,
        goToDraft: () => undefined,
        focusMessageBox: () => undefined,
        useAskChannel: () => null,
        useKeepersChannel: () => null,
        tellKeepers: () => true,
        askQuestion: () => true,
        usePrefersPrivate: () => false,
        useOffers: () => ({areOff: false, toggle: () => undefined}),
        useIsDeleted: () => false,
        useRecentEntries: () => [],
        rememberEntry: () => undefined,
        forgetRecentEntries: () => undefined,
        openEntry: () => undefined,
        openSearch: () => undefined,
        ...change,
    };
}
