// The message of a private card as plain Markdown: read out by screen readers, and shown if the plugin is removed while the page
// is open.

import {escapeMarkdown} from '../answer/compose';
import type {PrivateCard} from '../answer/private_card';
import {FAQ_NAME} from '../constants';
import type {FaqEntry} from '../faq/entry';
import {HELP_LINES} from '../i18n/help_lines';
import type {Translate} from '../i18n/translate';

type CardEntry = Pick<FaqEntry, 'question'> & Partial<Pick<FaqEntry, 'answer'>>;

/** `entries`: those of the card's entries that are loaded. `isPrivate`: whether `/faq` shows this user the answer first. */
export function composeCardMessage(card: PrivateCard, entries: readonly CardEntry[], text: Translate, isPrivate: boolean): string {
    if (card.kind === 'help') {
        return composeHelp(text, isPrivate);
    }
    const asked = card.query && text('faq_bot.card.you_asked', {query: escapeMarkdown(card.query)});
    return [asked, describeOutcome(card, entries, text)].filter(Boolean).join('\n\n');
}

function composeHelp(text: Translate, isPrivate: boolean): string {
    const values = {command: '`/faq`', me: '`/faq --me`', post: '`/faq --post`', mode: isPrivate ? 'private' : 'public', page: escapeMarkdown(FAQ_NAME),
        menu: text('faq_bot.post.menu')};
    return HELP_LINES.map((id) => `- ${text(id, values)}`).join('\n');
}

function describeOutcome(card: Exclude<PrivateCard, {readonly kind: 'help'}>, entries: readonly CardEntry[], text: Translate): string {
    switch (card.kind) {
    case 'answer':
        return [card.reason && text(`faq_bot.failure.${card.reason}`),
            ...entries.map(({question, answer}) => `**${escapeMarkdown(question)}**\n\n${answer ?? ''}`)].
            filter(Boolean).join('\n\n');
    case 'offer':
        return [text('faq_bot.offer.may_answer'), ...entries.map(({question}) => `**${escapeMarkdown(question)}**`)].join('\n\n');
    case 'suggestions':
        return [text('faq_bot.card.suggestions', {count: card.ids.length}),
            entries.map(({question}) => `- ${escapeMarkdown(question)}`).join('\n')].join('\n\n');
    case 'none':
        return text('faq_bot.card.none');
    case 'waiting':
        return text('faq_bot.card.waiting');
    case 'posted':
        return text('faq_bot.card.posted');
    case 'failed':
        return text(card.reason ? `faq_bot.load.${card.reason}` : 'faq_bot.command.failed');
    }
}
