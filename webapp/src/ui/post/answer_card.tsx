// A posted answer in a channel. It renders the post's message, never its props, so a forged card cannot misrepresent it; the
// props only tell which entry to open and the message's language.

import React from 'react';

import {parseAnswerProps, splitMessage} from '../../answer/compose';
import {FAQ_NAME} from '../../constants';
import {Text, useLanguage} from '../../i18n/text';
import {useServices} from '../services';
import {AnswerText} from '../shared/answer_text';
import {Button} from '../shared/button';
import {Provenance} from '../shared/provenance';
import {TakeBack} from '../shared/take_back';
import {Folded} from './folded';
import {TellKeepers} from './tell_keepers';
import {useSeal} from './use_seal';

import './card.css';

interface AnswerCardProps {
    readonly postId: string;
    readonly message: string;

    /** Unvalidated. */
    readonly props: unknown;

    /** Whether the message was edited. */
    readonly isEdited: boolean;
}

export function AnswerCard({postId, message, props, isEdited}: AnswerCardProps): React.JSX.Element {
    const {renderMarkdown} = useServices();
    const language = useLanguage();
    const about = parseAnswerProps(props);
    const seal = useSeal(about?.id, message, isEdited);
    const {title, body, sources} = splitMessage(message);
    return (
        <div
            className='FaqCard'
            lang={language}
        >
            <Folded postId={postId}>
                {title &&
                    <div
                        role='heading'
                        aria-level={2}
                        className='FaqCard__title'
                        lang={about?.lang}
                        dir='auto'
                    >
                        {renderMarkdown(title)}
                    </div>
                }
                <AnswerText
                    className='FaqCard__message'
                    lang={about?.lang}
                    markdown={body}
                    postProps={props}
                />
            </Folded>
            {sources &&
                <AnswerText
                    className='FaqCard__sources'
                    lang={about?.lang}
                    markdown={sources}
                />
            }
            {about && (
                <Footer
                    postId={postId}
                    about={about}
                    seal={seal}
                />
            )}
        </div>
    );
}

interface FooterProps {
    readonly postId: string;
    readonly about: NonNullable<ReturnType<typeof parseAnswerProps>>;
    readonly seal: ReturnType<typeof useSeal>;
}

/** Where the answer comes from, and what can be done with it. */
function Footer({postId, about: {id, lang}, seal}: FooterProps): React.JSX.Element {
    const {hasSidebar, openEntry, useRecentPost} = useServices();
    const isRecent = useRecentPost(postId) !== null;
    return (
        <div className='FaqCard__footer FaqQuiet'>
            {seal && (
                <Provenance
                    entry={seal}
                    className='FaqCard__origin FaqQuiet'
                    from={<Text
                        id='faq_bot.card.from'
                        values={{name: <bdi lang={lang}>{FAQ_NAME}</bdi>}}
                    />}
                />
            )}
            {hasSidebar && (
                <Button
                    text='faq_bot.card.open'
                    look='link'
                    onClick={() => openEntry(id)}
                />
            )}
            {seal && (
                <TellKeepers
                    postId={postId}
                    question={seal.question}
                />
            )}
            {isRecent && (
                <TakeBack
                    key={postId}
                    postId={postId}
                />
            )}
        </div>
    );
}
