// The entries of a private card; at most one is open.

import React, {useCallback, useMemo, useState} from 'react';

import type {PrivateCard} from '../../answer/private_card';
import type {FaqEntry} from '../../faq/entry';
import {Text} from '../../i18n/text';
import type {PostTarget} from '../../state/panel';
import {useServices} from '../services';
import {useLoading} from '../shared/use_loading';
import {WhenLoaded} from '../shared/when_loaded';
import {Candidate} from './candidate';

interface CandidatesProps {
    readonly card: PrivateCard & {readonly kind: 'answer' | 'suggestions' | 'none'};
    readonly target: PostTarget;
    readonly onPosted: (postId: string) => void;
}

type Read = readonly (readonly [id: string, entry: FaqEntry | null])[];

export function Candidates({card, target, onPosted}: CandidatesProps): React.JSX.Element {
    const {loadFaq, knownEntry} = useServices();
    const {ids} = card;
    const read = useCallback(async () => {
        const faq = await loadFaq();
        return Promise.all(ids.map(async (id) => [id, await faq.read(id)] as const));
    }, [ids, loadFaq]);
    const loading = useLoading<Read>(read, () => {
        const known = ids.flatMap((id) => knownEntry(id) ?? []);
        return known.length === ids.length ? known.map((entry) => [entry.id, entry]) : null;
    });
    return (
        <WhenLoaded
            loading={loading}
            blocks={ids.length}
        >
            {(entries) => (
                <List
                    card={card}
                    entries={entries}
                    target={target}
                    onPosted={onPosted}
                />
            )}
        </WhenLoaded>
    );
}

function List({card, entries, target, onPosted}: CandidatesProps & {readonly entries: Read}): React.JSX.Element {
    // A single entry is open initially.
    const [openId, setOpenId] = useState(entries.length === 1 ? entries[0]?.[0] : undefined);
    const alike = useMemo(() => findSimilar(entries.map(([, entry]) => entry?.question ?? '')), [entries]);
    return (
        <ul className='FaqPrivate__list'>
            {entries.map(([id, entry], at) => (
                <li key={id}>
                    {entry ? <Candidate
                        entry={entry}
                        card={card}
                        target={target}
                        isOpen={id === openId}
                        showsSection={alike[at] ?? false}
                        onToggle={() => setOpenId(id === openId ? undefined : id)}
                        onPosted={onPosted}
                    /> : <p className='FaqPrivate__lead'><Text id='faq_bot.card.gone'/></p>}
                </li>
            ))}
        </ul>
    );
}

/** Minimum share of words in common (Jaccard) for two questions to be similar. */
const SIMILAR = 0.5;

/** For each question whether another one is similar, so that sections are shown to tell them apart. */
function findSimilar(questions: readonly string[]): readonly boolean[] {
    const words = questions.map((question) => new Set(question.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
    return words.map((own, at) => words.some((other, index) => index !== at && shareWords(own, other) >= SIMILAR));
}

function shareWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
    const common = [...one].filter((word) => other.has(word)).length;
    return common / (one.size + other.size - common || 1);
}
