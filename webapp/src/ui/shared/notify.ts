// Notices to the user, shown in the line at the bottom of the panel.

import type {MessageId} from '../../i18n/catalogue';
import type {MessageValues} from '../../i18n/translate';
import type {PostTarget} from '../../state/panel';

export interface Notice {
    readonly tone: 'done' | 'problem';
    readonly id: MessageId;
    readonly values?: MessageValues;
    readonly retry?: () => void;

    /** Label of the retry button; "Try again" by default. */
    readonly retryLabel?: MessageId;

    /** Id of a just posted answer, which can be taken back. */
    readonly postedId?: string;

    /** Id of an existing post to link to. */
    readonly seePostId?: string;

    /** The posted answer is in another channel. */
    readonly isElsewhere?: boolean;

    /** Where a draft is that cannot be seen beside the panel. */
    readonly draft?: PostTarget;

    /** Channel that the notice is about; it is only shown there. */
    readonly channelId?: string;
}

/** Shows a notice; stable. */
export type Notify = (notice: Notice) => void;
