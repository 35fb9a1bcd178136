// A block of code in a message, with its language and a copy button.

import React from 'react';

interface CodeBlockProps {
    readonly code: string;
    readonly language: string;
}

export function CodeBlock({code, language}: CodeBlockProps): React.JSX.Element {
    const copy = (): void => {
        void navigator.clipboard.writeText(code);
    };
    return (
        <div className='post-code'>
            <div className='post-code__overlay'>
                <button type='button' className='post-code__clipboard' aria-label='Copy code' onClick={copy}>⧉</button>
                {language && <span className='post-code__language'>{language}</span>}
            </div>
            <div className='hljs'><code>{code}</code></div>
        </div>
    );
}
