// The lines of `/faq help`, for its card and for the message of that card.

import type {MessageId} from './catalogue';

export const HELP_LINES: readonly MessageId[] = ['faq_bot.card.help', 'faq_bot.card.help_flags', 'faq_bot.card.help_places', 'faq_bot.card.help_privacy'];
