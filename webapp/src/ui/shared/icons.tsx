// Icons as inline SVG in the text's colour. Decorative: the names are beside them.

import React from 'react';

interface IconProps {

    /** Width and height in pixels. Default 16. */
    readonly size?: number;

    /** Mirrored in right-to-left text. */
    readonly directed?: boolean;
}

/** An icon drawn with strokes on a 24 px grid. */
function makeIcon(path: string): React.FunctionComponent<IconProps> {
    return function Icon({size = 16, directed = false}: IconProps): React.JSX.Element {
        return (
            <svg
                className={directed ? 'FaqIcon FaqIcon--directed' : 'FaqIcon'}
                width={size}
                height={size}
                viewBox='0 0 24 24'
                fill='none'
                stroke='currentColor'
                strokeWidth={2}
                strokeLinecap='round'
                strokeLinejoin='round'
                aria-hidden='true'
            >
                <path d={path}/>
            </svg>
        );
    };
}

export const SearchIcon = makeIcon('M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20');
export const CloseIcon = makeIcon('M6 6l12 12M18 6 6 18');
export const BackIcon = makeIcon('M19 12H5M11 6l-6 6 6 6');
const ChevronIcon = makeIcon('M9 6l6 6-6 6');
export const ExternalIcon = makeIcon('M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9');
export const LinkIcon = makeIcon('M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1');
export const SendIcon = makeIcon('M4 4l17 8-17 8 2.5-8zM6.5 12H13');
export const ReplyIcon = makeIcon('M10 6 4 12l6 6M4 12h9a7 7 0 0 1 7 7');
export const CheckIcon = makeIcon('M5 13l4.5 4.5L19 7');
export const WarningIcon = makeIcon('M12 4 2.5 20h19ZM12 10v4M12 17v.01');

/** The arrow of a button with `aria-expanded`: points down while it is expanded. */
export function Chevron(): React.JSX.Element {
    return <span className='FaqChevron'><ChevronIcon directed={true}/></span>;
}
