// Verifies that a posted answer is the FAQ's; only then it is labelled as coming from there.

import {useEffect, useState} from 'react';

import type {Faq} from '../../answer/types';
import type {FaqEntry} from '../../faq/entry';
import {useServices} from '../services';

/** Entries by verified id and message, so that a re-mounted card shows its label at once. */
const sealed = new Map<string, FaqEntry>();

/**
 * The entry if the message is exactly what posting it would send now, else `null`. Verification is needed because anybody
 * can send a post of our type.
 */
export function useSeal(id: string | undefined, message: string, isEdited: boolean): FaqEntry | null {
    const {loadFaq, loadedFaq, subscribeFaq, composeAnswer} = useServices();
    const key = `${id ?? ''} ${message}`;
    const [seal, setSeal] = useState(() => sealed.get(key) ?? null);
    useEffect(() => {
        if (id === undefined || isEdited) {
            return undefined;
        }
        let current = true;
        let checked: Faq | null = null;
        const check = async (faq: Faq | null): Promise<void> => {
            checked = faq;
            const entry = await faq?.read(id);
            if (checked !== faq) {
                return; // a later FAQ decides
            }
            const found = entry && composeAnswer(entry) === message ? entry : null;
            if (found) {
                sealed.set(key, found);
            } else {
                sealed.delete(key);
            }
            if (current) {
                setSeal(found);
            }
        };

        // Without the FAQ there is no label; the message is shown anyway.
        const ignore = (): void => undefined;
        loadFaq().then(check).catch(ignore);
        const unsubscribe = subscribeFaq(() => void check(loadedFaq()).catch(ignore));
        return () => {
            current = false;
            unsubscribe();
        };
    }, [id, message, key, isEdited, loadFaq, loadedFaq, subscribeFaq, composeAnswer]);
    return id === undefined || isEdited ? null : seal;
}
