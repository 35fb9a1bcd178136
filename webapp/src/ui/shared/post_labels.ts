// Labels of the post button, by kind of target.

import type {MessageId} from '../../i18n/catalogue';
import type {TargetDescription} from '../services';

export const POST_LABELS: Readonly<Record<TargetDescription['kind'], MessageId>> = {
    channel: 'faq_bot.panel.post_channel',
    thread: 'faq_bot.panel.post_thread',
    direct: 'faq_bot.panel.post_direct',
};
