// A labelled field of the form.

import React, {useEffect} from 'react';

import type {MessageId} from '../../i18n/catalogue';
import {Text} from '../../i18n/text';
import {useElementId} from '../shared/use_element_id';

interface FieldProps {
    readonly label: MessageId;
    readonly value: string;
    readonly onChange: (value: string) => void;

    /** Number of lines; 1 renders a single-line input. */
    readonly rows?: number;
    readonly hint?: MessageId;
    readonly isReadOnly?: boolean;

    /** Has the initial focus, with the cursor at the end. */
    readonly isFocused?: boolean;
}

export function Field({label, value, onChange, rows = 1, hint, isReadOnly = false, isFocused = false}: FieldProps): React.JSX.Element {
    const id = useElementId();
    useEffect(() => {
        const element = isFocused && document.getElementById(id);
        if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
            element.focus();
            element.setSelectionRange(element.value.length, element.value.length);
        }
    }, [id, isFocused]);
    const shared = {
        id,
        className: 'FaqKeepers__input',
        dir: 'auto',
        value,
        readOnly: isReadOnly,
        'aria-describedby': hint && `${id}-hint`,
        onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(event.currentTarget.value),
    };
    return (
        <div className='FaqKeepers__field'>
            <label htmlFor={id}><Text id={label}/></label>
            {rows === 1 ? <input type='text' {...shared}/> : <textarea rows={rows} {...shared}/>}
            {hint && (
                <p
                    id={`${id}-hint`}
                    className='FaqQuiet'
                >
                    <Text id={hint}/>
                </p>
            )}
        </div>
    );
}
