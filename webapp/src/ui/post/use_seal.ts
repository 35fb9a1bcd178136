// Verifies that a posted answer is the FAQ's; only then it is labelled as coming from there.

import {useEffect, useState} from 'react';

import type {FaqEntry} from '../../faq/entry';
import {useServices} from '../services';
import {faqName} from '../shared/faq_name';

/** What the label says. */
interface Seal {
    readonly title: string;

    readonly entry: FaqEntry;
}

/** Verified messages, so that a re-mounted card shows its label at once. */
const sealed = new Map<string, Seal>();

/**
 * The label if the message is exactly what posting that entry would send now, else `null`. Verification is needed because anybody
 * can send a post of our type.
 */
export function useSeal(id: string | undefined, message: string, isEdited: boolean): Seal | null {
    const {loadFaq, composeAnswer} = useServices();
    const [seal, setSeal] = useState(() => sealed.get(message) ?? null);
    useEffect(() => {
        if (id === undefined || isEdited) {
            return undefined;
        }
        let current = true;
        const check = async (): Promise<void> => {
            const faq = await loadFaq();
            const entry = await faq.read(id);
            const found = entry !== null && composeAnswer(entry) === message ? {title: faqName(faq.meta.title), entry} : null;
            if (found) {
                sealed.set(message, found);
            } else {
                sealed.delete(message);
            }
            if (current) {
                setSeal(found);
            }
        };

        // Without the FAQ there is no label; the message is shown anyway.
        check().catch(() => undefined);
        return () => {
            current = false;
        };
    }, [id, message, isEdited, loadFaq, composeAnswer]);
    return id === undefined || isEdited ? null : seal;
}
