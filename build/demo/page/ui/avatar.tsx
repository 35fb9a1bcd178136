// A user's picture: initials on a coloured background.

import type {UserProfile} from '@mattermost/types/users';
import React from 'react';

const COLORS = ['#1d6e57', '#7a3e9d', '#a3352b', '#205493', '#6b4e16', '#3f5163'];

interface AvatarProps {
    readonly user: UserProfile | undefined;
    readonly size: number;

    /** System messages have Mattermost's logo. */
    readonly isSystem?: boolean;
}

export function Avatar({user, size, isSystem = false}: AvatarProps): React.JSX.Element {
    const sum = Array.from(user?.username ?? '?', (letter) => letter.codePointAt(0) ?? 0).reduce((total, code) => total + code, 0);
    return (
        <span className='Avatar' aria-hidden='true' style={{width: size, height: size, fontSize: size * 0.4, backgroundColor: COLORS[sum % COLORS.length]}}>
            {isSystem ? <i className='icon icon-mattermost'/> : user ? user.first_name.slice(0, 1) + user.last_name.slice(0, 1) : '?'}
        </span>
    );
}
