// An entry in a private card: its question and, while open, its answer and actions.

import React from 'react';

import type {PrivateCard} from '../../answer/private_card';
import type {FaqEntry} from '../../faq/entry';
import type {PostTarget} from '../../state/panel';
import {useServices} from '../services';
import {AnswerText} from '../shared/answer_text';
import {Chevron} from '../shared/icons';
import {PlainText} from '../shared/plain_text';
import {Provenance} from '../shared/provenance';
import {sectionPath} from '../shared/section_path';
import {Sources} from '../shared/sources';
import {Translations} from '../shared/translations';
import {useElementId} from '../shared/use_element_id';
import {CandidateActions} from './candidate_actions';
import {Folded} from './folded';

interface CandidateProps {
    readonly entry: FaqEntry;
    readonly card: PrivateCard & {readonly kind: 'answer' | 'suggestions' | 'none'};
    readonly target: PostTarget;
    readonly isOpen: boolean;

    /** Another question of the card is similar, so sections are shown. */
    readonly showsSection: boolean;
    readonly onToggle: () => void;
    readonly onPosted: (postId: string) => void;
}

export function Candidate({entry, card, target, isOpen, showsSection, onToggle, onPosted}: CandidateProps): React.JSX.Element {
    const id = useElementId();
    const keepers = useServices().useKeeperTools();
    return (
        <div className='FaqPrivate__candidate'>
            <button
                type='button'
                id={`${id}-question`}
                className='FaqPrivate__question'
                aria-expanded={isOpen}
                aria-controls={isOpen ? `${id}-answer` : undefined}
                onClick={onToggle}
            >
                <Chevron/>
                <span>
                    <bdi lang={entry.lang}><PlainText text={entry.question}/></bdi>
                    {showsSection && entry.section.length > 0 &&
                        <bdi
                            className='FaqPrivate__section FaqQuiet'
                            lang={entry.lang}
                        >
                            {sectionPath(entry.section)}
                        </bdi>
                    }
                </span>
            </button>
            {isOpen && (
                <OpenCandidate
                    id={id}
                    entry={entry}
                    card={card}
                    target={target}
                    onPosted={onPosted}
                />
            )}
            {keepers && card.kind === 'suggestions' && (
                <keepers.CardTools
                    question={card.query}
                    entry={entry}
                    describedBy={`${id}-question`}
                />
            )}
        </div>
    );
}

interface OpenCandidateProps extends Pick<CandidateProps, 'entry' | 'card' | 'target' | 'onPosted'> {

    /** Prefix of the element ids that associate question and answer. */
    readonly id: string;
}

function OpenCandidate({id, entry, card, target, onPosted}: OpenCandidateProps): React.JSX.Element {
    const {hasSidebar, openEntry} = useServices();
    return (
        <div
            id={`${id}-answer`}
            className='FaqPrivate__answer'
        >
            <Folded>
                <AnswerText
                    className='FaqCard__message'
                    lang={entry.lang}
                    markdown={entry.answer}
                />
            </Folded>
            <Provenance
                entry={entry}
                className='FaqCard__origin FaqQuiet'
            />
            <Sources
                sources={entry.sources}
                title='p'
                lang={entry.lang}
            />
            {hasSidebar && entry.translations && (
                <Translations
                    translations={entry.translations}
                    onOpen={openEntry}
                />
            )}
            <CandidateActions
                describedBy={`${id}-question`}
                entry={entry}
                card={card}
                target={target}
                onPosted={onPosted}
            />
        </div>
    );
}
