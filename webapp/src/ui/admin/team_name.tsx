// A team's name with its URL name, since several teams may have the same name.

import React from 'react';

import type {TeamSummary} from '../../state/team_suggestions';

export function TeamName({team: {name, address}}: {readonly team: TeamSummary}): React.JSX.Element {
    return <><bdi className='FaqAdmin__strong'>{name}</bdi>{' '}<bdi className='FaqAdmin__quiet'>{address}</bdi></>;
}
