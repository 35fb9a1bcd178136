// Posts for a component: errors become outcomes, so no button stays busy.

import type {Outcome, PostOptions} from '../../answer/outcome';
import type {FaqEntry} from '../../faq/entry';
import type {PostTarget} from '../../state/panel';
import type {FaqServices} from '../services';

/** Never rejects. */
export async function tryToPost(
    {postAnswer}: Pick<FaqServices, 'postAnswer'>,
    entry: FaqEntry,
    {channelId, rootId}: PostTarget,
    options: PostOptions = {},
): Promise<Outcome> {
    try {
        return await postAnswer(entry, {channelId, rootId}, options);
    } catch {
        return {ok: false, reason: 'server'};
    }
}
